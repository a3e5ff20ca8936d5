package lawtally.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lawtally.definition.Condition;
import lawtally.definition.Condition.Test;
import lawtally.definition.Dataset;
import lawtally.definition.Field.Type;

/** What {@code where}, {@code when} and {@code then} say of the values of a row. */
class ConditionsTest {
  private static final Dataset DATASET =
      SmallDatasets.simple(
          "d",
          Optional.empty(),
          Optional.empty(),
          List.of(),
          FieldMaker.field("text", Type.STRING),
          FieldMaker.field("money", Type.AMOUNT),
          FieldMaker.field("number", Type.NUMBER),
          FieldMaker.field("whole", Type.INTEGER),
          FieldMaker.field("codes", Type.LIST),
          FieldMaker.field("flag", Type.BOOLEAN),
          FieldMaker.field("from", Type.DATE),
          FieldMaker.field("to", Type.DATE),
          FieldMaker.field("period", Type.PERIOD));

  @org.junit.jupiter.api.Test
  void aValueIsOneOfSeveralHoweverItIsWritten() {
    assertThat(holds("text", oneOf("春雷行动", "卫生监督"), new Value.Text("春 雷行动"))).isTrue();
    assertThat(holds("text", oneOf("（甲）"), new Value.Text("(甲)"))).isTrue();
    assertThat(holds("text", oneOf("甲"), new Value.Text("乙"))).isFalse();
    assertThat(holds("text", oneOf("甲"), Value.NOTHING)).isFalse();
  }

  @org.junit.jupiter.api.Test
  void numbersAreEqualByValueInTheUnitThatPeopleWrite() {
    assertThat(holds("money", oneOf("20.5"), new Value.Fen(2050))).isTrue();
    assertThat(holds("money", oneOf("2050"), new Value.Fen(2050))).isFalse();
    assertThat(holds("number", oneOf("1.50"), new Value.Decimal(15_000))).isTrue();
    assertThat(holds("whole", oneOf("0"), new Value.Whole(0))).isTrue();
    assertThat(holds("flag", oneOf("true"), new Value.Flag(true))).isTrue();
    assertThat(holds("flag", oneOf("是"), new Value.Flag(false))).isFalse();
    assertThat(holds("from", oneOf("2020-03-01"), day("2020-03-01"))).isTrue();
  }

  @org.junit.jupiter.api.Test
  void noneOfDemandsThatSomethingStandsThere() {
    Test none = new Condition.NoneOf(List.of("未设"));
    assertThat(holds("text", none, new Value.Text("独立设置"))).isTrue();
    assertThat(holds("text", none, new Value.Text("未设"))).isFalse();
    assertThat(holds("text", none, Value.NOTHING)).isFalse();
  }

  @org.junit.jupiter.api.Test
  void aRangeHoldsAtBothItsEndsAndNothingIsInNoRange() {
    Test range = range("0.01", "100");
    assertThat(holds("money", range, new Value.Fen(1))).isTrue();
    assertThat(holds("money", range, new Value.Fen(10_000))).isTrue();
    assertThat(holds("money", range, new Value.Fen(0))).isFalse();
    assertThat(holds("money", range, new Value.Fen(10_001))).isFalse();
    assertThat(holds("whole", range, new Value.Whole(0))).isFalse();
    assertThat(holds("whole", range, new Value.Whole(1))).isTrue();
    assertThat(holds("number", range, new Value.Decimal(100))).isTrue();
    assertThat(holds("number", range, new Value.Decimal(99))).isFalse();
    assertThat(holds("money", range, Value.NOTHING)).isFalse();
    assertThat(holds("period", range("2020", "2021"), new Value.Period(2021, 3))).isTrue();
  }

  @org.junit.jupiter.api.Test
  void presentEmptyAndHas() {
    Value list = new Value.Codes(List.of("warning", "fine"));
    assertThat(holds("codes", new Condition.Present(), list)).isTrue();
    assertThat(holds("codes", new Condition.Empty(), list)).isFalse();
    assertThat(holds("codes", new Condition.Empty(), Value.NOTHING)).isTrue();
    assertThat(holds("codes", new Condition.Has("fine"), list)).isTrue();
    assertThat(holds("codes", new Condition.Has("detention"), list)).isFalse();
    assertThat(holds("codes", oneOf("fine"), list)).isTrue();
  }

  @org.junit.jupiter.api.Test
  void oneFieldAgainstAnother() {
    Value[] row = row();
    set(row, "from", day("2020-03-01"));
    set(row, "to", day("2020-03-01"));
    Condition notLater = Condition.of(Map.of("from", against("to", "")));
    assertThat(new Conditions(DATASET, notLater).hold(row)).isTrue();
    set(row, "to", day("2020-02-29"));
    assertThat(new Conditions(DATASET, notLater).hold(row)).isFalse();
    assertThat(new Conditions(DATASET, Condition.of(Map.of("from", against("", "to")))).hold(row))
        .isTrue();
  }

  @org.junit.jupiter.api.Test
  void aComparisonWithNothingFailsAsAQuestionAndPassesAsADemand() {
    Condition condition = Condition.of(Map.of("from", against("to", "")));
    assertThat(new Conditions(DATASET, condition).hold(row())).isFalse();
    assertThat(Conditions.demanded(DATASET, condition).hold(row())).isTrue();
  }

  @org.junit.jupiter.api.Test
  void oneAlternativeIsEnoughAndInItEveryTestMustHold() {
    Condition either =
        new Condition(
            List.of(
                new TreeMap<>(Map.of("text", oneOf("甲"), "flag", oneOf("true"))),
                new TreeMap<>(Map.of("whole", oneOf("3")))));
    Value[] row = row();
    set(row, "text", new Value.Text("甲"));
    assertThat(new Conditions(DATASET, either).hold(row)).isFalse();
    set(row, "flag", new Value.Flag(true));
    assertThat(new Conditions(DATASET, either).hold(row)).isTrue();
    set(row, "text", Value.NOTHING);
    set(row, "whole", new Value.Whole(3));
    assertThat(new Conditions(DATASET, either).hold(row)).isTrue();
    assertThat(new Conditions(DATASET, new Condition(List.of())).hold(row())).isTrue();
  }

  @org.junit.jupiter.api.Test
  void aFieldThatIsNotThereIsAFaultOfTheDefinitions() {
    assertThatThrownBy(() -> new Conditions(DATASET, Condition.of(Map.of("fines", oneOf("1")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no field fines in d");
  }

  private static boolean holds(String field, Test test, Value value) {
    Value[] row = row();
    set(row, field, value);
    return new Conditions(DATASET, Condition.of(Map.of(field, test))).hold(row);
  }

  private static Value[] row() {
    Value[] row = new Value[DATASET.fields().size()];
    Arrays.fill(row, Value.NOTHING);
    return row;
  }

  private static void set(Value[] row, String field, Value value) {
    row[DATASET.position(field)] = value;
  }

  private static Test oneOf(String... values) {
    return new Condition.OneOf(List.of(values));
  }

  private static Test range(String minimum, String maximum) {
    return new Condition.Range(
        Optional.of(new BigDecimal(minimum)), Optional.of(new BigDecimal(maximum)));
  }

  private static Test against(String atMost, String atLeast) {
    return new Condition.Against(
        Optional.of(atMost).filter(f -> !f.isEmpty()),
        Optional.of(atLeast).filter(f -> !f.isEmpty()));
  }

  private static Value day(String text) {
    return new Value.Day(LocalDate.parse(text));
  }
}
