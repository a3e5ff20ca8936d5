package lawtally.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import lawtally.batch.Session;
import lawtally.batch.run.Past;
import lawtally.batch.run.TemporaryFolder;
import lawtally.history.trace.FigureParts;
import lawtally.history.trace.Part;
import lawtally.history.trace.Revision;
import lawtally.history.trace.RowsBehind;
import lawtally.history.trace.Traced;
import lawtally.indicator.Figure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code trace}: the source rows behind a figure of a revision, from the archive. */
@Command(name = "trace")
final class TraceCommand implements Callable<Integer> {
  @ParentCommand private @Nullable LawTally top;

  @Mixin private AskedYear asked = new AskedYear();

  @Parameters(paramLabel = "INDICATOR", descriptionKey = "indicator")
  private String indicator = "";

  @Option(names = "--department", paramLabel = "D")
  private @Nullable String department;

  @Option(names = "--month", paramLabel = "M")
  private @Nullable String month;

  @Option(names = "--category", paramLabel = "C")
  private @Nullable String category;

  @Option(names = "--revision", paramLabel = "rN")
  private @Nullable String revision;

  @Option(names = "--full")
  private boolean full;

  @Option(names = "--json")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    LawTally parent = Parent.of(top);
    Console console = parent.console();
    Desk desk = Desk.of(parent);
    if (!desk.hasDatabase()) {
      throw new WrongUseException(console.say("cli.no-runs"));
    }
    Past past = past(desk, console);
    try (TemporaryFolder work = TemporaryFolder.create("lawtally-past")) {
      return trace(past, past.revision(desk.home(), work), work, console);
    }
  }

  /** The database is given back at once: rows may be many, and the night must not wait. */
  private Past past(Desk desk, Console console) throws IOException {
    try (Session session = desk.open("trace --year " + asked.year())) {
      return Past.of(
          session.store(),
          new TraceRun(session.store(), asked.year(), Optional.ofNullable(revision), console)
              .choose(asked.job(), indicator));
    }
  }

  private int trace(Past past, Revision of, TemporaryFolder work, Console console)
      throws IOException {
    FigureParts figures = new FigureParts(of);
    Figure figure =
        new TraceQuestion(of, figures, console)
            .figure(
                new TraceQuestion.Asked(
                    indicator,
                    Optional.ofNullable(department),
                    Optional.ofNullable(month),
                    Optional.ofNullable(category)));
    TraceAccount account = new TraceAccount(of, figures, past.run(), console);
    account.begin(figure, figures.leftOut(figure));
    if (full) {
      console.tell("cli.trace.full");
    }
    List<Part> parts = figures.of(figure);
    TraceSheet sheet = new TraceSheet(of, figures.datasets(figure), full, console);
    List<Traced> traced = rows(of, parts, sheet, work, console);
    return account.end(figure, traced);
  }

  /** Part by part, so that numerators stand together and denominators below them. */
  private List<Traced> rows(
      Revision of, List<Part> parts, TraceSheet sheet, TemporaryFolder work, Console console)
      throws IOException {
    List<Traced> traced = new ArrayList<>();
    try (TerminalProgress progress = new TerminalProgress(console);
        TraceOut out =
            json ? new TraceOut.Json(sheet, console) : new TraceOut.Csv(sheet, console)) {
      for (Part part : parts) {
        RowsBehind behind = new RowsBehind(of, work.path());
        long all = behind.length(part);
        AtomicLong read = new AtomicLong();
        traced.addAll(
            behind.give(List.of(part), out, bytes -> progress.meter(read.addAndGet(bytes), all)));
      }
    }
    return traced;
  }
}
