package lawtally.report.yearbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lawtally.batch.SmallTown;
import lawtally.definition.Definitions;
import lawtally.definition.FaultyDefinitionsException;
import lawtally.definition.Language;
import lawtally.quality.Gate;
import lawtally.report.InventedYear;
import lawtally.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearbookTextTest {
  private static final Report REPORT = new InventedYear().report(Language.EN, Gate.Status.AMBER);

  @TempDir private Path folder;

  @Test
  void tellsFiguresWithTheirKindsAndTheDepartmentsThatHaveMost() {
    String text = String.join("", YearbookText.of(REPORT));

    assertThat(text)
        .containsPattern("2020年，全区行政执法机关共作出行政处罚决定\\d+件，比上年")
        .containsPattern("按处罚种类分，警告\\d+件、罚款\\d+件")
        .containsPattern("较多的部门为区[^，。]+局\\d+件、区");
  }

  @Test
  void tellsWhatTheFiguresRestOn() {
    Map<String, String> facts = YearFacts.of(REPORT);
    String text = String.join("", YearbookText.of(REPORT));

    long read = REPORT.inputs().stream().mapToLong(Report.Input::read).sum();
    assertThat(facts).containsEntry("year.read", Long.toString(read));
    assertThat(text)
        .contains("的" + REPORT.inputs().size() + "个文件汇总，共读入" + read + "行")
        .contains("未报送数据的有：", "零报告的有：", "与上年相比变化较大，尚待说明的：罚没金额比上年增长62%")
        .contains("已公布" + REPORT.reconciliation().lines().size() + "项数据")
        .doesNotContain("部门已作说明的", "不符的");
  }

  @Test
  void dropsAHeadingBelowWhichNothingIsLeftAndNumbersTheOthersAnew() {
    assertThat(YearbookText.numbered(List.of("一、总体情况", "二、监督情况", "监督16家。", "三、说明")))
        .containsExactly("一、监督情况", "监督16家。");
  }

  @Test
  void knowsEveryFactThatATextMayName() throws Exception {
    SmallTown town = SmallTown.in(folder);
    Path text = town.home().resolve("jobs/enforcement/yearbook.md");
    Files.writeString(
        text,
        YearFacts.of(REPORT).keySet().stream()
            .map(f -> "{{ " + f + " }}")
            .collect(Collectors.joining("、")));
    assertThat(Definitions.load(town.home()).job("enforcement").yearbook()).contains("year.files");

    Files.writeString(text, "{{ year.unheard_of }}");
    assertThatThrownBy(() -> Definitions.load(town.home()))
        .isInstanceOfSatisfying(
            FaultyDefinitionsException.class,
            e ->
                assertThat(e.faults().get(0).in(Language.EN))
                    .startsWith("jobs/enforcement/yearbook.md:1: "));
  }

  @Test
  void refusesFactsInTheTextOfTheSection() throws Exception {
    SmallTown town = SmallTown.in(folder);
    Files.writeString(town.home().resolve("jobs/enforcement/summary.md"), "收到{{ year.files }}个文件。");
    assertThatThrownBy(() -> Definitions.load(town.home()))
        .isInstanceOf(FaultyDefinitionsException.class);
  }
}
