package lawtally.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lawtally.definition.Fault;
import lawtally.definition.FaultyDefinitionsException;
import lawtally.definition.Label;
import lawtally.store.Nights.Outcome;
import org.junit.jupiter.api.Test;

/** Nights, days off, clocks that are set and definitions that are edited, in no time. */
class NightClockTest {
  private static final String NIGHTLY = "0 30 2 * * *";
  private static final String SHANGHAI = "Asia/Shanghai";

  /** A server that has passed its first night, at noon of 30 December in Shanghai. */
  private static World settled() {
    World world = new World("2020-12-30T04:00:00Z").job("a", NIGHTLY, SHANGHAI);
    world.finished.put("a 2020-12-30T02:30+08:00", Outcome.DONE);
    return world;
  }

  @Test
  void eachNightIsPassedAtItsTimeAcrossTheEndOfTheYear() {
    World world = settled().serveUntil("2021-01-01T18:31:00Z");
    assertThat(world.happened())
        .containsExactly(
            "began a 2020-12-31T02:30+08:00 at 2020-12-30T18:30:00Z",
            "ended a 2020-12-31T02:30+08:00 DONE",
            "began a 2021-01-01T02:30+08:00 at 2020-12-31T18:30:00Z",
            "ended a 2021-01-01T02:30+08:00 DONE",
            "began a 2021-01-02T02:30+08:00 at 2021-01-01T18:30:00Z",
            "ended a 2021-01-02T02:30+08:00 DONE");
    assertThat(world.lines)
        .filteredOn(line -> line.startsWith("planned"))
        .containsExactly(
            "planned a 2020-12-31T02:30+08:00",
            "planned a 2021-01-01T02:30+08:00",
            "planned a 2021-01-02T02:30+08:00",
            "planned a 2021-01-03T02:30+08:00");
    assertThat(world.naps).allMatch(nap -> nap.compareTo(Duration.ofMinutes(1)) <= 0);
    assertThat(world.claims).isEmpty();
  }

  @Test
  void onTheVeryFirstStartTheJobsAreRunAtOnce() {
    World world = new World("2020-12-30T04:00:00Z").job("a", NIGHTLY, SHANGHAI);
    assertThat(world.serveUntil("2020-12-30T05:00:00Z").happened())
        .startsWith("began a 2020-12-30T02:30+08:00 at 2020-12-30T04:00:00Z");
  }

  @Test
  void threeNightsOffAreMadeUpForByOne() {
    World world = settled();
    world.becomes("2021-01-02T04:00:00Z");
    assertThat(world.serveUntil("2021-01-02T05:00:00Z").happened())
        .containsExactly(
            "began a 2021-01-02T02:30+08:00 at 2021-01-02T04:00:00Z",
            "ended a 2021-01-02T02:30+08:00 DONE");
    int told = world.lines.size();
    world.serveUntil("2021-01-02T06:00:00Z");
    assertThat(world.lines.subList(told, world.lines.size()))
        .containsExactly("planned a 2021-01-03T02:30+08:00");
  }

  @Test
  void aMachineThatSleptOverItsNightsWakesToOneOfThem() {
    World world = settled();
    world.at("2020-12-30T10:00:00Z", () -> world.becomes("2021-01-01T00:17:00Z"));
    assertThat(world.serveUntil("2021-01-01T10:00:00Z").happened())
        .containsExactly(
            "began a 2021-01-01T02:30+08:00 at 2021-01-01T00:17:00Z",
            "ended a 2021-01-01T02:30+08:00 DONE");
  }

  @Test
  void aClockThatWasFarAheadAndIsPutRightDoesNotStopTheNights() {
    World world = settled();
    world.at("2020-12-30T10:00:00Z", () -> world.becomes("2099-05-01T00:00:00Z"));
    world.at("2099-05-01T00:10:00Z", () -> world.becomes("2020-12-30T10:11:00Z"));
    assertThat(world.serveUntil("2020-12-30T19:00:00Z").happened())
        .filteredOn(line -> line.startsWith("began"))
        .containsExactly(
            "began a 2099-05-01T02:30+08:00 at 2099-05-01T00:00:00Z",
            "began a 2020-12-31T02:30+08:00 at 2020-12-30T18:30:00Z");
  }

  @Test
  void aClockThatIsSetBackOverTheDueTimePassesTheNightOnce() {
    World world = settled();
    world.at("2020-12-30T18:35:00Z", () -> world.becomes("2020-12-30T18:20:00Z"));
    assertThat(world.serveUntil("2020-12-30T19:00:00Z").happened())
        .filteredOn(line -> line.startsWith("began"))
        .hasSize(1);
  }

