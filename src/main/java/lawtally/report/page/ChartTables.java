package lawtally.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lawtally.definition.Language;
import lawtally.report.Report;
import lawtally.report.chart.content.Drawing;
import lawtally.report.chart.content.Drawings;
import lawtally.report.chart.content.Panel;
import lawtally.report.chart.content.Point;
import lawtally.report.chart.content.Series;
import lawtally.report.prose.FigureText;

/**
 * What a chart shows, as a table: for those who cannot see it, and for those who want the numbers.
 */
final class ChartTables {
  /** More plots than these stand under each other, with what lies along the axis as columns. */
  private static final int SIDE_BY_SIDE = 4;

  private final Report report;
  private final Language language;
  private final Drawings drawings;

  ChartTables(Report report) {
    this.report = report;
    this.language = report.language();
    this.drawings = new Drawings(report);
  }

  /** Empty for a chart that the job does not define. */
  Map<String, Object> of(String chart) {
    return report.job().charts().stream()
        .filter(definition -> definition.id().equals(chart))
        .findFirst()
        .flatMap(drawings::of)
        .filter(drawing -> !drawing.panels().isEmpty())
        .map(this::table)
        .orElse(Map.of());
  }

  private Map<String, Object> table(Drawing drawing) {
    List<Line> lines = lines(drawing.panels());
    List<String> names = drawing.panels().get(0).names();
    boolean alike = drawing.panels().stream().allMatch(p -> p.names().equals(names));
    List<Map<String, Object>> rows = new ArrayList<>();
    List<String> heads = new ArrayList<>();
    if (alike && drawing.panels().size() <= SIDE_BY_SIDE) {
      lines.forEach(line -> heads.add(line.head()));
      for (int i = 0; i < names.size(); i++) {
        int at = i;
        rows.add(row(names.get(i), lines.stream().map(line -> line.text(at, language)).toList()));
      }
    } else {
      heads.addAll(names);
      for (Line line : lines) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < line.series().points().size(); i++) {
          cells.add(line.text(i, language));
        }
        rows.add(row(line.head(), cells));
      }
    }
    return Map.of(
        "title", drawing.title(), "unit", unit(drawing.panels()), "heads", heads, "rows", rows);
  }

  private static Map<String, Object> row(String head, List<String> cells) {
    return Map.of("head", head, "cells", cells);
  }

  /** Headings of plots tell their units where these are not the same. */
  private static String unit(List<Panel> panels) {
    List<String> units = panels.stream().map(p -> p.measure().unit()).distinct().toList();
    return units.size() == 1 ? units.get(0) : "";
  }

  private static List<Line> lines(List<Panel> panels) {
    List<Line> lines = new ArrayList<>();
    for (Panel panel : panels) {
      panel.series().forEach(series -> lines.add(new Line(panel, series)));
    }
    return lines;
  }

  private record Line(Panel panel, Series series) {
    String head() {
      boolean alone = panel.series().size() == 1;
      return panel.heading().isEmpty()
          ? series.name()
          : alone ? panel.heading() : panel.heading() + " " + series.name();
    }

    String text(int at, Language language) {
      Point point = series.points().get(at);
      Optional<String> value = point.value().map(panel.measure()::text);
      if (value.isEmpty()) {
        return point.instead().isEmpty() ? FigureText.NOTHING : point.instead();
      }
      return point.base().isEmpty()
          ? value.get()
          : language.say("report.page.with-base", value.get(), point.base());
    }
  }
}
