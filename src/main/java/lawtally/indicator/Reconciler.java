package lawtally.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Indicator;
import lawtally.definition.Job;
import lawtally.definition.Seeds;
import lawtally.indicator.Reconciliation.Line;
import lawtally.indicator.Reconciliation.Outcome;

/**
 * Compares the figures of a year with those already public for it ({@code
 * seeds/published/<year>.csv}). A figure agrees if it lies in the interval that the published
 * wording covers: 21000余 covers 21001 to 21999, an exact figure itself alone.
 */
public final class Reconciler {
  private final Job job;
  private final Seeds seeds;

  public Reconciler(Job jobOfYear, Seeds seeds) {
    this.job = jobOfYear;
    this.seeds = seeds;
  }

  /** One line a published figure, in the order of the seed; ours in the published unit. */
  public Reconciliation reconcile(Figures figures) {
    List<Line> lines = new ArrayList<>();
    for (Seeds.Published published : seeds.published().getOrDefault(figures.year(), List.of())) {
      lines.add(line(published, figures));
    }
    return new Reconciliation(List.copyOf(lines));
  }

  private Line line(Seeds.Published published, Figures figures) {
    Optional<BigDecimal> ours = ours(published, figures);
    Outcome outcome =
        ours.map(number -> covers(published, number) ? Outcome.AGREES : Outcome.DIFFERS)
            .orElse(Outcome.NOT_CHECKABLE);
    return new Line(published, ours, outcome);
  }

  private Optional<BigDecimal> ours(Seeds.Published published, Figures figures) {
    Optional<Indicator> indicator = job.indicator(published.figure());
    return indicator
        .flatMap(i -> figures.total(i.id()))
        .flatMap(Figure::value)
        .flatMap(value -> Units.convert(value, indicator.get().unit().zh(), published.unit()));
  }

  private static boolean covers(Seeds.Published published, BigDecimal ours) {
    return published.lower().compareTo(ours) <= 0 && ours.compareTo(published.upper()) <= 0;
  }
}
