package lawtally.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import lawtally.batch.RunResult;
import lawtally.batch.Session.JobYear;
import lawtally.batch.YearEnd;
import lawtally.record.SmallSeeds;
import lawtally.store.Nights.Outcome;
import lawtally.store.RunRow;
import lawtally.store.YearEvents;
import org.junit.jupiter.api.Test;

/** One night: which years are run, in which order, and what is noted in the end. */
class NightTest {
  private static final String DUE = "a 2020-12-31T02:30+08:00";

  private final World world =
      new World("2020-12-30T18:30:00Z").job("a", "0 30 2 * * *", "Asia/Shanghai", 2021, 2020);

  private World pass() {
    return world.serveUntil("2020-12-30T18:31:00Z");
  }

  private void year(int year, Supplier<YearEnd> end) {
    world.ends.put(new JobYear("a", year), end);
  }

  @Test
  void theOldestYearComesFirst() {
    year(2020, () -> ran(RunResult.Outcome.PUBLISHED, RunRow.Status.PUBLISHED));
    year(2021, () -> ran(RunResult.Outcome.NOTHING_TO_DO, RunRow.Status.PUBLISHED));
    assertThat(pass().happened())
        .containsSequence("2020 Ran", "2021 Ran", "ended " + DUE + " DONE");
    assertThat(world.finished).containsEntry(DUE, Outcome.DONE);
  }

  @Test
  void oneRedYearMakesTheNightRed() {
    year(2020, () -> ran(RunResult.Outcome.NOTHING_TO_DO, RunRow.Status.DRAFT));
    year(2021, () -> ran(RunResult.Outcome.PUBLISHED, RunRow.Status.PUBLISHED));
    pass();
    assertThat(world.finished).containsEntry(DUE, Outcome.RED);
  }

  @Test
  void aYearThatFollowsAFailedOneIsSkippedAndTheNightIsNotTriedAgain() {
    year(2020, () -> ran(RunResult.Outcome.FAILED, RunRow.Status.FAILED));
    year(2021, () -> ran(RunResult.Outcome.PUBLISHED, RunRow.Status.PUBLISHED));
    assertThat(world.serveUntil("2020-12-31T18:29:00Z").happened())
        .containsExactly(
            "began " + DUE + " at 2020-12-30T18:30:00Z",
            "2020 Ran",
            "2021 Skipped",
            "ended " + DUE + " FAILED");
    assertThat(world.finished).containsEntry(DUE, Outcome.FAILED);
  }

  @Test
  void anExceptionOfAYearEndsNeitherTheNightNorTheServer() {
    year(2020, () -> new YearEnd.Broken(new IllegalStateException("odd")));
    assertThat(world.serveUntil("2020-12-31T18:31:00Z").happened())
        .containsSubsequence("2020 Broken", "2021 Skipped", "ended " + DUE + " FAILED")
        .contains("began a 2021-01-01T02:30+08:00 at 2020-12-31T18:30:00Z");
  }

  @Test
  void aYearThatSomebodyElseIsAtLeavesTheNightBusy() {
    year(2020, () -> new YearEnd.Busy("lawtally run --year 2020"));
    assertThat(pass().happened()).containsSubsequence("2020 Busy", "2021 Skipped");
    assertThat(world.finished).containsEntry(DUE, Outcome.BUSY);
  }

  @Test
  void aClosedYearAndOneWithoutFilesArePassedOver() {
    YearEvents.Event closing =
        new YearEvents.Event(
            YearEvents.Kind.CLOSED, OptionalInt.empty(), "甲", "2020-12-01T09:00:00+08:00");
    year(2020, () -> new YearEnd.Closed(closing));
    assertThat(pass().happened()).containsSequence("2020 Closed", "2021 NotThere");
    assertThat(world.finished).containsEntry(DUE, Outcome.DONE);
  }

  @Test
  void aServerThatIsStoppedInTheMiddleLeavesTheNightToItsNextStart() {
    year(
        2020,
        () -> {
          world.last(Duration.ofMinutes(1));
          return ran(RunResult.Outcome.STOPPED, RunRow.Status.FAILED);
        });
    assertThat(pass().happened())
        .containsExactly("began " + DUE + " at 2020-12-30T18:30:00Z", "2020 Ran", "parked " + DUE);
    assertThat(world.finished).isEmpty();
    assertThat(world.claims).as("whoever starts next may take it on").isEmpty();
    year(2020, () -> ran(RunResult.Outcome.PUBLISHED, RunRow.Status.PUBLISHED));
    assertThat(world.serveUntil("2020-12-30T18:35:00Z").happened())
        .endsWith(
            "began " + DUE + " at 2020-12-30T18:31:00Z",
            "2020 Ran",
            "2021 NotThere",
            "ended " + DUE + " DONE");
  }

  @Test
  void betweenTwoYearsASignalIsHeardToo() {
    year(
        2020,
        () -> {
          world.last(Duration.ofMinutes(1));
          return ran(RunResult.Outcome.PUBLISHED, RunRow.Status.PUBLISHED);
        });
    assertThat(pass().happened()).endsWith("2020 Ran", "parked " + DUE);
    assertThat(world.finished).isEmpty();
  }

  @Test
  void whatEndsTheMachineIsNotedSoThatItsNextStartDoesNotMeetItAgain() {
    year(
        2020,
        () -> {
          throw new OutOfMemoryError("of a test");
        });
    assertThatThrownBy(this::pass).isInstanceOf(OutOfMemoryError.class);
    assertThat(world.finished).containsEntry(DUE, Outcome.FAILED);
    assertThat(world.claims).isEmpty();
  }

  @Test
  void anEndThatCannotBeNotedIsToldAndTheClockGoesOn() {
    world.noting = Optional.of(new IOException("disk full"));
    assertThat(world.serveUntil("2020-12-31T18:31:00Z").happened())
        .containsSubsequence(
            "troubled disk full",
            "ended " + DUE + " DONE",
            "began a 2021-01-01T02:30+08:00 at 2020-12-31T18:30:00Z");
  }

  private static YearEnd ran(RunResult.Outcome outcome, RunRow.Status status) {
    RunRow run =
        new RunRow(
            1,
            "a",
            2020,
            "0",
            1,
            status,
            "",
            "tester",
            "2020-12-31T02:30:00+08:00",
            Optional.empty(),
            "test",
            "zh",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    RunResult result =
        new RunResult(outcome, run, Optional.empty(), false, Optional.empty(), Optional.empty());
    return new YearEnd.Ran(result, SmallSeeds.seeds());
  }
}
