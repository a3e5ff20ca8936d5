package lawtally.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.springframework.util.FileSystemUtils;

/**
 * Whatever someone writes into a definition, it loads or is refused with faults that name a file.
 */
class DefinitionsRobustnessTest {
  private static final List<String> FILES =
      List.of(
          "jobs/small/job.yaml",
          "jobs/small/datasets/penalties.yaml",
          "jobs/small/datasets/returns.yaml",
          "jobs/small/indicators.yaml",
          "jobs/small/checks.yaml",
          "jobs/small/tables.yaml",
          "jobs/small/charts.yaml",
          "jobs/small/summary.md",
          "seeds/departments.csv",
          "seeds/figures.csv",
          "seeds/penalty-atoms.csv",
          "seeds/penalty-layouts.csv",
          "seeds/calendar.csv",
          "seeds/published/2020.csv");
  private static final List<String> PIECES =
      List.of(
          "",
          "\n",
          ": ",
          "- ",
          "[",
          "]",
          "{",
          "}",
          "\"",
          "'",
          "#",
          ",",
          ";",
          "|",
          "&a ",
          "*a",
          "!!int ",
          "~",
          "null",
          "true",
          "9999999999999",
          "-1",
          "0.5",
          "%",
          "\t",
          "  ",
          "件",
          "\u0000",
          "{{",
          "}}",
          "since: 2021\n",
          "present",
          ".",
          "<<: ",
          "? ",
          "[]",
          "{}");

  @Property(tries = 60)
  void aDefinitionLoadsOrIsRefused(@ForAll Random random) throws IOException {
    Path folder = Files.createTempDirectory("definitions");
    try {
      SmallHome home = new SmallHome(folder);
      for (int i = random.nextInt(3); i >= 0; i--) {
        String file = FILES.get(random.nextInt(FILES.size()));
        home.write(file, spoilt(home.read(file), random));
      }
      assertThat(home.faults())
          .allSatisfy(fault -> assertThat(fault).matches("(?s)(jobs|seeds).*: .+"));
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  /** A piece of the text replaced by another. */
  private static String spoilt(String text, Random random) {
    if (text.isEmpty()) {
      return text;
    }
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + random.nextInt(8));
    return text.substring(0, from) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(to);
  }
}
