package lawtally.report.prose;

import java.util.List;
import lawtally.definition.Indicator;
import lawtally.definition.Job;
import lawtally.definition.Language;
import lawtally.definition.Seeds;
import lawtally.indicator.Reconciliation;

/**
 * A figure that is not the one already public for the same year: what embarrasses whoever signs.
 *
 * @param published as the report wrote it
 * @param range 301—309 where the published form stands for more than one number
 */
public record PublicDifference(String name, String published, String range, String ours) {

  /** In the order in which the figures were published. */
  public static List<PublicDifference> of(
      Reconciliation reconciliation, Job job, Language language) {
    return reconciliation.lines().stream()
        .filter(l -> l.outcome() == Reconciliation.Outcome.DIFFERS)
        .map(l -> of(l, job, language))
        .toList();
  }

  private static PublicDifference of(Reconciliation.Line line, Job job, Language language) {
    Seeds.Published published = line.published();
    String figure = published.figure();
    int decimals = job.indicator(figure).map(Indicator::decimals).orElse(2);
    return new PublicDifference(
        job.indicator(figure).map(i -> i.title().in(language)).orElse(figure),
        published.written(),
        range(published),
        line.ours().map(v -> Numerals.exact(v, decimals)).orElse(FigureText.NOTHING));
  }

  private static String range(Seeds.Published published) {
    String lower = published.lower().stripTrailingZeros().toPlainString();
    String upper = published.upper().stripTrailingZeros().toPlainString();
    return lower.equals(upper) ? lower : lower + "—" + upper;
  }
}
