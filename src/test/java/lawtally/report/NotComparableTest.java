package lawtally.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Indicator;
import lawtally.definition.Language;
import lawtally.definition.Seeds.Department;
import lawtally.quality.Gate;
import lawtally.report.chart.Chart;
import lawtally.report.chart.Charts;
import lawtally.report.page.figure.FigureCards;
import lawtally.report.page.figure.Place;
import lawtally.sample.Altered;
import org.junit.jupiter.api.Test;

/**
 * What cannot be compared with last year is said wherever a comparison would stand: text, key
 * figures and charts of the real job.
 */
class NotComparableTest {
  private static final String DECIDED = "penalties.decided";
  private static final String HEALTH = "D14";

  @Test
  void aChangedScopeLeavesTheClauseOutOfTheText() {
    assertThat(text(report())).contains("全年共作出行政处罚决定").containsPattern("行政处罚决定[0-9]+件，比上年");
    assertThat(text(changedScope()))
        .containsPattern("全年共作出行政处罚决定[0-9]+件。")
        .doesNotContainPattern("行政处罚决定[0-9]+件，");
  }

  @Test
  void aChangedScopeIsNamedOnItsKeyFigureAndCharts() {
    Report report = changedScope();
    assertThat(change(report, DECIDED, "")).isEqualTo("口径有变化，与上年不可比");
    assertThat(chart(report, "penalties-by-month").alt().zh()).contains("口径有变化，与2019年不可比");
    assertThat(chart(report, "penalties-by-department").alt().zh()).contains("口径有变化，与2019年不可比");
    assertThat(chart(report, "penalties-over-years").svg()).contains("口径变化");
    assertThat(change(report(), DECIDED, "")).doesNotContain("不可比");
  }

  @Test
  void aNewDepartmentIsNotComparedButTheWholeIs() {
    Report report = newDepartment(Language.ZH);
    assertThat(change(report, DECIDED, HEALTH)).isEqualTo("机构有变动，与上年不可比");
    assertThat(change(report, DECIDED, "D01")).doesNotContain("不可比");
    assertThat(change(report, DECIDED, "")).doesNotContain("不可比");
    Chart chart = chart(report, "penalties-by-department");
    assertThat(chart.svg()).contains("机构有变动，与上年不可比：区卫生健康局").contains(">不可比<");
    assertThat(chart.alt().zh()).contains("区卫生健康局不可比");
  }

  @Test
  void saysSoInEnglishToo() {
    Report report = newDepartment(Language.EN);
    assertThat(change(report, DECIDED, HEALTH))
        .isEqualTo("reorganised, not comparable with last year");
    assertThat(chart(report, "penalties-by-department").alt().en())
        .contains("Reorganised, not comparable with the year before: Health Bureau.")
        .contains("Health Bureau not comparable");
  }

  private static String text(Report report) {
    return String.join("", new SummaryWriter(report).write().paragraphs());
  }

  private static String change(Report report, String indicator, String department) {
    Indicator its = report.job().indicator(indicator).orElseThrow();
    return new FigureCards(report).of(its, new Place(department, 0)).change();
  }

  private static Chart chart(Report report, String id) {
    return Charts.draw(report).stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  private static Report report() {
    return new InventedYear().report(Language.ZH, Gate.Status.GREEN);
  }

  private static Report newDepartment(Language language) {
    return new InventedYear(NotComparableTest::withNewHealthBureau)
        .report(language, Gate.Status.GREEN);
  }

  private static List<Department> withNewHealthBureau(List<Department> departments) {
    List<Department> all = new ArrayList<>();
    for (Department d : departments) {
      Optional<LocalDate> from =
          d.code().equals(HEALTH) ? Optional.of(LocalDate.of(2020, 3, 1)) : d.validFrom();
      all.add(
          new Department(
              d.code(),
              d.name(),
              d.nameEn(),
              d.aliases(),
              d.expects(),
              d.notApplicable(),
              d.counted(),
              from,
              d.validTo()));
    }
    return all;
  }

  private static Report changedScope() {
    Report report = report();
    return Altered.job(
        report,
        Altered.indicators(
            report.job(), i -> i.id().equals(DECIDED) ? i.comparableSince(InventedYear.YEAR) : i));
  }
}
