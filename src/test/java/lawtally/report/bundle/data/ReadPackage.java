package lawtally.report.bundle.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lawtally.definition.Sha256;

/** A program that knows the Frictionless specifications and nothing of ours. */
public final class ReadPackage {
  private static final String NAME = "[-a-z0-9._]+";
  private static final Set<String> TYPES = Set.of("string", "integer", "number", "date");

  private final Path bundle;
  private final JsonNode root;
  private final List<String> faults = new ArrayList<>();

  private ReadPackage(Path bundle, String descriptor) throws IOException {
    this.bundle = bundle;
    this.root = new JsonMapper().readTree(descriptor);
  }

  /** What is wrong with it; nothing if the descriptor is valid and the files of the folder fit. */
  public static List<String> faults(Path bundle, String descriptor) throws IOException {
    ReadPackage read = new ReadPackage(bundle, descriptor);
    read.descriptor();
    for (JsonNode resource : read.root.path("resources")) {
      read.resource(resource);
    }
    return read.faults;
  }

  private void fault(String what, Object where) {
    faults.add(what + ": " + where);
  }

  private void descriptor() throws IOException {
    if (!root.path("name").asText().matches(NAME)) {
      fault("no name of a package", root.path("name"));
    }
    if (!root.path("resources").isArray() || root.path("resources").isEmpty()) {
      fault("no resources", root);
    }
    if (!root.path("profile").asText().equals("tabular-data-package")) {
      fault("another profile", root.path("profile"));
    }
    for (String text : List.of("title", "version")) {
      if (root.path(text).asText().isBlank()) {
        fault("empty", text);
      }
    }
    try {
      OffsetDateTime.parse(root.path("created").asText());
    } catch (DateTimeParseException e) {
      fault("no moment", root.path("created"));
    }
    for (JsonNode source : root.path("sources")) {
      if (source.path("title").asText().isBlank()) {
        fault("a source without title", source);
      }
    }
    if (root.has("sources") && root.path("sources").isEmpty()) {
      fault("no sources", root);
    }
    everyFileOnce();
  }

  private void everyFileOnce() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    TreeSet<String> paths = new TreeSet<>();
    for (JsonNode resource : root.path("resources")) {
      if (!names.add(resource.path("name").asText())) {
        fault("a name twice", resource.path("name"));
      }
      paths.add(resource.path("path").asText());
    }
    try (Stream<Path> all = Files.walk(bundle)) {
      Set<String> there =
          all.map(path -> bundle.relativize(path).toString().replace('\\', '/'))
              .filter(path -> path.endsWith(".csv"))
              .collect(Collectors.toCollection(TreeSet::new));
      if (!there.equals(paths)) {
        fault("other files than there are", paths);
      }
    }
  }

  private void resource(JsonNode resource) throws IOException {
    String path = resource.path("path").asText();
    if (!resource.path("name").asText().matches(NAME)) {
      fault("no name of a resource", path);
    }
    if (!resource.path("profile").asText().equals("tabular-data-resource")
        || !resource.path("format").asText().equals("csv")
        || !resource.path("mediatype").asText().equals("text/csv")
        || !resource.path("encoding").asText().equals("utf-8")) {
      fault("no table", path);
    }
    byte[] content = Files.readAllBytes(bundle.resolve(path));
    if (resource.path("bytes").asLong() != content.length) {
      fault("another length", path);
    }
    if (!resource.path("hash").asText().equals("sha256:" + Sha256.hex(content))) {
      fault("another hash", path);
    }
    rows(resource, new String(content, StandardCharsets.UTF_8));
  }

  private void rows(JsonNode resource, String text) throws IOException {
    String path = resource.path("path").asText();
    JsonNode dialect = resource.path("dialect");
    String end = dialect.path("lineTerminator").asText();
    if (!text.endsWith(end) || text.replace(end, "").indexOf('\r') >= 0) {
      fault("other line ends", path);
    }
    try (CSVReader csv =
        new CSVReaderBuilder(new StringReader(text.replaceFirst("^\uFEFF", "")))
            .withCSVParser(
                new RFC4180ParserBuilder()
                    .withSeparator(dialect.path("delimiter").asText().charAt(0))
                    .withQuoteChar(dialect.path("quoteChar").asText().charAt(0))
                    .build())
            .build()) {
      List<List<String>> rows = csv.readAll().stream().map(Arrays::asList).toList();
      fit(path, resource.path("schema"), rows);
    } catch (CsvException e) {
      fault("no CSV", path);
    }
  }

  private void fit(String path, JsonNode schema, List<List<String>> rows) {
    List<JsonNode> fields = new ArrayList<>();
    schema.path("fields").forEach(fields::add);
    List<String> names = fields.stream().map(f -> f.path("name").asText()).toList();
    if (new HashSet<>(names).size() != names.size()) {
      fault("a column twice", path);
    }
    if (!rows.get(0).equals(names)) {
      fault("another header", path);
      return;
    }
    Set<String> missing = texts(schema.path("missingValues"));
    for (List<String> row : rows.subList(1, rows.size())) {
      for (int i = 0; i < fields.size(); i++) {
        cell(path, fields.get(i), row.get(i), missing);
      }
    }
    List<List<String>> data = rows.subList(1, rows.size());
    List<String> primary = list(schema.path("primaryKey"));
    unique(path, names, primary, data);
    schema.path("uniqueKeys").forEach(key -> unique(path, names, list(key), data));
    for (String name : primary) {
      if (data.stream().anyMatch(row -> missing.contains(row.get(names.indexOf(name))))) {
        fault("a key is missing", path + " " + name);
      }
    }
  }

  private void cell(String path, JsonNode field, String cell, Set<String> missing) {
    String where = path + " " + field.path("name").asText() + " " + cell;
    JsonNode constraints = field.path("constraints");
    String type = field.path("type").asText();
    if (!TYPES.contains(type)) {
      fault("no type", where);
    }
    if (missing.contains(cell)) {
      if (constraints.path("required").asBoolean()) {
        fault("a required value is missing", where);
      }
      return;
    }
    try {
      if (type.equals("integer")) {
        new BigInteger(cell);
      } else if (type.equals("number")) {
        new BigDecimal(cell);
      }
    } catch (NumberFormatException e) {
      fault("not of its type", where);
    }
    if (constraints.has("enum") && !texts(constraints.path("enum")).contains(cell)) {
      fault("not one of the words", where);
    }
  }

  private void unique(String path, List<String> names, List<String> key, List<List<String>> rows) {
    if (key.isEmpty()) {
      return;
    }
    if (!names.containsAll(key)) {
      fault("a key of other columns", path);
      return;
    }
    Set<List<String>> seen = new HashSet<>();
    for (List<String> row : rows) {
      List<String> values = key.stream().map(name -> row.get(names.indexOf(name))).toList();
      if (!seen.add(values)) {
        fault("a key twice", path + " " + values);
      }
    }
  }

  private static Set<String> texts(JsonNode array) {
    return new HashSet<>(list(array));
  }

  private static List<String> list(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
