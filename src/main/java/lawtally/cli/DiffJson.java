package lawtally.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lawtally.indicator.Figure;
import lawtally.indicator.change.FigureChange;
import lawtally.report.change.Changes;
import lawtally.report.change.FigureWords;
import lawtally.report.change.RowChange;
import lawtally.report.change.RowChanges;
import lawtally.report.change.SourceChange;
import lawtally.store.RunRow;

/** What changed between two revisions, for scripts: numbers are exact, and texts where absent. */
final class DiffJson {

  private DiffJson() {}

  static void put(TwoRevisions two, Changes changes, FigureWords words, ObjectNode node) {
    node.put("job", two.after().job()).put("year", two.after().year());
    put(two.before(), node.putObject("from"));
    put(two.after(), node.putObject("to"));
    node.put("compared", changes.figures().compared());
    node.put("changed", changes.figures().all().size());
    ArrayNode figures = node.putArray("figures");
    changes.figures().all().forEach(change -> put(change, words, figures.addObject()));
    changes.rows().ifPresent(rows -> put(two, changes, rows, words, node));
    ArrayNode sources = node.putArray("sources");
    changes.sources().forEach(source -> put(source, sources.addObject()));
  }

  private static void put(RunRow run, ObjectNode node) {
    node.put("run", run.id())
        .put("revision", run.revisionName())
        .put("status", word(run.status()))
        .put("reason", run.reason())
        .put("started_by", run.startedBy())
        .put("started_at", run.startedAt());
  }

  private static void put(FigureChange change, FigureWords words, ObjectNode node) {
    node.put("indicator", change.indicator())
        .put("title", words.indicator(change.indicator()))
        .put("unit", words.unit(change.indicator()))
        .put("department", change.department())
        .put("month", change.month())
        .put("category", change.category())
        .put("change", word(change.kind()));
    change.before().ifPresent(figure -> put(figure, node.putObject("before")));
    change.after().ifPresent(figure -> put(figure, node.putObject("after")));
    number("difference", change.difference(), node);
  }

  /** What stands in the rows, each once; known by revision, file and line. */
  static void put(List<DiffRow> contents, ObjectNode node) {
    if (!contents.isEmpty()) {
      ArrayNode list = node.putArray("contents");
      for (DiffRow row : contents) {
        ObjectNode one =
            list.addObject()
                .put("revision", row.revision())
                .put("file", row.file())
                .put("line", row.line())
                .put("dataset", row.dataset());
        ObjectNode fields = one.putObject("fields");
        row.cells().forEach(fields::put);
      }
    }
  }

  /** Rows stand with the figure by its place in the list. */
  private static void put(
      TwoRevisions two, Changes changes, RowChanges rows, FigureWords words, ObjectNode node) {
    rows.whyNot().ifPresent(why -> node.put("rows_not_compared", word(why)));
    ArrayNode list = node.putArray("rows");
    List<FigureChange> all = changes.figures().all();
    for (int i = 0; i < all.size(); i++) {
      for (RowChange row : rows.of(all.get(i))) {
        ObjectNode one = list.addObject();
        one.put("figure", i)
            .put("change", word(row.kind()))
            .put("revision", (row.after().isPresent() ? two.after() : two.before()).revisionName())
            .put("file", row.file())
            .put("line", row.line())
            .put("counted_by", row.of())
            .put("unit", words.unit(row.of()));
        number("before", row.before(), one);
        number("after", row.after(), one);
      }
    }
  }

  private static void put(Figure figure, ObjectNode node) {
    number("value", figure.value(), node);
    number("numerator", figure.numerator(), node);
    number("denominator", figure.denominator(), node);
    node.put("status", figure.status().word());
  }

  private static void number(String name, Optional<BigDecimal> number, ObjectNode node) {
    number.ifPresent(n -> node.put(name, n));
  }

  private static void put(SourceChange source, ObjectNode node) {
    node.put("what", word(source.what())).put("how", word(source.how())).put("name", source.name());
    source.was().ifPresent(was -> node.put("was", was));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
