package lawtally.report.page.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lawtally.definition.Language;
import lawtally.indicator.Figure;
import lawtally.indicator.change.FigureChanges;
import lawtally.quality.Gate;
import lawtally.report.InventedYear;
import lawtally.report.Report;
import lawtally.report.SummaryWriter;
import lawtally.report.change.Changes;
import lawtally.report.change.SourceChange;
import lawtally.report.chart.Chart;
import lawtally.report.chart.Charts;
import lawtally.report.page.Page;

/** Pages on the disk, each written once. */
final class Pages {
  /** Of the invented year, shared by all tests: painting them takes longer than all else. */
  private static final Map<Language, List<Chart>> CHARTS = new ConcurrentHashMap<>();

  private final Path folder;
  private final InventedYear year = new InventedYear();
  private final Map<String, Path> written = new ConcurrentHashMap<>();

  Pages(Path folder) {
    this.folder = folder;
  }

  Path page(Language language, Gate.Status status) {
    return written.computeIfAbsent(
        language.tag() + "-" + status,
        name -> {
          Report report = since(year.report(language, status));
          return write(name, report, CHARTS.computeIfAbsent(language, l -> Charts.draw(report)));
        });
  }

  /** A revision after another one, so that no section is left out. */
  private static Report since(Report report) {
    List<Figure> before = report.earlier().get(report.year() - 1).all();
    return report.since(
        new Changes(
            "r002",
            true,
            FigureChanges.between(before, report.figures().all()),
            List.of(
                new SourceChange(
                    SourceChange.What.FILE,
                    SourceChange.How.REPLACED,
                    "区司法局/应诉.csv",
                    Optional.empty()))));
  }

  /** A page of any report, without charts: those are tested in their own room. */
  Path page(String name, Report report) {
    return written.computeIfAbsent(name, n -> write(n, report, List.of()));
  }

  private Path write(String name, Report report, List<Chart> drawn) {
    try {
      Path bundle = Files.createDirectories(folder.resolve("pages").resolve(name));
      String html = new Page(report, new SummaryWriter(report).write(), drawn).html();
      return Files.writeString(bundle.resolve("index.html"), html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
