package lawtally.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lawtally.batch.Wish;
import lawtally.batch.home.Home;
import lawtally.schedule.Alarm;
import lawtally.schedule.NightClock;
import lawtally.schedule.NightShift;
import lawtally.schedule.NightWatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code serve}: the nightly clock, until it is told to end. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
  @ParentCommand private @Nullable LawTally top;

  @Override
  public Integer call() throws IOException {
    LawTally parent = Parent.of(top);
    Console console = parent.console();
    Desk desk = Desk.of(parent);
    requireJobs(desk.home(), console);
    Logging.to(desk.home().logs());
    Wish wish = new Wish(Optional.empty(), Desk.user(), console.language(), Version.number());
    List<NightWatch> watches = List.of(new NightTeller(console, parent.debug()));
    Alarm alarm = new Alarm();
    try (StopOnSignal signal = new StopOnSignal(alarm::ring);
        TerminalProgress progress = new TerminalProgress(console)) {
      NightShift shift =
          new NightShift(desk.settings("serve"), Desk.process(), wish, progress, signal::watch);
      console.tell("cli.night.serving", desk.home().root());
      new NightClock(shift, watches, Clock.systemDefaultZone(), alarm).run();
      console.tell("cli.night.stopped");
      console.out().flush();
    }
    return Exit.DONE;
  }

  /** Of definitions that are faulty just now the clock will tell; a wrong folder is never right. */
  private static void requireJobs(Home home, Console console) {
    if (!Files.isDirectory(home.root().resolve("jobs"))) {
      throw new WrongUseException(console.say("cli.no-jobs"));
    }
  }
}
