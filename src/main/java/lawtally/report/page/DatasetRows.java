package lawtally.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import lawtally.definition.Dataset;
import lawtally.report.Report;

/** Which files hold a data set, and how many rows were read of them and counted. */
final class DatasetRows {
  private final Report report;
  private final Map<String, Map<String, Object>> all = new LinkedHashMap<>();

  DatasetRows(Report report) {
    this.report = report;
    report.job().datasets().stream().map(Dataset::id).forEach(this::add);
  }

  /** Those of which files came, in the order of the job. */
  List<Map<String, Object>> values() {
    return List.copyOf(all.values());
  }

  Optional<Map<String, Object>> of(String dataset) {
    return Optional.ofNullable(all.get(dataset));
  }

  private void add(String dataset) {
    List<Report.Input> files = new ArrayList<>();
    List<Map<String, Object>> links = new ArrayList<>();
    for (int i = 0; i < report.inputs().size(); i++) {
      if (report.inputs().get(i).datasets().contains(dataset)) {
        files.add(report.inputs().get(i));
        links.add(
            Map.of("number", i + 1, "anchor", i < Sources.FILES_SHOWN ? Anchors.file(i + 1) : ""));
      }
    }
    if (!files.isEmpty()) {
      all.put(
          dataset,
          Map.of(
              "title", report.datasetTitle(dataset),
              "anchor", Anchors.dataset(dataset),
              "files", files.size(),
              "links", links,
              "shared", files.stream().filter(f -> f.datasets().size() > 1).count(),
              "read", sum(files, Report.Input::read),
              "counted", sum(files, Report.Input::counted),
              "rejected", sum(files, Report.Input::rejected)));
    }
  }

  private static long sum(List<Report.Input> files, ToLongFunction<Report.Input> number) {
    return files.stream().mapToLong(number).sum();
  }
}
