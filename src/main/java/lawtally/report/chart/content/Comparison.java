package lawtally.report.chart.content;

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

  static Comparison of(Report report, Indicator indicator) {
    if (indicator.comparableSince().map(since -> since > report.year() - 1).orElse(false)) {
      return NOT_COMPARABLE;
    }
    boolean known =
        report.previous().flatMap(f -> f.total(indicator.id())).flatMap(Figure::value).isPresent();
    return known ? YES : NO_DATA;
  }
}
