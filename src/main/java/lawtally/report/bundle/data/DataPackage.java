package lawtally.report.bundle.data;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lawtally.definition.CsvText;
import lawtally.definition.Language;
import lawtally.indicator.StatTable;
import lawtally.report.Report;

/**
 * {@code datapackage.json}, by the Frictionless specifications (<a
 * href="https://specs.frictionlessdata.io/tabular-data-package/">tabular data package</a>). Under
 * which licence the figures may be used is not ours to say, so it names none.
 */
public final class DataPackage {
  public static final String NAME = "datapackage.json";

  private static final String KIND = ".csv";

  private final Report report;
  private final Language language;

  public DataPackage(Report report) {
    this.report = report;
    this.language = report.language();
  }

  /** Whether a file of the bundle belongs into it. */
  public static boolean holds(String path) {
    return path.endsWith(KIND);
  }

  /**
   * The tree of the file, in the order in which it is to be written.
   *
   * @throws IllegalArgumentException if nobody knows what the columns of a file are
   */
  public ObjectNode of(List<CsvFile> files) {
    ObjectNode root = new JsonMapper().createObjectNode();
    Report.Edition edition = report.edition();
    root.put("profile", "tabular-data-package");
    root.put("name", report.job().id() + "-" + report.year() + "-" + edition.name());
    root.put("title", say("title", body(), title(), report.year(), edition.name()));
    root.put("description", say("description"));
    root.put("version", edition.name());
    root.put("created", edition.day().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    if (!report.inputs().isEmpty()) {
      ArrayNode sources = root.putArray("sources");
      report.inputs().forEach(input -> sources.addObject().put("title", source(input)));
    }
    Map<String, TableSchema> schemas = schemas();
    ArrayNode resources = root.putArray("resources");
    for (CsvFile file : files) {
      TableSchema schema = schemas.get(file.path());
      if (schema == null) {
        throw new IllegalArgumentException("no schema of " + file.path());
      }
      put(file, schema, resources.addObject());
    }
    return root;
  }

  private Map<String, TableSchema> schemas() {
    FixedSchemas fixed = new FixedSchemas(language);
    TableSchemas statistical = new TableSchemas(report.job(), language);
    Map<String, TableSchema> schemas = new TreeMap<>();
    schemas.put("indicators.csv", fixed.indicators());
    schemas.put("quality/issues.csv", fixed.issues());
    schemas.put("quality/submissions.csv", fixed.submissions());
    for (StatTable table : report.tables()) {
      schemas.put("tables/" + table.id() + KIND, statistical.of(table));
    }
    return schemas;
  }

  private static void put(CsvFile file, TableSchema schema, ObjectNode node) {
    node.put("profile", "tabular-data-resource");
    node.put("name", file.name());
    node.put("path", file.path());
    node.put("title", schema.title());
    if (!schema.description().isEmpty()) {
      node.put("description", schema.description());
    }
    node.put("format", "csv");
    node.put("mediatype", CsvText.MEDIA_TYPE);
    node.put("encoding", "utf-8");
    node.put("bytes", file.bytes());
    node.put("hash", "sha256:" + file.sha256());
    node.putObject("dialect")
        .put("delimiter", ",")
        .put("lineTerminator", "\r\n")
        .put("quoteChar", "\"")
        .put("doubleQuote", true)
        .put("skipInitialSpace", false)
        .put("header", true);
    schema.putTo(node.putObject("schema"));
  }

  private String source(Report.Input input) {
    String titles = report.datasetTitles(input);
    return titles.isEmpty() ? input.path() : say("source", input.path(), titles);
  }

  private String body() {
    return report.job().body().in(language);
  }

  private String title() {
    return report.job().title().in(language);
  }

  private String say(String key, Object... arguments) {
    return language.say("report.data." + key, arguments);
  }
}
