package lawtally.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Definitions and seeds neither read nor write outside the home folder. */
class WithinHomeTest {
  @TempDir private Path elsewhere;
  @TempDir private Path folder;
  private SmallHome home;

  @BeforeEach
  void withoutFaults() {
    home = new SmallHome(folder);
    assertThat(home.faults()).isEmpty();
  }

  private void link(String from, Path to) throws IOException {
    Path link = folder.resolve(from);
    Files.createDirectories(link.getParent());
    Files.deleteIfExists(link);
    try {
      Files.createSymbolicLink(link, to);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "no links here");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jobs/small/summary.md",
        "jobs/small/job.yaml",
        "jobs/small/datasets/penalties.yaml",
        "jobs/small/narrative/2020.md",
        "seeds/figures.csv"
      })
  void aFileThatIsALinkOutOfTheHomeFolderIsRefused(String name) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret"), "geheim");
    link(name, secret);
    assertThat(home.faults()).anyMatch(f -> f.startsWith(name + ": 是指向主目录之外的链接"));
    assertThat(home.faults()).noneMatch(f -> f.contains("geheim"));
  }

  @Test
  void aFolderThatIsALinkOutOfTheHomeFolderIsRefused() throws IOException {
    Files.writeString(elsewhere.resolve("2020.md"), "## slot\ngeheim");
    link("jobs/small/narrative", elsewhere);
    assertThat(home.faults())
        .anyMatch(f -> f.startsWith("jobs/small/narrative/2020.md: 是指向主目录之外的链接"));
  }

  @Test
  void aLinkWithinTheHomeFolderIsFollowed() throws IOException {
    Path seed = folder.resolve("seeds/figures.csv");
    Path kept = Files.move(seed, folder.resolve("figures-of-2020.csv"));
    link("seeds/figures.csv", kept);
    assertThat(home.faults()).isEmpty();
  }

  @Test
  void aHomeFolderThatIsALinkItselfIsFine() throws IOException {
    Path link = elsewhere.resolve("home");
    Files.createSymbolicLink(link, folder);
    assertThat(Definitions.load(link).jobs()).hasSize(1);
  }

  @Test
  void aLinkThatLeadsRoundInACircleIsToldAndEndsNowhere() throws IOException {
    link("jobs/small/narrative/round", folder.resolve("jobs/small"));
    assertThat(home.faults()).anyMatch(f -> f.startsWith("jobs/small: "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Small", "small job", "con", "small;x", "小统计", "a\u202eb", "-a", "a..b"})
  void aFolderOfAJobHasAPlainName(String name) throws IOException {
    Files.move(folder.resolve("jobs/small"), folder.resolve("jobs").resolve(name));
    assertThat(home.faults()).anyMatch(f -> f.startsWith("jobs/") && f.contains(": 任务文件夹的名称只能用"));
  }

  @ParameterizedTest
  @CsvSource({
    "tables.yaml, by-department, ../../by-department",
    "tables.yaml, by-department, /etc/by-department",
    "tables.yaml, by-department, nul",
    "tables.yaml, by-department, a\\b",
    "datasets/penalties.yaml, title: 行政处罚, title: ../行政处罚",
    "datasets/penalties.yaml, title: 行政处罚, title: /行政处罚",
    "datasets/penalties.yaml, title_en: Penalties, title_en: CON",
    "job.yaml, job: small, job: ../small",
  })
  void whatBecomesTheNameOfAFileCannotBeAPath(String file, String good, String bad)
      throws IOException {
    Path path = folder.resolve("jobs/small").resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(good);
    Files.writeString(path, text.replaceFirst(good, bad.replace("\\", "\\\\")));
    assertThat(home.faults()).anyMatch(f -> f.startsWith("jobs/small/" + file + ":"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../区统计局", "/etc", "a\\b", "CON", ".区统计局", "区\u202e统计局"})
  void theNameOfADepartmentIsTheNameOfAFolder(String name) {
    home.write("seeds/departments.csv", "code,name\nD01,区卫生健康局\nD02," + name + "\n");
    assertThat(home.faults())
        .anyMatch(f -> f.startsWith("seeds/departments.csv:3: name: 要用作文件或文件夹的名称"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% include \"/etc/passwd\" %}",
        "{% import \"../../x\" %}",
        "{{ include(\"/etc/passwd\") }}",
        "{{# #}{% include \"x\" %}",
        "{{ penalties.decided.class }}",
        "{{ narrative.slot | raw }}"
      })
  void aTemplateReadsNothingButFigures(String template) {
    home.write("jobs/small/summary.md", template + "\n");
    assertThat(home.faults()).anyMatch(f -> f.startsWith("jobs/small/summary.md:1: "));
  }
}
