package lawtally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lawtally.batch.RunResult;
import lawtally.batch.Session;
import lawtally.batch.Session.JobYear;
import lawtally.batch.SmallTown;
import lawtally.batch.Wish;
import lawtally.batch.home.Home;
import lawtally.batch.run.Progress;
import lawtally.batch.run.Tuning;
import lawtally.definition.Definitions;
import lawtally.definition.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StopOnSignalTest {
  @TempDir private Path folder;

  @Test
  void aSignalThatComesWhileTheDatabaseIsBeingOpenedStopsTheRunToo() throws Exception {
    Path home = SmallTown.in(folder).goodYear().home();
    JobYear year = new JobYear("enforcement", 2020);
    Session.Settings settings =
        new Session.Settings(
            new Home(home),
            Optional.empty(),
            "a test",
            Clock.systemUTC(),
            Tuning.usual(),
            Duration.ofSeconds(1));
    try (StopOnSignal signal = new StopOnSignal()) {
      Thread machine = new Thread(signal::stop);
      machine.start();
      while (machine.getState() != Thread.State.TIMED_WAITING) {
        Thread.sleep(5);
      }
      try (Session session = Session.open(settings, List.of(year))) {
        signal.watch(session);
        Wish wish = new Wish(Optional.empty(), "tester", Language.ZH, "test");
        RunResult result = session.run(Definitions.load(home), year, wish, Progress.SILENT);
        assertThat(result.outcome()).isEqualTo(RunResult.Outcome.STOPPED);
      }
    }
  }
}
