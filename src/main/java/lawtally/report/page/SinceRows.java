package lawtally.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lawtally.indicator.change.FigureChange;
import lawtally.report.Report;
import lawtally.report.change.Changes;
import lawtally.report.change.FigureWords;
import lawtally.report.change.RowChange;
import lawtally.report.change.RowChanges;
import lawtally.report.change.RowWords;

/** The rows by which figures changed: where they stand and what they add, never what they hold. */
final class SinceRows {
  /** Of one figure; more are listed by {@code diff --rows}. */
  private static final int ROWS_SHOWN = 10;

  /** That many do not hide what comes below them. */
  private static final int UNFOLDED = 30;

  private final Report report;
  private final FigureWords words;
  private final RowWords told;

  SinceRows(Report report, FigureWords words) {
    this.report = report;
    this.words = words;
    this.told = new RowWords(report.language());
  }

  /**
   * Empty if nobody looked for rows.
   *
   * @param command that lists them all, without its option {@code --rows}
   */
  Map<String, Object> values(Changes changes, String command) {
    return changes.rows().map(rows -> values(changes, rows, command)).orElse(Map.of());
  }

  private Map<String, Object> values(Changes changes, RowChanges rows, String command) {
    List<Map<String, Object>> figures = new ArrayList<>();
    int shown = 0;
    for (FigureChange figure : changes.withRowsOnPage()) {
      List<RowChange> of = rows.of(figure);
      if (!of.isEmpty()) {
        figures.add(figure(figure, of, changes.before(), command));
        shown += Math.min(of.size(), ROWS_SHOWN);
      }
    }
    int all = figures.stream().mapToInt(f -> (Integer) f.get("count")).sum();
    int left = changes.figures().leading().size() - changes.withRowsOnPage().size();
    return Map.of(
        "why_not",
        told.whyNot(rows),
        "figures",
        figures,
        "title",
        say("since-rows-count", all),
        "open",
        shown <= UNFOLDED,
        "more",
        rows.whyNot().isEmpty() && left > 0 ? moreFigures(left, command) : "");
  }

  private String moreFigures(int left, String command) {
    return say("since-rows-more-figures", left, command);
  }

  private Map<String, Object> figure(
      FigureChange figure, List<RowChange> rows, String before, String command) {
    int more = rows.size() - ROWS_SHOWN;
    return Map.of(
        "title",
        say(
            "since-rows-figure",
            words.indicator(figure.indicator()),
            words.part(figure),
            words.difference(figure),
            rows.size()),
        "count",
        rows.size(),
        "lines",
        rows.stream().limit(ROWS_SHOWN).map(row -> line(row, before)).toList(),
        "more",
        more > 0 ? say("since-rows-more", more, command) : "");
  }

  /** The line is that of the revision in which the row counts. */
  private Map<String, Object> line(RowChange row, String before) {
    return Map.of(
        "kind", told.kind(row),
        "revision", row.after().isPresent() ? report.edition().name() : before,
        "file", row.file(),
        "line", row.line(),
        "by", words.indicator(row.of()),
        "difference", words.difference(row));
  }

  private String say(String key, Object... arguments) {
    return report.language().say("report.page." + key, arguments);
  }
}
