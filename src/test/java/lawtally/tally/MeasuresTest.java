package lawtally.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lawtally.definition.Indicator;
import lawtally.definition.Indicator.Kind;
import lawtally.intake.Place;
import lawtally.record.Record;
import lawtally.record.SmallDatasets;
import lawtally.record.SmallJob;
import lawtally.record.TestKit;
import lawtally.record.Value;
import org.junit.jupiter.api.Test;

/** To which cells a row contributes. */
class MeasuresTest {
  private static final String RETURNS = "填报单位,指标名称,期间,口径,数值";

  @Test
  void aListOfCategoriesCountsOnceInAllAndOnceInEach() {
    Value list = new Value.Codes(List.of("warning", "fine"));
    assertThat(cells(byField("categories"), penalty("categories", list)))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("", new Cell(1, 0), "warning", new Cell(1, 0), "fine", new Cell(1, 0)));
  }

  @Test
  void aCategoryFromFreeTextIsOneShortLine() {
    Value text = new Value.Text("甲\n乙\0" + "丙".repeat(70_000));
    assertThat(cells(byField("content"), penalty("content", text)))
        .containsOnlyKeys("甲乙" + "丙".repeat(98));
  }

  @Test
  void noAmountAddsNothingButTheDecisionCounts() {
    Tally tally =
        TestKit.of2020()
            .file(
                "penalties",
                "x.csv",
                "行政相对人名称,行政处罚决定书文号,处罚类别,罚款金额,处罚决定日期,处罚机关",
                "甲,1号,警告,/,2020-03-01,区卫健局",
                "乙,2号,罚款,12.34,2020-03-02,区卫健局")
            .count()
            .tally();
    assertThat(tally.cell(new CellKey("penalties.amount", "D14", 3, "warning")))
        .isEqualTo(new Cell(1, 0));
    assertThat(tally.cell(new CellKey("penalties.amount", "D14", 3, "fine")))
        .isEqualTo(new Cell(1, 1234));
  }

  @Test
  void runningTotalsStandUnderAMeasureOfTheirOwn() {
    Tally tally =
        TestKit.of2020()
            .file(
                "returns",
                "x.csv",
                RETURNS,
                "区卫健局,公开政府信息,2020-06,累计,60",
                "区卫健局,公开政府信息,2020-07,当月,7",
                "区卫健局,公开政府信息,2020,全年,100")
            .count()
            .tally();
    assertThat(tally.cells())
        .containsOnly(
            Map.entry(new CellKey("openness.items@cumulative", "D14", 6, ""), new Cell(1, 600_000)),
            Map.entry(new CellKey("openness.items", "D14", 7, ""), new Cell(1, 70_000)),
            Map.entry(new CellKey("openness.items", "D14", 0, ""), new Cell(1, 1_000_000)));
  }

  @Test
  void aReportedZeroOfAStockIsACellAndNoReportIsNone() {
    Tally tally =
        TestKit.of2020()
            .file("returns", "x.csv", RETURNS, "区卫健局,在编人数,2020-06,年末,0", "区司法局,在编人数,2020-06,年末,/")
            .count()
            .tally();
    assertThat(tally.cells().keySet())
        .containsExactly(new CellKey("staff.established", "D14", 6, ""));
  }

  private static Indicator byField(String field) {
    return SmallJob.indicator("i", "件", Kind.COUNT, "penalties", "", field, Optional.empty());
  }

  private static Record penalty(String field, Value value) {
    Value[] values = new Value[SmallDatasets.penalties().fields().size() + 2];
    java.util.Arrays.fill(values, Value.NOTHING);
    values[SmallDatasets.penalties().position("decided_on")] =
        new Value.Day(LocalDate.of(2020, 3, 1));
    values[SmallDatasets.penalties().position(field)] = value;
    return new Record("penalties", Place.ofFile(0), "D14", 2020, 3, List.of(values));
  }

  private static Map<String, Cell> cells(Indicator indicator, Record record) {
    Map<String, Cell> cells = new TreeMap<>();
    new Measures(SmallJob.of(SmallDatasets.all(), List.of(indicator), List.of()))
        .contribute(record, (key, cell) -> cells.merge(key.category(), cell, Cell::plus));
    return cells;
  }
}
