package lawtally.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Job.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a schedule wants its job to run: on the wall clock of its zone, each time once. */
class DueTimesTest {

  private static DueTimes of(String cron, String zone) {
    return DueTimes.of(new Schedule(cron, zone));
  }

  /** All after a moment up to another, as a server sees them pass. */
  private static List<String> between(String cron, String zone, String from, String to) {
    List<String> found = new ArrayList<>();
    Instant end = Instant.parse(to);
    Optional<ZonedDateTime> next = of(cron, zone).after(Instant.parse(from));
    while (next.isPresent() && !next.get().toInstant().isAfter(end)) {
      found.add(next.get().toOffsetDateTime().toString());
      next = of(cron, zone).after(next.get().toInstant());
    }
    return found;
  }

  @Test
  void aNightIsDueOnTheClockOfItsZoneAcrossTheEndOfTheYear() {
    assertThat(
            between(
                "0 30 2 * * *", "Asia/Shanghai", "2020-12-30T18:30:00Z", "2021-01-01T18:30:00Z"))
        .containsExactly("2021-01-01T02:30+08:00", "2021-01-02T02:30+08:00");
  }

  @Test
  void theTwentyNinthOfFebruaryComesInLeapYearsAlone() {
    assertThat(
            between(
                "0 0 3 29 2 *", "Asia/Shanghai", "2095-01-01T00:00:00Z", "2109-01-01T00:00:00Z"))
        .containsExactly(
            "2096-02-29T03:00+08:00", "2104-02-29T03:00+08:00", "2108-02-29T03:00+08:00");
    assertThat(of("0 0 3 29 2 *", "Asia/Shanghai").notAfter(Instant.parse("2104-02-28T00:00:00Z")))
        .hasValueSatisfying(
            due -> assertThat(due).hasToString("2096-02-29T03:00+08:00[Asia/Shanghai]"));
  }

  @Test
  void anHourThatTheZoneSkipsIsMadeUpForOnceWhenTheGapIsOver() {
    assertThat(
            between(
                "0 30 2 * * *", "Europe/Berlin", "2021-03-26T12:00:00Z", "2021-03-29T12:00:00Z"))
        .containsExactly(
            "2021-03-27T02:30+01:00", "2021-03-28T03:00+02:00", "2021-03-29T02:30+02:00");
    assertThat(
            between(
                "0 0/20 2,3 * * *",
                "Europe/Berlin",
                "2021-03-28T00:50:00Z",
                "2021-03-28T01:59:00Z"))
        .as("three times of the gap and the hour after it are one")
        .containsExactly(
            "2021-03-28T03:00+02:00", "2021-03-28T03:20+02:00", "2021-03-28T03:40+02:00");
  }

  @Test
  void anHourThatTheZoneRepeatsCountsTheFirstTimeOnly() {
    assertThat(
            between(
                "0 30 2 * * *", "Europe/Berlin", "2021-10-30T12:00:00Z", "2021-11-01T12:00:00Z"))
        .containsExactly("2021-10-31T02:30+02:00", "2021-11-01T02:30+01:00");
    assertThat(
            between("0 0 * * * *", "Europe/Berlin", "2021-10-30T23:30:00Z", "2021-10-31T02:30:00Z"))
        .containsExactly("2021-10-31T02:00+02:00", "2021-10-31T03:00+01:00");
  }

  @ParameterizedTest
  @CsvSource({
    "0 30 2 * * *, 2021-03-28T00:59:59Z, 2021-03-27T02:30+01:00",
    "0 30 2 * * *, 2021-03-28T01:00:00Z, 2021-03-28T03:00+02:00",
    "0 30 2 * * *, 2021-10-31T01:30:00Z, 2021-10-31T02:30+02:00",
    "0 30 2 * * *, 2021-10-31T00:29:59Z, 2021-10-30T02:30+02:00",
    "0 30 2 31 12 *, 2021-12-31T01:29:59Z, 2020-12-31T02:30+01:00",
    "* * * * * *, 2021-10-31T01:30:00.5Z, 2021-10-31T02:59:59+02:00",
  })
  void theNewestDueTimeIsFoundHoweverLongAgoItWas(String cron, String now, String newest) {
    assertThat(
            of(cron, "Europe/Berlin").notAfter(Instant.parse(now)).orElseThrow().toOffsetDateTime())
        .hasToString(newest);
  }

  @Test
  void aDayThatDoesNotExistIsNeverDue() {
    DueTimes never = of("0 0 0 31 2 *", "Asia/Shanghai");
    assertThat(never.after(Instant.parse("2021-01-01T00:00:00Z"))).isEmpty();
    assertThat(never.notAfter(Instant.parse("2021-01-01T00:00:00Z"))).isEmpty();
  }

  @Test
  void aCronThatCannotBeUnderstoodIsRefused() {
    assertThatThrownBy(() -> of("0 30 25 * * *", "Asia/Shanghai"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
