package lawtally.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lawtally.batch.Session;
import lawtally.batch.YearBook;
import lawtally.definition.Definitions;
import lawtally.definition.FileNames;
import lawtally.definition.Language;

/** A command by which a person decides something about a year of each job, or of one. */
final class YearDecision {
  /** As wide as the column that keeps it. */
  private static final int LONGEST_NAME = 200;

  private final Desk desk;
  private final AskedYear asked;
  private final Language language;
  private final Definitions definitions;
  private final List<String> jobs;

  /**
   * @throws WrongUseException if there is no such job, or nothing was ever run here
   */
  YearDecision(LawTally top, AskedYear asked) throws IOException {
    this.desk = Desk.of(top);
    this.asked = asked;
    Console console = top.console();
    this.language = console.language();
    this.definitions = Definitions.load(desk.home().root());
    this.jobs = Jobs.asked(definitions, asked.job(), console);
    if (!desk.hasDatabase()) {
      throw new WrongUseException(console.say("cli.no-runs"));
    }
  }

  /** What is done for a job; gives the exit code. */
  interface Deed {
    int of(YearBook book, String job);
  }

  /**
   * @param command its name, as it was typed
   */
  int take(String command, Deed deed) throws IOException {
    int code = Exit.DONE;
    try (Session session = desk.open(command + " --year " + asked.year())) {
      YearBook book = new YearBook(session.store(), Clock.systemDefaultZone());
      for (String job : jobs) {
        code = Math.max(code, deed.of(book, job));
      }
      session.renewFront(definitions, language);
    }
    return code;
  }

  /**
   * Who decides: the name given, else the account.
   *
   * @throws WrongUseException if the name is longer than the column that keeps it
   */
  static String by(Optional<String> name, Console console) {
    String by =
        name.map(FileNames::onOneLine)
            .map(String::strip)
            .filter(n -> !n.isEmpty())
            .orElseGet(Desk::user);
    if (by.length() > LONGEST_NAME) {
      throw new WrongUseException(console.say("cli.name-too-long", LONGEST_NAME));
    }
    return by;
  }
}
