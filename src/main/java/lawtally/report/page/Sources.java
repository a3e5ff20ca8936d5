package lawtally.report.page;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lawtally.definition.Definitions.DefinitionFile;
import lawtally.definition.Language;
import lawtally.report.Report;

/** Where the figures come from: files with their hashes, definitions, software. */
final class Sources {
  private static final String PROGRAM = "LawTally";
  private static final int SHORT_HASH = 12;

  /** More are in {@code manifest.json}. */
  static final int FILES_SHOWN = 300;

  private final Report report;
  private final Language language;

  Sources(Report report) {
    this.report = report;
    this.language = report.language();
  }

  Map<String, Object> values() {
    int files = report.inputs().size();
    return Map.of(
        "inputs", inputs(),
        "datasets", new DatasetRows(report).values(),
        "files", files,
        "more", Math.max(0, files - FILES_SHOWN),
        "definitions", report.definitions().stream().map(Sources::definition).toList(),
        "software", software());
  }

  private List<Map<String, Object>> inputs() {
    return IntStream.range(0, Math.min(report.inputs().size(), FILES_SHOWN))
        .mapToObj(i -> input(i + 1, report.inputs().get(i)))
        .toList();
  }

  private String software() {
    String version = report.edition().softwareVersion();
    return version.startsWith(PROGRAM) ? version : PROGRAM + " " + version;
  }

  private Map<String, Object> input(int number, Report.Input input) {
    return Map.of(
        "number", number,
        "anchor", Anchors.file(number),
        "path", input.path(),
        "department", department(input.department()),
        "dataset", dataset(input),
        "read", input.read(),
        "counted", input.counted(),
        "rejected", input.rejected(),
        "hash", shortened(input.sha256()));
  }

  private String dataset(Report.Input input) {
    String titles = report.datasetTitles(input);
    return titles.isEmpty() ? language.say("report.page.not-recognised") : titles;
  }

  private String department(String code) {
    return report.seeds().departmentName(code).in(language);
  }

  private static Map<String, Object> definition(DefinitionFile file) {
    return Map.of("path", file.path(), "hash", shortened(file.sha256()));
  }

  private static String shortened(String hash) {
    return hash.length() <= SHORT_HASH ? hash : hash.substring(0, SHORT_HASH);
  }
}
