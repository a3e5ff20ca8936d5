package lawtally.report.office.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lawtally.definition.Language;
import lawtally.quality.Gate;
import lawtally.report.InventedYear;
import lawtally.report.Report;
import lawtally.report.SummaryWriter;
import lawtally.report.chart.Charts;
import lawtally.report.office.LongNames;
import lawtally.report.office.TablesXlsx;

/** Writes the documents of an invented year into a folder, to be looked at. */
final class WordLook {
  private WordLook() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Files.createDirectories(folder);
    InventedYear invented = new InventedYear();
    for (Language language : Language.values()) {
      Report report = invented.report(language, Gate.Status.AMBER);
      Files.write(
          folder.resolve("summary-" + language.tag() + ".docx"),
          SectionDocument.of(report, new SummaryWriter(report).write(), Charts.draw(report)));
      Files.write(folder.resolve("tables-" + language.tag() + ".xlsx"), TablesXlsx.of(report));
      Files.write(
          folder.resolve("yearbook-" + language.tag() + ".docx"), YearbookDocument.of(report));
      Files.write(
          folder.resolve("brief-" + language.tag() + "-long.docx"),
          BriefDocument.of(LongNames.of(report)));
      Files.write(folder.resolve("brief-" + language.tag() + ".docx"), BriefDocument.of(report));
    }
  }
}