  @Test
  void anHourThatIsSkippedOrRepeatedHasOneNight() {
    World spring = new World("2021-03-27T12:00:00Z").job("a", NIGHTLY, "Europe/Berlin");
    spring.finished.put("a 2021-03-27T02:30+01:00", Outcome.DONE);
    assertThat(spring.serveUntil("2021-03-28T12:00:00Z").happened())
        .containsExactly(
            "began a 2021-03-28T03:00+02:00 at 2021-03-28T01:00:00Z",
            "ended a 2021-03-28T03:00+02:00 DONE");
    World autumn = new World("2021-10-30T12:00:00Z").job("a", NIGHTLY, "Europe/Berlin");
    autumn.finished.put("a 2021-10-30T02:30+02:00", Outcome.DONE);
    assertThat(autumn.serveUntil("2021-10-31T12:00:00Z").happened())
        .containsExactly(
            "began a 2021-10-31T02:30+02:00 at 2021-10-31T00:30:00Z",
            "ended a 2021-10-31T02:30+02:00 DONE");
  }

  @Test
  void anEditedScheduleHoldsFromTheNextMinuteAndFindsNothingMissed() {
    World world = settled();
    world.at("2020-12-30T06:00:30Z", () -> world.job("a", "0 0 9 * * *", SHANGHAI));
    world.at("2020-12-30T08:00:30Z", () -> world.job("a", "0 0 9 * * *", "Europe/Berlin"));
    assertThat(world.serveUntil("2020-12-31T08:01:00Z").lines)
        .containsExactly(
            "planned a 2020-12-31T02:30+08:00",
            "planned a 2020-12-31T09:00+08:00",
            "planned a 2020-12-31T09:00+01:00",
            "planned a 2021-01-01T09:00+01:00",
            "began a 2020-12-31T09:00+01:00 at 2020-12-31T08:00:00Z",
            "ended a 2020-12-31T09:00+01:00 DONE");
  }

  @Test
  void twoJobsOfOneTimeAreRunOneAfterTheOther() {
    World world = settled().job("b", NIGHTLY, SHANGHAI);
    world.finished.put("b 2020-12-30T02:30+08:00", Outcome.DONE);
    assertThat(world.serveUntil("2020-12-30T19:00:00Z").happened())
        .containsExactly(
            "began a 2020-12-31T02:30+08:00 at 2020-12-30T18:30:00Z",
            "ended a 2020-12-31T02:30+08:00 DONE",
            "began b 2020-12-31T02:30+08:00 at 2020-12-30T18:30:00Z",
            "ended b 2020-12-31T02:30+08:00 DONE");
  }

  @Test
  void aJobWithAWrongCronIsToldOnceAndTheOtherJobHasItsNights() {
    World world = settled().job("b", "0 30 25 * * *", SHANGHAI);
    world.at("2020-12-31T04:00:00Z", () -> world.job("b", "0 0 3 * * *", SHANGHAI));
    assertThat(world.serveUntil("2020-12-31T05:00:00Z").lines)
        .containsExactly(
            "planned a 2020-12-31T02:30+08:00",
            "never b 0 30 25 * * *",
            "planned a 2021-01-01T02:30+08:00",
            "began a 2020-12-31T02:30+08:00 at 2020-12-30T18:30:00Z",
            "ended a 2020-12-31T02:30+08:00 DONE",
            "planned b 2021-01-01T03:00+08:00",
            "began b 2020-12-31T03:00+08:00 at 2020-12-31T04:00:00Z",
            "ended b 2020-12-31T03:00+08:00 DONE");
  }

  @Test
  void wrongDefinitionsAreToldOnceAndTheNightIsMadeUpForWhenTheyAreMended() {
    World world = settled();
    world.at("2020-12-30T10:00:00Z", () -> world.wrong(faults("fine", 1)));
    world.at("2020-12-30T11:00:00Z", () -> world.wrong(faults("fine", 2)));
    world.at("2020-12-30T12:00:00Z", () -> world.wrong(faults("fine", 2)));
    world.at("2020-12-31T02:00:00Z", () -> world.wrong(null));
    assertThat(world.serveUntil("2020-12-31T05:00:00Z").happened())
        .containsExactly(
            "faulty 1",
            "faulty 2",
            "mended",
            "began a 2020-12-31T02:30+08:00 at 2020-12-31T02:00:00Z",
            "ended a 2020-12-31T02:30+08:00 DONE");
  }

