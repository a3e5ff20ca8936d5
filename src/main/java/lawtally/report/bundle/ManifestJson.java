package lawtally.report.bundle;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import lawtally.definition.Definitions.DefinitionFile;
import lawtally.report.Report;
import lawtally.report.change.Changes;

/** The text of {@code manifest.json}: keys in a fixed order. */
final class ManifestJson {
  private ManifestJson() {}

  static byte[] of(Report report, List<Manifest.Entry> files) {
    ObjectNode root = new JsonMapper().createObjectNode();
    describe(report, root);
    report.inputs().forEach(input -> describe(input, root.withArray("inputs").addObject()));
    ArrayNode definitions = root.withArray("definitions");
    for (DefinitionFile file : report.definitions()) {
      definitions.addObject().put("path", file.path()).put("sha256", file.sha256());
    }
    ArrayNode list = root.withArray("files");
    for (Manifest.Entry file : files) {
      list.addObject()
          .put("path", file.path())
          .put("size", file.size())
          .put("sha256", file.sha256());
    }
    return JsonBytes.of(root);
  }

  private static void describe(Report report, ObjectNode root) {
    Report.Edition edition = report.edition();
    root.put("job", report.job().id());
    root.put("title", report.job().title().in(report.language()));
    root.put("body", report.job().body().in(report.language()));
    root.put("year", report.year());
    root.put("revision", edition.revision());
    root.put("status", report.gate().status().name().toLowerCase(Locale.ROOT));
    ArrayNode reasons = root.putArray("status_reasons");
    report.gate().reasons().forEach(r -> reasons.add(r.in(report.language())));
    root.put("run_date", edition.startedAt().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    root.put("reason", edition.reason());
    root.put("by", edition.by());
    root.put("compared_with", report.changes().map(Changes::before).orElse(""));
    root.put("language", report.language().tag());
    root.putObject("software").put("name", "LawTally").put("version", edition.softwareVersion());
    root.putArray("inputs");
    root.putArray("definitions");
    root.putArray("files");
  }

  private static void describe(Report.Input input, ObjectNode node) {
    node.put("path", input.path())
        .put("sha256", input.sha256())
        .put("size", input.size())
        .put("dataset", String.join(";", input.datasets()))
        .put("department", input.department())
        .put("rows_read", input.read())
        .put("rows_counted", input.counted())
        .put("rows_rejected", input.rejected());
  }
}
