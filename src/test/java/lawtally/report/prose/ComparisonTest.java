package lawtally.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import lawtally.definition.Indicator;
import lawtally.definition.Language;
import lawtally.indicator.Figure;
import lawtally.indicator.Figures;
import lawtally.indicator.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
  private static final Indicator CASES =
      Sample.indicator("transfers.cases", "移送案件", "件", Indicator.Kind.COUNT, "transfers", "", "");

  @ParameterizedTest
  @CsvSource({
    "3, 2, 比上年增加1件",
    "0, 4, 比上年减少4件",
    "4, 0, 比上年增加4件（上年为零）",
    "0, 0, 与上年持平",
    "137, 137, 与上年持平",
    "137, 120, 比上年增长14.2%",
    "120, 137, 比上年下降12.4%",
    "112, 100, 比上年增长12%",
    "2500, 2501, 与上年基本持平",
    "2501, 2500, 与上年基本持平",
    "220, 100, 比上年增长1.2倍",
    "200, 100, 比上年翻一番",
    "1999, 1000, 比上年增长99.9%",
    "19996, 10000, 比上年增长1倍",
    "1100, 100, 比上年增长10倍",
    "1101, 100, 上年为100件",
    "9, 300, 比上年减少291件",
    "300, 9, 比上年增加291件",
    "10, 20, 比上年下降50%",
    "0, 20, 比上年减少20件"
  })
  void saysWhatBecameOfACount(String now, String last, String words) {
    assertThat(zh(CASES, now, last)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "95.86, 94.10, 比上年提高1.76个百分点",
    "94.10, 95.86, 比上年降低1.76个百分点",
    "100, 98.8, 比上年提高1.2个百分点",
    "95.864, 95.861, 与上年基本持平",
    "95.86, 95.86, 与上年持平",
    "3, 0, 比上年提高3个百分点"
  })
  void comparesRatesInPercentagePoints(String now, String last, String words) {
    assertThat(zh(Sample.appearanceRate(), now, last)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2.1, 1.5, 比上年增长40%",
    "2.1, 0, 比上年增加2.1万元（上年为零）",
    "2.1, 0.15, 上年为1500元",
    "0.000837, 0.1, 比上年减少991.63元"
  })
  void comparesAmountsByWhatTheyAreInYuan(String now, String last, String words) {
    assertThat(zh(Sample.amount(), now, last)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "3, 2, 1 件 more than last year",
    "137, 120, up 14.2% on last year",
    "220, 100, 2.2 times last year",
    "200, 100, twice last year"
  })
  void speaksEnglishToo(String now, String last, String words) {
    assertThat(of(CASES, now, last).orElseThrow().say(Language.EN)).isEqualTo(words);
  }

  @Test
  void comparesNothingWithoutBothYears() {
    assertThat(Comparison.of(new YearFigure(CASES, number("3"), Optional.empty()))).isEmpty();
    assertThat(Comparison.of(new YearFigure(CASES, Optional.empty(), number("3")))).isEmpty();
  }

  @Test
  void comparesNothingAcrossAChangeOfScope() {
    Figures now = year(2020, "4");
    Optional<Figures> last = Optional.of(year(2019, "3"));

    assertThat(Comparison.of(YearFigure.of(since(2020), now, last))).isEmpty();
    assertThat(Comparison.of(YearFigure.of(since(2019), now, last))).isPresent();
  }

  private static Figures year(int year, String value) {
    return new Figures(
        year,
        java.util.List.of(
            new Figure(
                CASES.id(),
                "",
                0,
                "",
                number(value),
                Optional.empty(),
                Optional.empty(),
                Figure.Status.VALUE)));
  }

  private static Indicator since(int year) {
    return new Indicator(
        CASES.id(),
        CASES.title(),
        CASES.unit(),
        CASES.kind(),
        CASES.source(),
        CASES.field(),
        CASES.where(),
        CASES.by(),
        CASES.ratio(),
        CASES.decimals(),
        CASES.verb(),
        Optional.of(year),
        CASES.scope(),
        CASES.basis(),
        CASES.owner(),
        CASES.applies());
  }

  @ParameterizedTest
  @CsvSource({
    "3, 2, 同比增加1件",
    "4, 0, 同比增加4件（上年同期为零）",
    "137, 120, 同比增长14.2%",
    "120, 137, 同比下降12.4%",
    "220, 100, 同比增长1.2倍",
    "200, 100, 同比翻一番",
    "1101, 100, 上年同期为100件",
    "2500, 2501, 与上年同期基本持平",
    "5, 5, 与上年同期持平"
  })
  void comparesAPartOfTheYearWithTheSamePartOfTheYearBefore(String now, String last, String words) {
    YearFigure month = new YearFigure(CASES, number(now), number(last));
    assertThat(Comparison.within(month).orElseThrow().say(Language.ZH)).isEqualTo(words);
  }

  private static String zh(Indicator indicator, String now, String last) {
    return of(indicator, now, last).orElseThrow().say(Language.ZH);
  }

  private static Optional<Comparison> of(Indicator indicator, String now, String last) {
    return Comparison.of(new YearFigure(indicator, number(now), number(last)));
  }

  private static Optional<BigDecimal> number(String value) {
    return Optional.of(new BigDecimal(value));
  }
}
