package lawtally.report.page;

import java.util.List;
import java.util.Map;
import lawtally.definition.Indicator;
import lawtally.definition.Language;
import lawtally.report.Report;
import lawtally.report.page.figure.FigureLines;
import lawtally.report.page.figure.Place;

/** 全部指标: every indicator of the year in one list, in the order of the definitions. */
final class AllFigures {
  private final Report report;
  private final Language language;
  private final FigureLines lines;
  private final Anchors anchors;

  AllFigures(Report report) {
    this.report = report;
    this.language = report.language();
    this.lines = new FigureLines(report);
    this.anchors = new Anchors(report);
  }

  List<Map<String, Object>> values() {
    return report.job().indicators().stream().map(this::line).toList();
  }

  private Map<String, Object> line(Indicator indicator) {
    FigureLines.Line line = lines.of(indicator, Place.WHOLE);
    return Map.of(
        "name", indicator.title().in(language),
        "anchor", anchors.indicator(indicator.id()),
        "figure", line.figure(),
        "note", line.note());
  }
}
