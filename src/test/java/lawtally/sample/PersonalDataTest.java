package lawtally.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lawtally.report.BundleTexts;
import lawtally.report.Report;
import lawtally.report.Summary;
import lawtally.report.SummaryWriter;
import lawtally.report.bundle.BundleWriter;
import lawtally.report.page.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Names and numbers of natural persons in the departments' files never reach a bundle (rule 10).
 */
class PersonalDataTest {
  /** A citizen, an officer, a deputy; the owner of a household business; who filled in a form. */
  private static final Pattern PERSON = Pattern.compile(".某[甲-鿿]|西区样本..|样本[甲乙丙]");

  private static final Pattern NUMBER =
      Pattern.compile("999999190|样证D|92999999|0000-0000000|0{11}");

  @TempDir private static Path folder;
  private static Map<String, String> bundle;

  @BeforeAll
  static void writeTheBundle() throws IOException {
    Report report = PlainRun.ofSample(2020).report(Optional.of(PlainRun.ofSample(2019).figures()));
    Summary summary = new SummaryWriter(report).write();
    String page = new Page(report, summary, List.of()).html();
    new BundleWriter(folder).write(report, summary, page, List.of());
    bundle = BundleTexts.of(folder);
  }

  @Test
  void theBundleTellsOfDepartments() {
    assertThat(bundle.keySet())
        .contains(
            "index.html", "quality/issues.csv", "indicators.csv", "summary.docx/word/document.xml");
    assertThat(bundle.get("quality/issues.csv")).contains("区市场监督管理局");
  }

  @Test
  void noNameOfAPersonStandsInTheBundle() {
    bundle.forEach((file, text) -> assertThat(found(PERSON, text)).as(file).isEmpty());
  }

  @Test
  void noNumberOfAPersonStandsInTheBundle() {
    bundle.forEach((file, text) -> assertThat(found(NUMBER, text)).as(file).isEmpty());
  }

  @Test
  void thePatternsFindWhatTheFilesHold() {
    Party citizen = Party.citizen(17);
    Party household = Party.household(17);

    assertThat(found(PERSON, citizen.name())).isNotEmpty();
    assertThat(found(PERSON, household.name())).isNotEmpty();
    assertThat(found(NUMBER, citizen.identity())).isNotEmpty();
    assertThat(found(NUMBER, household.code())).isNotEmpty();
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).distinct().toList();
  }
}
