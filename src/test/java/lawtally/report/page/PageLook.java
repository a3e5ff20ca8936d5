package lawtally.report.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lawtally.definition.Language;
import lawtally.quality.Gate;
import lawtally.report.InventedYear;
import lawtally.report.Report;
import lawtally.report.SummaryWriter;
import lawtally.report.chart.Charts;

/** Writes pages of an invented year into a folder, to be looked at. */
final class PageLook {
  private PageLook() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Files.createDirectories(folder);
    InventedYear invented = new InventedYear();
    for (Language language : Language.values()) {
      for (Gate.Status status : Gate.Status.values()) {
        Report report = invented.report(language, status);
        String html =
            new Page(report, new SummaryWriter(report).write(), Charts.draw(report)).html();
        Files.writeString(folder.resolve(status + "-" + language.tag() + ".html"), html);
      }
    }
  }
}
