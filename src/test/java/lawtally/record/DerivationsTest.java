package lawtally.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Dataset;
import lawtally.definition.Derived;
import lawtally.definition.Field.Type;
import lawtally.definition.Seeds.WorkCalendar;
import lawtally.record.cell.Findings;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Fields worked out from others: sums, days, working days. */
class DerivationsTest {

  @Test
  void nothingAddsNothingAndOnlyNothingGivesNothing() {
    assertThat(sum(new Value.Fen(150), Value.NOTHING)).isEqualTo(new Value.Fen(150));
    assertThat(sum(Value.NOTHING, new Value.Fen(150))).isEqualTo(new Value.Fen(150));
    assertThat(sum(new Value.Fen(150), new Value.Fen(50))).isEqualTo(new Value.Fen(200));
    assertThat(sum(new Value.Fen(0), Value.NOTHING)).isEqualTo(new Value.Fen(0));
    assertThat(sum(Value.NOTHING, Value.NOTHING)).isEqualTo(Value.NOTHING);
    assertThat(sum(new Value.Whole(2), new Value.Whole(3))).isEqualTo(new Value.Whole(5));
    assertThat(sum(new Value.Whole(2), new Value.Decimal(5_000)))
        .isEqualTo(new Value.Decimal(25_000));
  }

  @Test
  void calendarDaysMayBeNegative() {
    Derived days = new Derived.DaysBetween("days", "a", "b");
    assertThat(derive(days, day("2020-02-28"), day("2020-03-01"))).isEqualTo(new Value.Whole(2));
    assertThat(derive(days, day("2020-03-01"), day("2020-02-28"))).isEqualTo(new Value.Whole(-2));
    assertThat(derive(days, day("2020-03-01"), Value.NOTHING)).isEqualTo(Value.NOTHING);
  }

  @Test
  void workingDaysLeaveOutHolidaysAndTakeInWorkedWeekends() {
    // The small calendar: 27 September 2020, a Sunday, is worked; 1 and 2 October are not.
    assertThat(workdays("2020-09-25", "2020-09-27")).isEqualTo(new Value.Whole(1));
    assertThat(workdays("2020-09-30", "2020-10-05")).isEqualTo(new Value.Whole(1));
    assertThat(workdays("2020-03-06", "2020-03-09")).isEqualTo(new Value.Whole(1));
    assertThat(workdays("2020-03-09", "2020-03-09")).isEqualTo(new Value.Whole(0));
    assertThat(workdays("2020-03-09", "2020-03-01")).isEqualTo(new Value.Whole(0));
  }

  @Property(tries = 100)
  void workingDaysAreTheCalendarsHoweverFarTheDays(
      @ForAll @IntRange(min = 17_000, max = 20_000) int from,
      @ForAll @IntRange(min = -20, max = 4_000) int span) {
    WorkCalendar calendar = SmallSeeds.seeds().calendar();
    LocalDate start = LocalDate.ofEpochDay(from);
    LocalDate end = start.plusDays(span);
    assertThat(new Workdays(calendar).between(start, end))
        .isEqualTo(calendar.workdaysBetween(start, end));
  }

  @Test
  void whatIsMadeOfAnUnreadableFieldIsNotChecked() {
    Outcome outcome =
        TestKit.of2020()
            .file(
                "penalties",
                "x.csv",
                "行政相对人名称,行政处罚决定书文号,处罚类别,罚款金额,处罚决定日期,处罚机关",
                "甲,1号,罚款,若干,2020-03-01,区卫健局")
            .outcome();
    assertThat(((Outcome.Rejected) outcome).issues())
        .extracting(lawtally.intake.Issue::rule)
        .containsExactly("not-a-number");
  }

  private static Value workdays(String from, String to) {
    return derive(new Derived.WorkdaysBetween("days", "a", "b"), day(from), day(to));
  }

  private static Value sum(Value a, Value b) {
    return derive(new Derived.Sum("sum", List.of("a", "b")), a, b);
  }

  private static Value derive(Derived derived, Value a, Value b) {
    Dataset plain =
        SmallDatasets.simple(
            "d",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            FieldMaker.field("a", Type.STRING),
            FieldMaker.field("b", Type.STRING));
    Dataset dataset =
        new Dataset(
            plain.id(),
            plain.title(),
            plain.applies(),
            plain.recognise(),
            plain.statisticalDate(),
            plain.department(),
            plain.primaryKey(),
            plain.rowsOfOne(),
            plain.wide(),
            plain.fields(),
            List.of(derived),
            plain.notCounted(),
            plain.rules());
    Value[] values = {a, b, Value.NOTHING};
    new Derivations(dataset, SmallSeeds.seeds(), 2020)
        .derive(values, LocalDate.of(2020, 3, 1), new boolean[3], new Findings());
    return Arrays.asList(values).get(2);
  }

  private static Value day(String text) {
    return new Value.Day(LocalDate.parse(text));
  }
}
