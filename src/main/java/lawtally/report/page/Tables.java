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
  /** The table of definitions stands with the sources. */
  private static final String DEFINITIONS = "T15";

  /** From so many columns on a table is printed smaller. */
  private static final int WIDE = 10;

  private final Report report;
  private final Language language;

  Tables(Report report) {
    this.report = report;
    this.language = report.language();
  }

  List<Map<String, Object>> statistical() {
    return report.tables().stream()
        .filter(t -> !t.official().equals(DEFINITIONS))
        .map(this::table)
        .toList();
  }

  List<Map<String, Object>> definitions() {
    return report.tables().stream()
        .filter(t -> t.official().equals(DEFINITIONS))
        .map(this::table)
        .toList();
  }

  private Map<String, Object> table(StatTable table) {
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
          Map.of("text", table.headers().get(i).in(language), "number", isNumber(table, i)));
    }
    return headers;
  }

  private static boolean isNumber(StatTable table, int column) {
    return table.rows().stream()
        .filter(r -> column >= r.heads().size())
        .anyMatch(r -> r.cells().get(column - r.heads().size()) instanceof StatTable.Number);
  }

  /** Whose row it is; empty for that of all departments, or of none. */
  private static String department(StatTable.Row row) {
    return row.cells().stream()
        .flatMap(c -> c instanceof StatTable.Number n ? Stream.of(n.figure()) : Stream.empty())
        .map(Figure::department)
        .findFirst()
        .orElse("");
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
        "heads",
        row.heads().stream().map(h -> h.in(language)).toList(),
        "cells",
        cells,
        "total",
        total);
  }
}
