package lawtally.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import lawtally.batch.Session;
import lawtally.batch.Wish;
import lawtally.batch.home.Home;
import lawtally.schedule.Alarm;
import lawtally.schedule.NightClock;
import lawtally.schedule.NightShift;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code serve}: the nightly clock, until it is told to end. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;

  @ParentCommand private @Nullable LawTally top;

  @Option(names = "--port", paramLabel = "PORT", defaultValue = "7420")
  private int port;

  @Override
  public Integer call() throws IOException {
    LawTally parent = Parent.of(top);
    Console console = parent.console();
    Desk desk = Desk.of(parent);
    requireJobs(desk.home(), console);
    requirePort(console);
    Logging.to(desk.home().logs());
    Wish wish = new Wish(Optional.empty(), Desk.user(), console.language(), Version.number());
    Session.Settings settings = desk.settings("serve");
    OptionalInt asked = port == 0 ? OptionalInt.empty() : OptionalInt.of(port);
    Alarm alarm = new Alarm();
    try (StopOnSignal signal = new StopOnSignal(alarm::ring);
        ServeWatches watches = ServeWatches.open(console, parent.debug(), settings, asked);
        TerminalProgress progress = new TerminalProgress(console)) {
      NightShift shift = new NightShift(settings, Desk.process(), wish, progress, signal::watch);
      console.tell("cli.night.serving", desk.home().root());
      new NightClock(shift, watches.all(), Clock.systemDefaultZone(), alarm).run();
      console.tell("cli.night.stopped");
      console.out().flush();
    }
    return Exit.DONE;
  }

  private void requirePort(Console console) {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new WrongUseException(console.say("cli.wrong-port", port, HIGHEST_PORT));
    }
  }

  /** Of definitions that are faulty just now the clock will tell; a wrong folder is never right. */
  private static void requireJobs(Home home, Console console) {
    if (!Files.isDirectory(home.root().resolve("jobs"))) {
      throw new WrongUseException(console.say("cli.no-jobs"));
    }
  }
}
