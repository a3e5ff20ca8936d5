package lawtally.report.office.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lawtally.definition.Language;
import lawtally.quality.Gate;
import lawtally.report.InventedYear;
import lawtally.report.Report;
import lawtally.report.Summary;
import lawtally.report.SummaryWriter;
import lawtally.report.prose.FigureText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program than the one it is written for opens the document, and finds all text in it. */
class LibreOfficeTest {
  @TempDir private Path folder;

  @Test
  void turnsTheDocumentIntoPagesThatHoldItsTextAndItsFigures() throws Exception {
    assumeTrue(installed("soffice"), "LibreOffice (soffice) is not installed");
    assumeTrue(installed("pdftotext"), "poppler (pdftotext) is not installed");
    Report report = new InventedYear().report(Language.ZH, Gate.Status.GREEN);
    Summary summary = new SummaryWriter(report).write();
    Files.write(folder.resolve("summary.docx"), SectionDocument.of(report, summary, List.of()));

    run(
        "soffice",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        "pdf",
        "summary.docx");
    run("pdftotext", "-raw", "summary.pdf", "summary.txt");

    String text =
        Files.readString(folder.resolve("summary.txt"))
            .replaceAll("\\s", "")
            .replaceAll("—\\d+—", "");
    assertThat(text).contains(summary.heading()).contains(summary.paragraphs());
    assertThat(text).contains(figures(report));
  }

  private static List<String> figures(Report report) {
    return report.tables().stream()
        .flatMap(
            t ->
                t.rows().stream()
                    .flatMap(
                        r ->
                            Stream.iterate(0, c -> c < t.headers().size(), c -> c + 1)
                                .filter(c -> Columns.isNumber(r, c))
                                .map(c -> FigureText.at(r, c, Language.ZH))))
        .filter(f -> !f.isEmpty())
        .distinct()
        .collect(Collectors.toList());
  }

  private void run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("FONTCONFIG_FILE", fonts().toString());
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("said.txt").toFile());
    assertThat(builder.start().waitFor())
        .as(() -> Stream.of(command).collect(Collectors.joining(" ")))
        .isZero();
    assertThat(Files.readString(folder.resolve("said.txt"))).doesNotContain("Error");
  }

  /** A Chinese font, whether the machine has one or not: the one that charts are drawn in. */
  private Path fonts() throws IOException {
    String packed = Path.of("target", "classes", "fonts").toAbsolutePath().toString();
    return Files.writeString(
        folder.resolve("fonts.conf"),
        """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig>
          <dir>%s</dir>
          <dir>/usr/share/fonts</dir>
          <cachedir>%s</cachedir>
        </fontconfig>
        """
            .formatted(packed, folder.resolve("cache")));
  }

  private static boolean installed(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(p -> Files.isExecutable(Path.of(p, program)));
  }
}
