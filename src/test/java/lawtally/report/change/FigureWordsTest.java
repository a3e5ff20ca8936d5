package lawtally.report.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Language;
import lawtally.indicator.Figure;
import lawtally.indicator.Figure.Status;
import lawtally.indicator.change.FigureChange;
import lawtally.quality.Gate;
import lawtally.report.InventedYear;
import lawtally.report.Report;
import org.junit.jupiter.api.Test;

class FigureWordsTest {
  private static final Report REPORT = new InventedYear().report(Language.ZH, Gate.Status.GREEN);
  private static final FigureWords ZH = words(Language.ZH);
  private static final FigureWords EN = words(Language.EN);

  private static FigureWords words(Language language) {
    return new FigureWords(
        language, List.of(new FigureWords.Terms(REPORT.job(), REPORT.seeds(), 2020)));
  }

  private static Figure figure(String indicator, String value) {
    return new Figure(
        indicator,
        "",
        0,
        "",
        Optional.of(new BigDecimal(value)),
        Optional.empty(),
        Optional.empty(),
        Status.VALUE);
  }

  private static Figure rate(String value, String of, String to) {
    return new Figure(
        "litigation.appearance_rate",
        "",
        0,
        "",
        Optional.of(new BigDecimal(value)),
        Optional.of(new BigDecimal(of)),
        Optional.of(new BigDecimal(to)),
        Status.VALUE);
  }

  private static FigureChange change(Figure before, Figure after) {
    return new FigureChange(Optional.of(before), Optional.of(after));
  }

  private static String told(FigureWords words, FigureChange change) {
    return words.before(change) + "→" + words.after(change) + " " + words.difference(change);
  }

  @Test
  void countsAndAmountsAreToldToTheFen() {
    FigureChange decided =
        change(figure("penalties.decided", "137"), figure("penalties.decided", "138"));
    assertThat(told(ZH, decided)).isEqualTo("137件→138件 +1件");
    assertThat(told(EN, decided)).isEqualTo("137 cases→138 cases +1 cases");
    FigureChange amount =
        change(figure("penalties.amount", "12.345678"), figure("penalties.amount", "12.34"));
    assertThat(told(ZH, amount)).isEqualTo("12.345678万元→12.34万元 \u22120.005678万元");
  }

  @Test
  void ratesAreToldInPointsWithTheirBase() {
    FigureChange less = change(rate("100", "3", "3"), rate("66.666666666667", "2", "3"));
    assertThat(told(ZH, less)).isEqualTo("100%（3／3）→66.67%（2／3） \u221233.33 个百分点");
    FigureChange base = change(rate("100", "3", "3"), rate("100", "4", "4"));
    assertThat(told(ZH, base)).isEqualTo("100%（3／3）→100%（4／4） ");
  }

  @Test
  void ratesThatDifferLittleAreToldWithMoreDecimals() {
    FigureChange close = change(rate("99.99012", "3", "3"), rate("99.99048", "4", "4"));
    assertThat(told(ZH, close)).isEqualTo("99.9901%（3／3）→99.9905%（4／4） +0.0004 个百分点");
  }

  @Test
  void theKindsOfNothingHaveTheirWords() {
    Figure zero =
        new Figure(
            "penalties.decided",
            "",
            0,
            "",
            Optional.of(BigDecimal.ZERO),
            Optional.empty(),
            Optional.empty(),
            Status.ZERO_REPORT);
    Figure missing =
        new Figure(
            "penalties.decided",
            "",
            0,
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Status.MISSING);
    assertThat(told(ZH, change(missing, zero))).isEqualTo("未报→0件（零报告） ");
    FigureChange came =
        new FigureChange(Optional.empty(), Optional.of(figure("penalties.decided", "5")));
    assertThat(told(ZH, came)).isEqualTo("无→5件 ");
  }

  @Test
  void namesThePartOfTheWhole() {
    Figure part =
        new Figure(
            "penalties.decided",
            REPORT.seeds().departments().get(0).code(),
            3,
            "fine",
            Optional.of(BigDecimal.ONE),
            Optional.empty(),
            Optional.empty(),
            Status.VALUE);
    FigureChange change = new FigureChange(Optional.empty(), Optional.of(part));
    assertThat(ZH.part(change)).isEqualTo(REPORT.seeds().departments().get(0).name() + "，3月，罚款");
    assertThat(ZH.indicator("penalties.decided")).isEqualTo("行政处罚决定");
    assertThat(ZH.indicator("gone.long_ago")).isEqualTo("gone.long_ago");
  }
}
