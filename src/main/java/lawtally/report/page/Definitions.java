package lawtally.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lawtally.definition.Indicator;
import lawtally.definition.Language;
import lawtally.report.Report;

/**
 * 指标解释 with what stands behind each figure: its parts, or the data set with its files and rows, and
 * the command that lists the rows.
 */
final class Definitions {
  private final Report report;
  private final Language language;
  private final Anchors anchors;
  private final DatasetRows rows;

  Definitions(Report report) {
    this.report = report;
    this.language = report.language();
    this.anchors = new Anchors(report);
    this.rows = new DatasetRows(report);
  }

  /** Empty if the job prints no table of definitions. */
  List<Map<String, Object>> values() {
    return Anchors.definitions(report).stream()
        .map(table -> new Tables(report).table(table))
        .map(this::withWhatIsBehind)
        .toList();
  }

  private Map<String, Object> withWhatIsBehind(Map<String, Object> table) {
    List<?> set = (List<?>) table.get("rows");
    List<Map<String, Object>> entries = new ArrayList<>();
    for (int i = 0; i < set.size(); i++) {
      Indicator indicator = report.job().indicators().get(i);
      entries.add(
          Map.of(
              "row", set.get(i),
              "anchor", anchors.indicator(indicator.id()),
              "command", command(indicator),
              "parts", indicator.ratio().map(r -> linked(r.of())).orElse(List.of()),
              "bases", indicator.ratio().map(r -> linked(r.to())).orElse(List.of()),
              "dataset", rows.of(indicator.source()).orElse(Map.of())));
    }
    return Map.of("table", table, "entries", entries);
  }

  private List<Map<String, Object>> linked(List<String> indicators) {
    return indicators.stream()
        .flatMap(id -> report.job().indicator(id).stream())
        .map(this::linked)
        .toList();
  }

  private Map<String, Object> linked(Indicator indicator) {
    return Map.of(
        "name", indicator.title().in(language), "anchor", anchors.indicator(indicator.id()));
  }

  private String command(Indicator indicator) {
    return "lawtally trace %s --job %s --year %d --revision %s"
        .formatted(indicator.id(), report.job().id(), report.year(), report.edition().name());
  }
}
