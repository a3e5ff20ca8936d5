package lawtally.report.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lawtally.indicator.IndicatorsCsv;
import lawtally.indicator.StatTable;
import lawtally.report.Report;
import lawtally.report.Summary;
import lawtally.report.bundle.data.CsvFile;
import lawtally.report.bundle.data.DataPackage;
import lawtally.report.chart.Chart;

/**
 * Writes a whole bundle into a staging folder, every file forced to disk. The same report gives the
 * same bytes; text files on any machine, pictures on one JDK and font.
 */
public final class BundleWriter {
  private final Path folder;

  /**
   * @param folder the staging folder; what is in it will be gone
   */
  public BundleWriter(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes the bundle. May be called again after it failed or was interrupted at any point.
   *
   * @return SHA-256 of the manifest, which holds that of every other file
   * @throws IOException if the folder cannot be written
   */
  public String write(Report report, Summary summary, String pageHtml, List<Chart> charts)
      throws IOException {
    FreshFolder bundle = FreshFolder.at(folder);
    bundle.write("index.html", pageHtml);
    bundle.write("summary.md", summary.markdown());
    for (Map.Entry<String, byte[]> file : OfficeFiles.of(report, summary, charts).entrySet()) {
      bundle.write(file.getKey(), file.getValue());
    }
    bundle.write(
        "indicators.csv", IndicatorsCsv.write(report.job(), report.seeds(), report.figures()));
    for (StatTable table : report.tables()) {
      bundle.write("tables/" + table.id() + ".csv", TableCsv.of(table, report.language()));
    }
    for (Chart chart : charts) {
      bundle.write("charts/" + chart.id() + ".svg", chart.svg());
      bundle.write("charts/" + chart.id() + ".png", chart.png());
    }
    bundle.write(
        "quality/issues.csv", out -> QualityCsv.issues(report.issues(), report.language(), out));
    bundle.write("quality/submissions.csv", QualityCsv.submissions(report.submissions()));
    bundle.write(DataPackage.NAME, JsonBytes.of(new DataPackage(report).of(tables(bundle))));
    byte[] manifest = ManifestJson.of(report, bundle.entries());
    String sha256 = bundle.write(Manifest.NAME, manifest).sha256();
    bundle.settle();
    return sha256;
  }

  private static List<CsvFile> tables(FreshFolder bundle) {
    return bundle.entries().stream()
        .filter(entry -> DataPackage.holds(entry.path()))
        .map(entry -> new CsvFile(entry.path(), entry.size(), entry.sha256()))
        .toList();
  }
}
