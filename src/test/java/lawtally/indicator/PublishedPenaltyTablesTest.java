package lawtally.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lawtally.definition.Definitions;
import lawtally.definition.Job;
import lawtally.indicator.Figure.Status;
import lawtally.record.TestKit;
import org.junit.jupiter.api.Test;

/**
 * Tables that offices have published under the rules of the yearbook: 庆元县 2024 and 郑州市城市管理局 2020
 * keep them, 曲阜市自然资源和规划局 2021 counted each decision under all of its categories.
 */
class PublishedPenaltyTablesTest {
  private static final Definitions DEFINITIONS = Definitions.load(Path.of(""));
  private static final String HEADER =
      "行政处罚决定书文号,行政相对人名称,行政相对人类别,处罚类别,处罚内容,罚款金额,没收金额,暂扣或吊销证照名称及编号,处罚决定日期,处罚机关";

  private final List<String> rows = new ArrayList<>(List.of(HEADER));

  @Test
  void qingyuan2024ComesBackFromItsDecisions() {
    decided(12_000, "警告", "2024-03-05");
    decided(175, "通报批评", "2024-04-05");
    fined(60_000, "罚款", "2024-05-06", 184);
    fined(34_928, "警告；罚款", "2024-06-07", 184);
    fined(1, "罚款", "2024-07-08", 71_148);
    decided(235, "没收违法所得、没收非法财物", "2024-02-09");
    decided(180, "暂扣许可证件", "2024-08-10");
    decided(9, "降低资质等级", "2024-08-11");
    decided(101, "警告；吊销许可证件", "2024-09-12");
    decided(6, "责令停产停业", "2024-10-13");
    decided(5, "限制从业", "2024-11-14");
    decided(504, "罚款；行政拘留", "2024-12-15");
    decided(12, "其他行政处罚", "2024-01-16");

    Job job = DEFINITIONS.job("enforcement").in(2024);
    Figures figures = kit(job, 2024).figures();

    assertThat(category(figures, "warning", "criticism")).isEqualTo(12_175);
    assertThat(category(figures, "fine")).isEqualTo(94_929);
    assertThat(category(figures, "confiscation")).isEqualTo(235);
    assertThat(category(figures, "suspension", "downgrade")).isEqualTo(189);
    assertThat(category(figures, "revocation")).isEqualTo(101);
    assertThat(category(figures, "restriction")).isZero();
    assertThat(category(figures, "business_suspension", "closure")).isEqualTo(11);
    assertThat(category(figures, "detention")).isEqualTo(504);
    assertThat(category(figures, "other")).isEqualTo(12);
    assertThat(total(figures, "penalties.decided")).isEqualByComparingTo("108156");
    assertThat(total(figures, "penalties.amount")).isEqualByComparingTo("1753.79");
    assertThat(categoriesAddUp(job, figures).holds()).isTrue();
  }

  @Test
  void zhengzhou2020ComesBackFromItsDecisions() {
    fined(292, "罚款", "2020-05-06", 400_000);
    fined(1, "警告；罚款", "2020-06-07", 1_375_000);

    Job job = DEFINITIONS.job("enforcement").in(2020);
    Figures figures = kit(job, 2020).figures();

    assertThat(category(figures, "fine")).isEqualTo(293);
    for (String none :
        List.of(
            "warning",
            "confiscation",
            "suspension",
            "business_suspension",
            "revocation",
            "detention",
            "other")) {
      assertThat(category(figures, none)).as(none).isZero();
    }
    assertThat(total(figures, "penalties.decided")).isEqualByComparingTo("293");
    assertThat(total(figures, "penalties.amount")).isEqualByComparingTo("11817.5");
    assertThat(categoriesAddUp(job, figures).holds()).isTrue();
  }

  @Test
  void qufu2021FailsItsCrossCheck() {
    Map<String, Integer> published = new LinkedHashMap<>();
    published.put("", 10);
    published.put("fine", 10);
    published.put("confiscation", 3);
    published.put("business_suspension", 10);
    List<Figure> table = new ArrayList<>();
    published.forEach((category, number) -> table.add(figure(category, number)));

    Job job = DEFINITIONS.job("enforcement").in(2021);
    CheckResult result = categoriesAddUp(job, new Figures(2021, table));

    assertThat(result.holds()).isFalse();
    assertThat(result.finding().zh()).contains("各类之和 23 件", "行政处罚决定 10 件", "相差 13 件");
  }

  @Test
  void tenDecisionsLikeThoseOfQufuAreTenUnderTheHeaviestCategory() {
    decided(2, "罚款；没收违法所得；责令停产停业", "2021-03-04");
    decided(1, "罚款；没收非法财物；责令停产停业", "2021-04-05");
    decided(7, "罚款；责令停产停业", "2021-05-06");

    Job job = DEFINITIONS.job("enforcement").in(2021);
    Figures figures = kit(job, 2021).figures();

    assertThat(total(figures, "penalties.decided")).isEqualByComparingTo("10");
    assertThat(category(figures, "business_suspension")).isEqualTo(10);
    assertThat(categoriesAddUp(job, figures).holds()).isTrue();
  }

  private void decided(int number, String categories, String day) {
    fined(number, categories, day, 0);
  }

  private void fined(int number, String categories, String day, int yuan) {
    for (int i = 0; i < number; i++) {
      rows.add(
          String.join(
              ",",
              "样罚字〔" + day.substring(0, 4) + "〕" + rows.size() + "号",
              "样某",
              "自然人",
              categories,
              "见决定书",
              yuan == 0 ? "" : Integer.toString(yuan),
              "",
              "样证",
              day,
              "区公安分局"));
    }
  }

  private TestKit kit(Job job, int year) {
    return new TestKit(job, DEFINITIONS.seeds(), year)
        .file("penalties", "区公安分局/行政处罚.csv", rows.toArray(new String[0]));
  }

  private static int category(Figures figures, String... codes) {
    int sum = 0;
    for (String code : codes) {
      sum +=
          figures
              .find("penalties.decided", "", 0, code)
              .flatMap(Figure::value)
              .orElseThrow()
              .intValueExact();
    }
    return sum;
  }

  private static BigDecimal total(Figures figures, String indicator) {
    return figures.total(indicator).flatMap(Figure::value).orElseThrow();
  }

  private static CheckResult categoriesAddUp(Job job, Figures figures) {
    return new CheckRunner(job)
        .run(figures, Optional.empty()).stream()
            .filter(r -> r.id().equals("penalties-categories") && r.department().isEmpty())
            .findFirst()
            .orElseThrow();
  }

  private static Figure figure(String category, int number) {
    return new Figure(
        "penalties.decided",
        "",
        0,
        category,
        Optional.of(BigDecimal.valueOf(number)),
        Optional.empty(),
        Optional.empty(),
        Status.VALUE);
  }
}
