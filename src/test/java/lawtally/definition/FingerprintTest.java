package lawtally.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
  private static final String INDICATORS = "jobs/small/indicators.yaml";
  private static final String CALENDAR = "seeds/calendar.csv";

  @TempDir Path folder;
  private SmallHome home;
  private String before;

  @BeforeEach
  void takeTheFingerprint() {
    home = new SmallHome(folder);
    before = of2020();
  }

  @Test
  void isASha256() {
    assertThat(before).matches("[0-9a-f]{64}");
  }

  @Test
  void commentsAndTheOrderOfKeysDoNotMatter() {
    home.replace(INDICATORS, "title: 罚款, unit: 万元,", "unit: 万元, title: 罚款,");
    home.append(INDICATORS, "# 说明\n");
    home.replace("jobs/small/job.yaml", "title: 小统计\nbody: 某区", "body: 某区 # 西南\ntitle: 小统计");

    assertThat(of2020()).isEqualTo(before);
  }

  @Test
  void theScheduleAndTheOpenYearsDoNotMatter() {
    home.replace("jobs/small/job.yaml", "0 30 2 * * *", "0 0 4 * * *");
    home.replace("jobs/small/job.yaml", "[2020, 2021]", "[2021, 2022]");

    assertThat(of2020()).isEqualTo(before);
  }

  @Test
  void whomAHookTellsDoesNotMatter() {
    home.append("jobs/small/job.yaml", "hooks: { on-published: [scripts/mail.sh, boss] }\n");

    assertThat(of2020()).isEqualTo(before);
  }

  @Test
  void howLongRevisionsAreKeptDoesNotMatter() {
    home.append("jobs/small/job.yaml", "retention: { revisions: 5, drafts: 1, years: 10 }\n");

    assertThat(of2020()).isEqualTo(before);
  }

  @Test
  void whatBeginsNextYearDoesNotMatterThisYear() {
    home.append(
        INDICATORS,
        "- { id: penalties.ordinary, title: 普通程序, unit: 件, count: penalties, where: { procedure: 普通程序 }, since: 2021 }\n");

    assertThat(of2020()).isEqualTo(before);
    assertThat(fingerprint(2021)).isNotEqualTo(before);
  }

  @Test
  void whatEndsLaterStillAppliesUnchanged() {
    home.replace(
        "jobs/small/datasets/penalties.yaml",
        "severity: warning",
        "severity: warning\n    until: 2025");

    assertThat(of2020()).isEqualTo(before);
  }

  @Test
  void everyChangeThatAppliesMatters() {
    home.replace(INDICATORS, "decimals: 2", "decimals: 1");
    String other = of2020();
    assertThat(other).isNotEqualTo(before);

    home.replace("jobs/small/summary.md", "全年作出", "今年作出");
    assertThat(of2020()).isNotEqualTo(other).isNotEqualTo(before);
  }

  @Test
  void theTextOfTheYearbookMatters() {
    home.write("jobs/small/yearbook.md", "全年作出决定{{ year.files }}件。\n");
    String written = of2020();
    home.replace("jobs/small/yearbook.md", "全年", "本年");

    assertThat(written).isNotEqualTo(before);
    assertThat(of2020()).isNotEqualTo(written).isNotEqualTo(before);
  }

  @Test
  void aRuleOfTheDatasetMatters() {
    home.replace("jobs/small/datasets/penalties.yaml", "severity: warning", "severity: error");

    assertThat(of2020()).isNotEqualTo(before);
  }

  @Test
  void onlyThePublishedFiguresOfTheYearMatter() {
    home.write(
        "seeds/published/2019.csv",
        "section,figure,value,unit,precision,written,lower,upper\n执法,penalties.decided,1,件,exact,1件,1,1\n");
    assertThat(of2020()).isEqualTo(before);

    home.replace("seeds/published/2020.csv", "301,399", "301,309");
    assertThat(of2020()).isNotEqualTo(before);
  }

  @Test
  void onlyLayoutsInForceInTheYearMatter() {
    home.replace(
        "seeds/penalty-layouts.csv",
        "2021,2021-07-15,,2,fine,罚款,",
        "2021,2021-07-15,,2,fine,处罚款项,");
    assertThat(of2020()).isEqualTo(before);

    home.replace("seeds/penalty-layouts.csv", "2021-07-14,2,fine,罚款,", "2021-07-14,2,fine,处罚款项,");
    assertThat(of2020()).isNotEqualTo(before);
  }

  @Test
  void daysOfLaterYearsMatterOnlyWhereASpanMayEndInThem() {
    home.append(CALENDAR, "2021-01-01,holiday\n");
    String withNextYear = of2020();
    assertThat(withNextYear).isNotEqualTo(before);

    home.replace(
        "jobs/small/datasets/penalties.yaml",
        "statistical_date: decided_on",
        "statistical_date: published_on");
    String spansEndInTheYear = of2020();
    home.append(CALENDAR, "2021-02-11,holiday\n");
    assertThat(of2020()).isEqualTo(spansEndInTheYear);
  }

  @Test
  void seedsThatTheJobDoesNotReadDoNotMatter() {
    home.remove("jobs/small/datasets/returns.yaml");
    home.replace(
        INDICATORS,
        "- { id: openness.items, title: 公开政府信息, unit: 条, sum: returns.value, where: { figure: openness.items } }\n",
        "");
    home.replace("seeds/departments.csv", "penalties;returns=n/a", "penalties");
    home.replace("seeds/departments.csv", "penalties;returns", "penalties");
    String withoutReturns = of2020();

    home.append("seeds/figures.csv", "staff.established,人,stock,在编人数\n");

    assertThat(of2020()).isEqualTo(withoutReturns);
  }

  private String of2020() {
    return fingerprint(2020);
  }

  private String fingerprint(int year) {
    return home.load().fingerprint("small", year);
  }
}
