package lawtally.report.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import lawtally.definition.Language;
import lawtally.definition.Seeds;
import lawtally.indicator.Figures;
import lawtally.indicator.Reconciliation;
import lawtally.quality.Gate;
import lawtally.report.InventedYear;
import lawtally.report.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of places larger and emptier than any sample. */
class ExtremePagesTest {
  private static final int MANY = 60;
  private static final int TWO_MEGABYTES = 2_000_000;
  private static final String LONG = "攀枝花市西区综合行政执法和城市管理及市场秩序联合监督检查指挥办公";

  @TempDir private static Path folder;

  private static Chromium browser;

  @BeforeAll
  static void open() {
    browser = Chromium.open(folder);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void holdsSixtyDepartmentsWithLongNames() throws IOException {
    InventedYear year = new InventedYear(ExtremePagesTest::many);
    Report report = year.report(Language.ZH, Gate.Status.RED);
    Path page = new Pages(folder).page("many", report);
    assertThat(Files.size(page)).isLessThan(TWO_MEGABYTES);

    String last = report.seeds().departments().get(MANY - 1).code();
    for (int width : List.of(360, 1366)) {
      browser.size(width, 800);
      browser.show(page, "#month=3&department=" + last);
      assertThat(browser.text("#showing-words")).contains(LONG);
      assertThat(browser.run("return document.documentElement.scrollWidth"))
          .isEqualTo(browser.run("return document.documentElement.clientWidth"));
      assertThat(browser.complaints()).isEmpty();
      browser.show(page);
      assertThat(
              browser.list(
                  """
                  return [...document.querySelectorAll('th, td')]
                    .filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.innerText)
                  """))
          .as("texts that run into their neighbours")
          .isEmpty();
    }
  }

  @Test
  void opensWithoutDepartmentsAndFigures() {
    InventedYear year = new InventedYear();
    Report report = year.report(Language.ZH, Gate.Status.RED);
    Path page = new Pages(folder).page("nothing", empty(report));
    browser.show(page);
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.text("#key-figures")).contains("无数据").contains("未报");
    assertThat(browser.list("return [...document.querySelectorAll('select, script')]")).isEmpty();
    assertThat(browser.violations()).isEmpty();
  }

  @Test
  void opensWithoutAYearBefore() {
    InventedYear year = new InventedYear();
    Path page = new Pages(folder).page("first", first(year.report(Language.ZH, Gate.Status.GREEN)));
    browser.show(page, "#month=3");
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.text(".card .change")).isEqualTo("上年无可比数据");
    assertThat(browser.text("#key-figures")).doesNotContain("变动主要来自");
  }

  private static List<Seeds.Department> many(List<Seeds.Department> real) {
    List<Seeds.Department> many = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      Seeds.Department like = real.get(i % real.size());
      many.add(
          new Seeds.Department(
              "X%02d".formatted(i),
              LONG + i,
              like.aliases(),
              like.expects(),
              like.notApplicable(),
              like.counted(),
              like.validFrom(),
              like.validTo()));
    }
    return many;
  }

  private static Report first(Report r) {
    return new Report(
        r.job(),
        r.seeds(),
        r.language(),
        r.edition(),
        r.figures(),
        new TreeMap<>(),
        r.tables(),
        r.checks(),
        r.reconciliation(),
        r.submissions(),
        r.gate(),
        r.issues(),
        r.inputs(),
        r.definitions(),
        r.narrative());
  }

  private static Report empty(Report r) {
    return new Report(
        r.job(),
        new Seeds(
            List.of(),
            r.seeds().figures(),
            r.seeds().atoms(),
            r.seeds().layouts(),
            r.seeds().calendar(),
            r.seeds().published(),
            List.of()),
        r.language(),
        r.edition(),
        new Figures(r.year(), List.of()),
        new TreeMap<>(),
        List.of(),
        List.of(),
        new Reconciliation(List.of()),
        List.of(),
        r.gate(),
        List.of(),
        List.of(),
        r.definitions(),
        r.narrative());
  }
}
