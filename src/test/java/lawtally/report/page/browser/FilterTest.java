package lawtally.report.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import lawtally.definition.Language;
import lawtally.definition.Seeds;
import lawtally.indicator.Figure;
import lawtally.quality.Gate;
import lawtally.report.InventedYear;
import lawtally.report.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** One department or month at a time, without asking for another page. */
class FilterTest {
  private static final String HOSTILE = "区“</script><script>alert(1)</script>”'\"&amp;局🚓";

  @TempDir private static Path folder;

  private static Chromium browser;
  private static Report report;
  private static Path page;
  private static Path english;

  @BeforeAll
  static void open() {
    browser = Chromium.open(folder);
    Pages pages = new Pages(folder);
    report = new InventedYear().report(Language.ZH, Gate.Status.RED);
    page = pages.page(Language.ZH, Gate.Status.RED);
    english = pages.page(Language.EN, Gate.Status.RED);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void asMostPeopleSeeIt() {
    browser.scripts(true);
    browser.size(1366, 768);
  }

  @Test
  void showsTheFiguresOfADepartmentInAMonth() {
    Seeds.Department department = withPenaltiesInMarch();
    browser.show(page);
    choose("filter-department", department.code());
    choose("filter-month", "3");

    assertThat(browser.text("[role=status][aria-live=polite]"))
        .isEqualTo("正在显示：" + department.name() + "，2020年3月");
    assertThat(browser.text(".card .number"))
        .isEqualTo(value(department.code(), 3).orElseThrow().toPlainString());
    assertThat(browser.text(".card .change")).matches("(同比|与上年同期|上年同期).+");
    assertThat(browser.text("#all-figures tbody tr"))
        .contains("行政处罚决定", value(department.code(), 3).get().toPlainString() + "件");
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).containsExactly(page.toUri().toString());
  }

  @Test
  void goesBackToAllWithTheBackKeyAndWithTheButton() {
    browser.show(page);
    String all = browser.text("#key-figures");
    choose("filter-department", withPenaltiesInMarch().code());
    assertThat(browser.text("#key-figures")).isNotEqualTo(all);
    browser.move("history.back()");
    assertThat(browser.text("#key-figures")).isEqualTo(all);
    browser.move("history.forward()");
    browser.move("document.getElementById('showing-all').click()");
    assertThat(browser.text("#key-figures")).isEqualTo(all);
    assertThat(browser.text("#showing")).isEmpty();
    assertThat(browser.run("return document.activeElement.id")).isEqualTo("filter-department");
  }

  @Test
  void opensOnWhatTheAddressNamesAndOnAllIfItNamesNobody() {
    Seeds.Department department = withPenaltiesInMarch();
    browser.show(page, "#department=" + department.code());
    assertThat(browser.text("#showing-words")).endsWith(department.name() + "，2020年全年");
    browser.move("location.hash = 'owed'");
    assertThat(browser.text("#showing-words")).endsWith(department.name() + "，2020年全年");

    browser.show(page, "#department=nobody&month=13");
    assertThat(browser.text("#showing")).isEmpty();
  }

  @Test
  void canBeUsedWithKeysAlone() {
    browser.show(page);
    browser.driver().findElement(By.id("filter-month")).sendKeys(Keys.ARROW_DOWN);
    assertThat(browser.text("#showing-words")).isEqualTo("正在显示：全部部门，2020年1月");
  }

  @Test
  void keepsTheRowsOfTheDepartmentAndTheTotals() {
    Seeds.Department department = withPenaltiesInMarch();
    browser.show(page, "#department=" + department.code());
    List<String> heads =
        browser.list(
            """
            return [...document.querySelectorAll('#tables .table:first-of-type tbody tr')]
              .filter(r => r.offsetHeight > 0).map(r => r.querySelector('th').innerText)
            """);
    assertThat(heads).containsOnly(department.name(), "合计").contains(department.name());
    assertThat(browser.text("#quality tbody"))
        .contains(department.name())
        .doesNotContain(others(department).get(0).name());
    assertThat(browser.text("#charts")).contains("图是全部部门、全年的");
  }

  @Test
  void saysSoWhereADepartmentHasNothingToDo() {
    String idle =
        codeOf(
            d ->
                report.submissions().stream()
                    .filter(s -> s.department().equals(d.code()))
                    .allMatch(s -> s.rejected() == 0 && !s.state().name().equals("MISSING")));
    browser.show(page, "#department=" + idle);
    assertThat(browser.text("#owed")).contains("所选部门没有待办。");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasNothingThatAxeFindsAgainstLevelsAAndDoubleA(Language language) {
    browser.show(
        language == Language.ZH ? page : english,
        "#month=3&department=" + withPenaltiesInMarch().code());
    assertThat(browser.violations()).isEmpty();
  }

  @Test
  void printsWhatItIsOf() throws IOException {
    Seeds.Department department = withPenaltiesInMarch();
    browser.show(page, "#month=3&department=" + department.code());
    String paper = String.join("", Paper.sheets(browser.print()));
    assertThat(paper)
        .contains("正在显示：" + department.name() + "，2020年3月")
        .doesNotContain("显示全部", "部门全部部门");
  }

  @Test
  void takesTheStrangestNameForText() {
    InventedYear strange =
        new InventedYear(
            real -> real.stream().map(d -> d.equals(real.get(0)) ? named(d) : d).toList());
    Path hostile = new Pages(folder).page("hostile", strange.report(Language.ZH, Gate.Status.RED));
    String code = report.seeds().departments().get(0).code();
    browser.show(hostile, "#department=" + code);
    assertThat(browser.text("#showing-words")).isEqualTo("正在显示：" + HOSTILE + "，2020年全年");
    assertThat(browser.complaints()).isEmpty();
  }

  private static Seeds.Department named(Seeds.Department d) {
    return new Seeds.Department(
        d.code(),
        HOSTILE,
        "",
        d.aliases(),
        d.expects(),
        d.notApplicable(),
        d.counted(),
        d.validFrom(),
        d.validTo());
  }

  private static void choose(String box, String value) {
    browser.move(
        """
        const box = document.getElementById(arguments[0]);
        box.value = arguments[1];
        box.dispatchEvent(new Event('change'));
        """,
        box,
        value);
  }

  private static Seeds.Department withPenaltiesInMarch() {
    return report.seeds().departments().stream()
        .filter(d -> value(d.code(), 3).filter(v -> v.signum() > 0).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static List<Seeds.Department> others(Seeds.Department department) {
    return report.seeds().departments().stream().filter(d -> !d.equals(department)).toList();
  }

  private static String codeOf(Predicate<Seeds.Department> which) {
    return report.seeds().departments().stream()
        .filter(which)
        .map(Seeds.Department::code)
        .findFirst()
        .orElseThrow();
  }

  private static Optional<BigDecimal> value(String department, int month) {
    return report.figures().find("penalties.decided", department, month, "").flatMap(Figure::value);
  }
}
