package lawtally.report.chart.content;

import java.util.Comparator;
import java.util.List;
import lawtally.definition.Indicator;
import lawtally.indicator.Figure;
import lawtally.report.Report;

/** Whether an indicator can be set beside the year before. */
enum Comparison {
  YES,
  /** The year before has no figure. */
  NO_DATA,
  /** The scope has changed since. */
  NOT_COMPARABLE;

  /** Whether any of them can; if none, rather that there is nothing to compare with. */
  static Comparison of(Report report, List<Indicator> indicators) {
    return indicators.stream()
        .map(indicator -> of(report, indicator))
        .min(Comparator.naturalOrder())
        .orElse(NO_DATA);
  }

  static Comparison of(Report report, Indicator indicator) {
    if (indicator.comparableSince().map(since -> since > report.year() - 1).orElse(false)) {
      return NOT_COMPARABLE;
    }
    boolean known =
        report.previous().flatMap(f -> f.total(indicator.id())).flatMap(Figure::value).isPresent();
    return known ? YES : NO_DATA;
  }
}
