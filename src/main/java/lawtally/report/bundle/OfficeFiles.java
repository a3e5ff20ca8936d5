package lawtally.report.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import lawtally.report.Report;
import lawtally.report.Summary;
import lawtally.report.chart.Chart;
import lawtally.report.office.TablesXlsx;
import lawtally.report.office.word.BriefDocument;
import lawtally.report.office.word.SectionDocument;
import lawtally.report.office.word.YearbookDocument;

/** The files of a bundle that an office opens, made side by side: each takes its time alone. */
final class OfficeFiles {
  private OfficeFiles() {}

  /** Makes the content of a file. */
  private interface Making {
    byte[] bytes() throws IOException;
  }

  /** By name. */
  static SortedMap<String, byte[]> of(Report report, Summary summary, List<Chart> charts)
      throws IOException {
    Map<String, Making> files =
        new TreeMap<>(
            Map.of(
                "brief.docx", () -> BriefDocument.of(report),
                "summary.docx", () -> SectionDocument.of(report, summary, charts),
                "tables.xlsx", () -> TablesXlsx.of(report),
                "yearbook.docx", () -> YearbookDocument.of(report)));
    SortedMap<String, byte[]> made = new ConcurrentSkipListMap<>();
    try {
      files.entrySet().parallelStream()
          .forEach(file -> made.put(file.getKey(), bytes(file.getValue())));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return made;
  }

  private static byte[] bytes(Making file) {
    try {
      return file.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
