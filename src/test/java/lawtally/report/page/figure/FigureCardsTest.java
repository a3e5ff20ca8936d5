package lawtally.report.page.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import lawtally.definition.Indicator;
import lawtally.definition.Language;
import lawtally.indicator.Figure;
import lawtally.indicator.Figure.Status;
import lawtally.quality.Gate;
import lawtally.report.InventedYear;
import lawtally.report.Report;
import lawtally.report.page.figure.FigureCards.Card;
import org.junit.jupiter.api.Test;

class FigureCardsTest {
  private static final Report REPORT = new InventedYear().report(Language.ZH, Gate.Status.GREEN);

  private final FigureCards cards = new FigureCards(REPORT);
  private final Indicator decided = REPORT.job().indicator("penalties.decided").orElseThrow();
  private final Indicator appearance =
      REPORT.job().indicator("litigation.appearance_rate").orElseThrow();

  @Test
  void comparesTheYearWithTheYearBeforeAndAMonthWithTheSameMonth() {
    assertThat(cards.of(decided, Place.WHOLE).change()).startsWith("比上年");
    assertThat(cards.of(decided, new Place("", 3)).change()).startsWith("同比");
  }

  @Test
  void showsTheBaseOfARateOfADepartmentToo() {
    Figure rate =
        REPORT.figures().of(appearance.id()).stream()
            .filter(f -> !f.department().isEmpty() && f.month() == 0 && f.value().isPresent())
            .findFirst()
            .orElseThrow();
    assertThat(cards.of(appearance, new Place(rate.department(), 0)).base())
        .isEqualTo(
            "%s件中%s件"
                .formatted(
                    plain(rate.denominator().orElseThrow()),
                    plain(rate.numerator().orElseThrow())));
  }

  @Test
  void saysOfZeroWhetherItWasReportedAsNothing() {
    String idle = departmentThatIs(Status.ZERO_REPORT);
    Card card = cards.of(decided, new Place(idle, 3));
    assertThat(card.number() + card.unit() + card.base()).isEqualTo("0件零报告");
  }

  @Test
  void saysWhyThereIsNoFigure() {
    Card card = cards.of(decided, new Place(departmentThatIs(Status.MISSING), 0));
    assertThat(card).isEqualTo(new Card(false, "无数据", "", "", "未报"));
    Indicator staff = REPORT.job().indicator("legal_offices.staff_share").orElseThrow();
    assertThat(cards.of(staff, new Place("", 3)).change()).isEqualTo("时点数，不分月");
  }

  private String departmentThatIs(Status status) {
    return REPORT.figures().of(decided.id()).stream()
        .filter(f -> f.status() == status && !f.department().isEmpty())
        .map(Figure::department)
        .findFirst()
        .orElseThrow();
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
