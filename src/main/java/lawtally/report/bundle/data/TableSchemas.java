package lawtally.report.bundle.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lawtally.definition.CsvText;
import lawtally.definition.Indicator;
import lawtally.definition.Job;
import lawtally.definition.Label;
import lawtally.definition.Language;
import lawtally.indicator.Figure;
import lawtally.indicator.StatTable;
import lawtally.report.prose.FigureText;

/** Of the statistical tables, whose columns are as the job defines them. */
final class TableSchemas {
  /** Of the year that the tables are of. */
  private final Job job;

  private final Language language;

  TableSchemas(Job job, Language language) {
    this.job = job;
    this.language = language;
  }

  TableSchema of(StatTable table) {
    int heads = table.rows().stream().mapToInt(row -> row.heads().size()).max().orElse(0);
    List<String> names = new ArrayList<>();
    for (Label header : table.headers()) {
      names.add(CsvText.harmless(header.in(language)));
    }
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      boolean head = i < heads;
      fields.add(head ? head(names.get(i)) : column(names.get(i), cells(table, i - heads)));
    }
    return new TableSchema(
        table.official().isEmpty()
            ? table.title().in(language)
            : language.say("report.data.table", table.official(), table.title().in(language)),
        description(table),
        fields,
        isKey(table) ? names.subList(0, heads) : List.of(),
        List.of(),
        List.of(FigureText.MISSING, FigureText.NOTHING));
  }

  private String description(StatTable table) {
    List<String> parts = new ArrayList<>();
    if (!table.unit().in(language).isEmpty()) {
      parts.add(language.say("report.data.table.unit", table.unit().in(language)));
    }
    if (!table.note().in(language).isEmpty()) {
      parts.add(table.note().in(language));
    }
    if (table.total()) {
      parts.add(language.say("report.data.table.total"));
    }
    return String.join(language.say("report.data.between"), parts);
  }

  private static Field head(String name) {
    return new Field(name, Field.Type.STRING, "", "", false, List.of());
  }

  private static List<StatTable.Cell> cells(StatTable table, int column) {
    return table.rows().stream().map(row -> row.cells().get(column)).toList();
  }

  /** A column of figures, in which a text is always blank, or one of texts. */
  private Field column(String name, List<StatTable.Cell> cells) {
    List<StatTable.Number> numbers =
        cells.stream()
            .filter(StatTable.Number.class::isInstance)
            .map(StatTable.Number.class::cast)
            .toList();
    Field.Type type =
        numbers.isEmpty()
            ? Field.Type.STRING
            : numbers.stream().anyMatch(n -> n.decimals() > 0)
                ? Field.Type.NUMBER
                : Field.Type.INTEGER;
    return new Field(
        name,
        type,
        "",
        numbers.stream().findFirst().map(n -> meaning(n.figure())).orElse(""),
        false,
        List.of());
  }

  /** By which indicator the column is made, and what that counts. */
  private String meaning(Figure figure) {
    Optional<Indicator> indicator = job.indicator(figure.indicator());
    String scope = indicator.map(i -> i.scope().in(language)).orElse("");
    String title = indicator.map(i -> i.title().in(language)).orElse(figure.indicator());
    String unit = indicator.map(i -> i.unit().in(language)).orElse("");
    String told =
        language.say("report.data.column", figure.indicator(), title, unit)
            + (scope.isEmpty() ? "" : language.say("report.data.column.scope", scope));
    return told;
  }

  /** Whether the heads are all there and tell the rows apart: those of a total row often do not. */
  private boolean isKey(StatTable table) {
    Set<List<String>> seen = new HashSet<>();
    for (StatTable.Row row : table.rows()) {
      List<String> heads = row.heads().stream().map(h -> h.in(language)).toList();
      boolean missing = heads.contains(FigureText.MISSING) || heads.contains(FigureText.NOTHING);
      if (heads.isEmpty() || missing || !seen.add(heads)) {
        return false;
      }
    }
    return !seen.isEmpty();
  }
}
