package lawtally.report.page;

import java.util.Optional;
import lawtally.indicator.StatTable;
import lawtally.report.Report;

/** Places in the page that its figures point to. */
final class Anchors {
  /** The table of definitions stands with the sources. */
  static final String DEFINITIONS = "T15";

  private final boolean defined;

  Anchors(Report report) {
    this.defined = definitions(report).isPresent();
  }

  /** The table of definitions, if the job prints it: one row an indicator, in their order. */
  static Optional<StatTable> definitions(Report report) {
    return report.tables().stream()
        .filter(t -> t.official().equals(DEFINITIONS))
        .filter(t -> t.rows().size() == report.job().indicators().size())
        .findFirst();
  }

  /** The entry of an indicator in the table of definitions; empty if there is no such table. */
  String indicator(String id) {
    return defined ? "indicator-" + id : "";
  }

  static String dataset(String id) {
    return "dataset-" + id;
  }

  /**
   * @param number from 1, as the list of files counts
   */
  static String file(int number) {
    return "file-" + number;
  }
}
