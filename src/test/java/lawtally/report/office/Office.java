package lawtally.report.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** LibreOffice without a window, with a profile and fonts of its own. */
final class Office {
  private final Path folder;

  /**
   * @param folder for files, profile and what it says
   */
  Office(Path folder) {
    this.folder = folder;
  }

  /** Ends the test as skipped where a program is missing. */
  static void assumeInstalled() {
    assumeTrue(installed("soffice"), "LibreOffice (soffice) is not installed");
    assumeTrue(installed("pdftotext"), "poppler (pdftotext) is not installed");
  }

  private static boolean installed(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(p -> Files.isExecutable(Path.of(p, program)));
  }

  /** Turns all files into PDF by one start of the program, which takes longer than any of them. */
  void toPdf(Map<String, byte[]> files) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf"));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
      command.add(file.getKey());
    }
    run(command);
  }

  /** The pages of a file that was turned into PDF, each as its lines from top to bottom. */
  List<List<String>> pages(String file) throws IOException, InterruptedException {
    String name = file.substring(0, file.lastIndexOf('.'));
    run(List.of("pdftotext", "-raw", name + ".pdf", file + ".txt"));
    String text = Files.readString(folder.resolve(file + ".txt"));
    return Stream.of(text.split("\f"))
        .map(page -> page.lines().filter(l -> !l.isBlank()).toList())
        .toList();
  }

  private void run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("FONTCONFIG_FILE", fonts().toString());
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("said.txt").toFile());
    assertThat(builder.start().waitFor()).as(String.join(" ", command)).isZero();
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
}
