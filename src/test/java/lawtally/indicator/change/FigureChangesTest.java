package lawtally.indicator.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lawtally.indicator.Figure;
import lawtally.indicator.Figure.Status;
import lawtally.indicator.change.FigureChange.Kind;
import lawtally.indicator.change.FigureChange.Level;
import org.junit.jupiter.api.Test;

class FigureChangesTest {
  private static final Figure FIVE = figure("decided", "", 0, "", "5");

  private static Figure figure(
      String indicator, String department, int month, String category, String value) {
    Optional<BigDecimal> number = Optional.of(new BigDecimal(value));
    return new Figure(
        indicator,
        department,
        month,
        category,
        number,
        Optional.empty(),
        Optional.empty(),
        number.get().signum() == 0 ? Status.ZERO : Status.VALUE);
  }

  private static Figure nothing(String indicator, Status status) {
    return new Figure(
        indicator, "", 0, "", Optional.empty(), Optional.empty(), Optional.empty(), status);
  }

  private static Figure zeroReport(String indicator) {
    return new Figure(
        indicator,
        "",
        0,
        "",
        Optional.of(BigDecimal.ZERO),
        Optional.empty(),
        Optional.empty(),
        Status.ZERO_REPORT);
  }

  private static Figure rate(String value, String of, String to) {
    return new Figure(
        "rate",
        "",
        0,
        "",
        Optional.of(new BigDecimal(value)),
        Optional.of(new BigDecimal(of)),
        Optional.of(new BigDecimal(to)),
        Status.VALUE);
  }

  private static FigureChanges between(List<Figure> before, List<Figure> after) {
    return FigureChanges.between(before, after);
  }

  private static FigureChange only(Figure before, Figure after) {
    List<FigureChange> all = between(List.of(before), List.of(after)).all();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @Test
  void tellsHowMuchAFigureChanged() {
    FigureChange less = only(FIVE, figure("decided", "", 0, "", "3.5"));
    assertThat(less.kind()).isEqualTo(Kind.CHANGED);
    assertThat(less.difference()).hasValue(new BigDecimal("-1.5"));
  }

  @Test
  void theSameNumberInAnotherFormIsNoChange() {
    Figure padded = figure("decided", "", 0, "", "5.0000000000");
    assertThat(between(List.of(padded), List.of(FIVE)).none()).isTrue();
  }

  @Test
  void theKindsOfNothingAreDifferent() {
    Figure zero = figure("decided", "", 0, "", "0");
    assertThat(only(zero, zeroReport("decided")).difference()).hasValue(BigDecimal.ZERO);
    assertThat(only(nothing("decided", Status.MISSING), zero).difference()).isEmpty();
    FigureChange duty =
        only(nothing("decided", Status.MISSING), nothing("decided", Status.NOT_APPLICABLE));
    assertThat(duty.kind()).isEqualTo(Kind.CHANGED);
  }

  @Test
  void aRateOfAnotherBaseIsAnotherFigure() {
    FigureChange base = only(rate("100", "3", "3"), rate("100", "4", "4"));
    assertThat(base.difference()).hasValue(BigDecimal.ZERO);
    assertThat(between(List.of(rate("100", "3", "3")), List.of(rate("100.0", "3.0", "3"))).none())
        .isTrue();
  }

  @Test
  void tellsWhatCameAndWhatWentWithTheirIndicators() {
    Figure gone = figure("old", "", 0, "", "7");
    Figure came = figure("new", "", 0, "", "8");
    Figure place = figure("decided", "weijian", 0, "fine", "2");
    FigureChanges changes = between(List.of(gone, FIVE), List.of(FIVE, place, came));
    assertThat(changes.all()).extracting(FigureChange::kind).containsOnly(Kind.CAME, Kind.GONE);
    assertThat(changes.indicatorsCame()).containsExactly("new");
    assertThat(changes.indicatorsGone()).containsExactly("old");
    assertThat(changes.compared()).isEqualTo(4);
  }

  @Test
  void figuresOfTheWholeComeFirstInTheOrderOfTheDefinitions() {
    List<Figure> after =
        List.of(
            figure("b", "", 0, "", "1"),
            figure("b", "", 3, "", "1"),
            figure("b", "", 0, "fine", "1"),
            figure("b", "", 3, "fine", "1"),
            figure("b", "weijian", 0, "", "1"),
            figure("b", "weijian", 0, "fine", "1"),
            figure("b", "weijian", 3, "", "1"),
            figure("a", "", 0, "", "1"),
            figure("a", "weijian", 0, "", "1"));
    List<Figure> before = List.of(figure("gone", "", 0, "", "1"));
    List<FigureChange> all = between(before, after).all();
    assertThat(all)
        .extracting(c -> c.indicator() + " " + c.department() + c.month() + c.category())
        .containsExactly(
            "b 0",
            "a 0",
            "gone 0",
            "b weijian0",
            "a weijian0",
            "b 3",
            "b 0fine",
            "b 3fine",
            "b weijian0fine",
            "b weijian3");
    assertThat(all.get(9).level()).isEqualTo(Level.PART);
  }
}
