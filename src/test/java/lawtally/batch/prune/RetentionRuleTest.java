package lawtally.batch.prune;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import lawtally.batch.prune.RetentionRule.Expired;
import lawtally.batch.prune.RetentionRule.YearState;
import lawtally.definition.Job.Retention;
import lawtally.store.RunRow;
import lawtally.store.RunRow.Status;
import org.junit.jupiter.api.Test;

/** Which revisions have had their time, and which of them stay all the same. */
class RetentionRuleTest {
  private static final YearState OPEN = new YearState(false, Set.of(), OptionalInt.empty());

  private final List<RunRow> runs = new ArrayList<>();

  private void revision(Status status, String finished) {
    int number = runs.size() + 1;
    runs.add(
        new RunRow(
            100 + number,
            "enforcement",
            2020,
            "f".repeat(64),
            number,
            status,
            "",
            "night",
            finished,
            Optional.of(finished),
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
            Optional.empty()));
  }

  private static Retention keep(Integer revisions, Integer drafts, Integer years) {
    return new Retention(
        Optional.ofNullable(revisions), Optional.ofNullable(drafts), Optional.ofNullable(years));
  }

  private List<Expired> expired(Retention retention, YearState state, String now) {
    List<RunRow> newestFirst = new ArrayList<>(runs);
    Collections.reverse(newestFirst);
    return new RetentionRule(retention, OffsetDateTime.parse(now)).expired(newestFirst, state);
  }

  private static List<Integer> going(List<Expired> expired) {
    return expired.stream().filter(e -> e.guard().isEmpty()).map(e -> e.run().revision()).toList();
  }

  private List<Integer> going(Retention retention, YearState state) {
    return going(expired(retention, state, "2021-03-01T00:00:00+08:00"));
  }

  private void fiveAndADraft() {
    revision(Status.PUBLISHED, "2021-01-01T02:30:00+08:00");
    revision(Status.DRAFT, "2021-01-02T02:30:00+08:00");
    revision(Status.PUBLISHED, "2021-01-03T02:30:00+08:00");
    revision(Status.DRAFT, "2021-01-04T02:30:00+08:00");
    revision(Status.PUBLISHED, "2021-01-05T02:30:00+08:00");
    revision(Status.DRAFT, "2021-01-06T02:30:00+08:00");
  }

  @Test
  void withoutLimitsEverythingIsKept() {
    fiveAndADraft();
    assertThat(expired(Retention.FOR_EVER, OPEN, "2099-01-01T00:00:00Z")).isEmpty();
  }

  @Test
  void publishedOnesAndDraftsAreCountedApart() {
    fiveAndADraft();
    assertThat(going(keep(2, null, null), OPEN)).containsExactly(1);
    assertThat(going(keep(null, 1, null), OPEN)).containsExactly(4, 2);
    assertThat(going(keep(1, 1, null), OPEN)).containsExactly(4, 3, 2, 1);
  }

  @Test
  void theNewestStaysEvenAsADraftAndSoDoesTheNewestThatIsNone() {
    fiveAndADraft();
    assertThat(going(keep(1, 0, null), OPEN)).containsExactly(4, 3, 2, 1);
    assertThat(going(expired(keep(null, null, 1), OPEN, "2031-01-01T00:00:00Z")))
        .as("ten years later")
        .containsExactly(4, 3, 2, 1);
  }

  @Test
  void aRevisionThatLatestNamesStays() {
    fiveAndADraft();
    YearState latestIsOld = new YearState(false, Set.of(), OptionalInt.of(3));
    assertThat(going(keep(1, null, null), latestIsOld)).containsExactly(1);
  }

  @Test
  void whatWasEverSignedStaysAndAClosedYearIsNotTouched() {
    fiveAndADraft();
    assertThat(going(keep(1, null, null), new YearState(false, Set.of(1), OptionalInt.empty())))
        .containsExactly(3);
    List<Expired> closed =
        expired(
            keep(1, null, null),
            new YearState(true, Set.of(1), OptionalInt.empty()),
            "2021-03-01T00:00:00Z");
    assertThat(going(closed)).isEmpty();
    assertThat(closed)
        .extracting(e -> e.run().revision() + " " + e.guard().orElseThrow())
        .containsExactly("3 CLOSED", "1 SIGNED");
  }

  @Test
  void yearsAreFullOnesAlsoFromALeapDayOn() {
    revision(Status.PUBLISHED, "2024-02-29T12:00:00+08:00");
    revision(Status.PUBLISHED, "2024-03-01T12:00:00+08:00");
    Retention oneYear = keep(null, null, 1);
    assertThat(going(expired(oneYear, OPEN, "2025-02-28T03:59:00Z"))).isEmpty();
    assertThat(going(expired(oneYear, OPEN, "2025-02-28T04:01:00Z"))).containsExactly(1);
  }

  @Test
  void runsThatWereNeverPublishedAreNobodysBusinessHere() {
    revision(Status.FAILED, "2021-01-01T02:30:00+08:00");
    revision(Status.RUNNING, "2021-01-02T02:30:00+08:00");
    revision(Status.PUBLISHED, "2021-01-03T02:30:00+08:00");
    assertThat(expired(keep(1, 0, null), OPEN, "2021-03-01T00:00:00Z")).isEmpty();
  }
}
