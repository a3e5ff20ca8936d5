package lawtally.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import lawtally.intake.Dialect;
import lawtally.intake.Form;
import lawtally.intake.csv.Layout;
import lawtally.intake.csv.TextForm;
import lawtally.quality.IssueLine;

/** Tells a script what was seen of a file; what can be declared has the names of parameters. */
final class CsvJson {
  private final CsvSight sight;
  private final List<IssueLine> lines;
  private final Console console;

  CsvJson(CsvSight sight, List<IssueLine> lines, Console console) {
    this.sight = sight;
    this.lines = lines;
    this.console = console;
  }

  String text() {
    ArrayNode list = JsonText.list();
    ObjectNode node = list.addObject();
    TextForm form = sight.form();
    Layout layout = sight.layout();
    node.put("file", sight.file().toString())
        .put("encoding", form.charset())
        .put("bom", form.dialect().bom() > 0)
        .put("delimiter", form.delimiter())
        .put("quotechar", text(form.dialect().quote()))
        .put("escapechar", text(form.dialect().escape()))
        .put("row_delimiter", form.lineEnd().replace("CR", "\r").replace("LF", "\n"))
        .put("preamble_lines", layout.preamble())
        .put("header_lines", layout.header())
        .put("footnote_lines", layout.footnotes())
        .put("n_columns", layout.width())
        .put("rows", sight.content().rows());
    layout.names().forEach(node.putArray("column_names")::add);
    sight.dataset().flatMap(FileCheck.Finding::form).ifPresent(f -> recognised(node, f));
    ArrayNode issues = node.putArray("issues");
    lines.forEach(issue -> CheckCommand.add(issues.addObject(), issue, console));
    return JsonText.of(node);
  }

  private void recognised(ObjectNode node, Form form) {
    FileCheck.Finding found = sight.dataset().orElseThrow();
    describe(node.put("year", found.year()), form, found.rows());
    ArrayNode tables = node.putArray("tables");
    found.tables().forEach(table -> describe(tables.addObject(), table.form(), table.rows()));
  }

  /** A table; of the file as a whole the dataset and the fields are those of the first one. */
  private static void describe(ObjectNode node, Form form, FileCheck.Rows rows) {
    node.put("dataset", form.dataset())
        .put("data_line", form.dataLine())
        .put("rows_read", rows.read())
        .put("rows_good", rows.good())
        .put("rows_rejected", rows.rejected());
    ArrayNode fields = node.putArray("fields");
    for (Form.Column column : form.columns()) {
      fields.add(column instanceof Form.OfField of ? of.field() : "");
    }
  }

  private static String text(char c) {
    return c == Dialect.NONE ? "" : String.valueOf(c);
  }
}
