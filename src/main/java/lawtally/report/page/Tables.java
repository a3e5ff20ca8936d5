package lawtally.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lawtally.definition.Language;
import lawtally.indicator.Figure;
import lawtally.indicator.StatTable;
import lawtally.report.Report;
import lawtally.report.prose.FigureText;

/** The statistical tables as they are set. */
final class Tables {
  /** From so many columns on a table is printed smaller. */
  private static final int WIDE = 10;

  private final Report report;
  private final Language language;
  private final Anchors anchors;

  Tables(Report report) {
    this.report = report;
    this.language = report.language();
    this.anchors = new Anchors(report);
  }

  List<Map<String, Object>> statistical() {
    return report.tables().stream()
        .filter(t -> !t.official().equals(Anchors.DEFINITIONS))
        .map(this::table)
        .toList();
  }

  Map<String, Object> table(StatTable table) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      rows.add(row(table.rows().get(i), table.total() && i == table.rows().size() - 1));
    }
    return Map.of(
        "id", table.id(),
        "title", title(table),
        "unit", table.unit().in(language),
        "note", table.note().in(language),
        "wide", table.headers().size() >= WIDE,
        "headers", headers(table),
        "rows", rows);
  }

  private String title(StatTable table) {
    return language.say(
        "report.page.table-title",
        report.job().body().in(language),
        report.year(),
        table.title().in(language));
  }

  private List<Map<String, Object>> headers(StatTable table) {
    List<Map<String, Object>> headers = new ArrayList<>();
    for (int i = 0; i < table.headers().size(); i++) {
      headers.add(
          Map.of(
              "text", table.headers().get(i).in(language),
              "number", isNumber(table, i),
              "anchor", anchor(cells(table, i))));
    }
    return headers;
  }

  private static boolean isNumber(StatTable table, int column) {
    return cells(table, column).anyMatch(StatTable.Number.class::isInstance);
  }

  private static Stream<StatTable.Cell> cells(StatTable table, int column) {
    return table.rows().stream()
        .filter(r -> column >= r.heads().size())
        .map(r -> r.cells().get(column - r.heads().size()));
  }

  /** What explains the figures, if all are of one indicator. */
  private String anchor(Stream<StatTable.Cell> cells) {
    List<String> indicators = figures(cells).map(Figure::indicator).distinct().toList();
    return indicators.size() == 1 ? anchors.indicator(indicators.get(0)) : "";
  }

  private static Stream<Figure> figures(Stream<StatTable.Cell> cells) {
    return cells.flatMap(
        c -> c instanceof StatTable.Number n ? Stream.of(n.figure()) : Stream.empty());
  }

  /** Whose row it is; empty for that of all departments, or of none. */
  private static String department(StatTable.Row row) {
    return figures(row.cells().stream()).map(Figure::department).findFirst().orElse("");
  }

  private Map<String, Object> row(StatTable.Row row, boolean total) {
    List<Map<String, Object>> cells = new ArrayList<>();
    for (StatTable.Cell cell : row.cells()) {
      cells.add(
          Map.of(
              "text", FigureText.cell(cell, language), "number", cell instanceof StatTable.Number));
    }
    return Map.of(
        "code",
        department(row),
        "anchor",
        total || !department(row).isEmpty() ? "" : anchor(row.cells().stream()),
        "heads",
        row.heads().stream().map(h -> h.in(language)).toList(),
        "cells",
        cells,
        "total",
        total);
  }
}