  private static FaultyDefinitionsException faults(String key, int count) {
    return new FaultyDefinitionsException(
        IntStream.range(0, count)
            .mapToObj(n -> new Fault("jobs/a/job.yaml", n + 1, key, Label.of("不对")))
            .toList(),
        List.of());
  }

  @Test
  void aFolderOutOfReachIsToldOnceAndDoesNotEndTheServer() {
    World world = settled();
    world.at(
        "2020-12-30T10:00:00Z",
        () -> world.wrong(new UncheckedIOException(new IOException("stale file handle"))));
    world.at("2020-12-30T20:00:00Z", () -> world.wrong(null));
    assertThat(world.serveUntil("2020-12-30T21:00:00Z").happened())
        .containsExactly(
            "troubled java.io.IOException: stale file handle",
            "began a 2020-12-31T02:30+08:00 at 2020-12-30T20:00:00Z",
            "ended a 2020-12-31T02:30+08:00 DONE");
  }

  @Test
  void aNightThatCannotBeBegunIsTriedEachMinuteAndToldOnce() {
    World world = settled().job("b", NIGHTLY, SHANGHAI);
    world.finished.put("b 2020-12-30T02:30+08:00", Outcome.DONE);
    world.at(
        "2020-12-30T10:00:00Z",
        () -> world.obstacle = () -> Optional.of(new IOException("no database")));
    world.at("2020-12-30T18:45:00Z", () -> world.obstacle = Optional::empty);
    assertThat(world.serveUntil("2020-12-30T19:00:00Z").happened())
        .containsExactly(
            "delayed a 2020-12-31T02:30+08:00 no database at 2020-12-30T18:30:00Z",
            "delayed b 2020-12-31T02:30+08:00 no database at 2020-12-30T18:30:00Z",
            "began a 2020-12-31T02:30+08:00 at 2020-12-30T18:45:00Z",
            "ended a 2020-12-31T02:30+08:00 DONE",
            "began b 2020-12-31T02:30+08:00 at 2020-12-30T18:45:00Z",
            "ended b 2020-12-31T02:30+08:00 DONE");
  }

  @Test
  void aJobThatIsAddedIsRunAndOneThatIsRemovedForgotten() {
    World world = settled();
    world.at("2020-12-30T05:00:00Z", () -> world.job("b", NIGHTLY, SHANGHAI));
    world.at("2020-12-30T06:00:00Z", () -> world.remove("a"));
    assertThat(world.serveUntil("2020-12-30T19:00:00Z").happened())
        .containsExactly(
            "began b 2020-12-30T02:30+08:00 at 2020-12-30T05:00:00Z",
            "ended b 2020-12-30T02:30+08:00 DONE",
            "gone a",
            "began b 2020-12-31T02:30+08:00 at 2020-12-30T18:30:00Z",
            "ended b 2020-12-31T02:30+08:00 DONE");
  }

  @Test
  void anotherServerHavingPassedTheNightLeavesNothingToDo() {
    World world = settled();
    world.finished.put("a 2020-12-31T02:30+08:00", Outcome.RED);
    assertThat(world.serveUntil("2020-12-31T05:00:00Z").happened()).isEmpty();
  }

  @Test
  void aDelayedNightThatAnotherServerPassedIsToldToBeOver() {
    World world = settled();
    world.obstacle = () -> Optional.of(new IOException("no database"));
    world.at(
        "2020-12-30T18:45:00Z",
        () -> {
          world.finished.put("a 2020-12-31T02:30+08:00", Outcome.DONE);
          world.obstacle = Optional::empty;
        });
    assertThat(world.serveUntil("2020-12-30T20:00:00Z").happened())
        .containsExactly(
            "delayed a 2020-12-30T02:30+08:00 no database at 2020-12-30T04:00:00Z",
            "delayed a 2020-12-31T02:30+08:00 no database at 2020-12-30T18:30:00Z",
            "elsewhere a 2020-12-31T02:30+08:00");
  }

  @Test
  void theNightIsOfTheYearsThatAreOpenWhenItBegins() {
    World world = settled().job("a", NIGHTLY, SHANGHAI, 2019, 2018);
    world.at("2020-12-30T10:00:00Z", () -> world.job("a", NIGHTLY, SHANGHAI, 2020));
    assertThat(world.serveUntil("2020-12-30T19:00:00Z").happened())
        .containsExactly(
            "began a 2020-12-31T02:30+08:00 at 2020-12-30T18:30:00Z",
            "2020 NotThere",
            "ended a 2020-12-31T02:30+08:00 DONE");
  }
}
