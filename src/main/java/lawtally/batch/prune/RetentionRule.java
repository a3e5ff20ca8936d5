package lawtally.batch.prune;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import lawtally.definition.Job.Retention;
import lawtally.store.RunRow;

/**
 * Which revisions of one year have had their time. A revision has when there are enough newer ones
 * of its kind, published ones and drafts counted apart, or when it was published long ago; some are
 * kept all the same.
 */
final class RetentionRule {
  private final Retention retention;
  private final OffsetDateTime now;

  RetentionRule(Retention retention, OffsetDateTime now) {
    this.retention = retention;
    this.now = now;
  }

  /**
   * What is known of a year beside its runs.
   *
   * @param closed 封账: nothing of it is touched until it is opened again
   * @param signed every revision that was ever 定稿: a report that people hold was made from it
   * @param latest the revision that {@code latest} names
   */
  record YearState(boolean closed, Set<Integer> signed, OptionalInt latest) {}

  /**
   * A revision that has had its time.
   *
   * @param guard why it stays all the same; empty if it goes
   */
  record Expired(RunRow run, Optional<Guard> guard) {}

  /** Newest first. */
  List<Expired> expired(List<RunRow> runsOfYear, YearState state) {
    List<RunRow> revisions =
        runsOfYear.stream()
            .filter(run -> run.finished() && run.pruned().isEmpty())
            .sorted(Comparator.comparing(RunRow::revision).reversed())
            .toList();
    List<Expired> expired = new ArrayList<>();
    int published = 0;
    int drafts = 0;
    for (RunRow run : revisions) {
      boolean draft = run.status() == RunRow.Status.DRAFT;
      int newer = draft ? drafts++ : published++;
      Optional<Integer> kept = draft ? retention.drafts() : retention.revisions();
      if (kept.filter(most -> newer >= most).isPresent() || isOld(run)) {
        boolean last = run.equals(revisions.get(0)) || !draft && newer == 0;
        expired.add(new Expired(run, guard(run, last, state)));
      }
    }
    return expired;
  }

  private boolean isOld(RunRow run) {
    return retention.years().isPresent()
        && run.finishedAt()
            .map(OffsetDateTime::parse)
            .filter(at -> at.plusYears(retention.years().get()).isBefore(now))
            .isPresent();
  }

  private static Optional<Guard> guard(RunRow run, boolean last, YearState state) {
    if (last || state.latest().orElse(0) == run.revision()) {
      return Optional.of(Guard.NEWEST);
    }
    if (state.signed().contains(run.revision())) {
      return Optional.of(Guard.SIGNED);
    }
    return state.closed() ? Optional.of(Guard.CLOSED) : Optional.empty();
  }
}
