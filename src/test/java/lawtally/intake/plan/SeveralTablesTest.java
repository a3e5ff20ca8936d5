package lawtally.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.intake.Form;
import lawtally.intake.Forms;
import lawtally.intake.IntakePlan;
import lawtally.intake.Issue;
import lawtally.intake.RawRecord;
import lawtally.intake.Slice;
import lawtally.intake.scan.RecordScanner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several tables in one file. */
class SeveralTablesTest {
  private static final String LITIGATION = "案号,审级,开庭日期,被诉行政机关";
  private static final String PENALTIES = "行政处罚决定书文号,处罚类别,处罚决定日期,行政相对人名称,处罚机关,罚款金额";
  private static final String PENALTY = "1号,警告,2020-03-01,甲,甲局,5";

  @TempDir Path home;
  private PlanSample sample;

  @BeforeEach
  void anEmptyInbox() {
    sample = new PlanSample(home);
  }

  @Test
  void eachTableIsReadAsIfItWereAFileOfItsOwn() throws IOException {
    sample.put(
        "1.csv",
        "填报单位：西区卫健局",
        LITIGATION,
        "1号,一审,2020-03-01,甲局",
        "合计,1,,",
        "单位负责人：赵,审核人：钱,填表人：孙,联系电话：123",
        "",
        "附件2：2020年行政处罚情况",
        "填报单位：西区水利局,,填报日期：2021-01-05,,,单位：万元",
        PENALTIES,
        PENALTY,
        "合计,,,,,5");
    IntakePlan plan = sample.plan();
    assertThat(plan.forms())
        .extracting(Form::dataset, Form::table, f -> f.reporter().orElse(""), Form::dataLine)
        .containsExactly(tuple("litigation", 1, "西区卫健局", 3L), tuple("penalties", 2, "西区水利局", 10L));
    assertThat(rows(plan))
        .containsExactly(
            "litigation 3 1号,一审,2020-03-01,甲局",
            "litigation 4 合计,1,,",
            "litigation 5 单位负责人：赵,审核人：钱,填表人：孙,联系电话：123",
            "penalties 10 " + PENALTY,
            "penalties 11 合计,,,,,5");
    assertThat(plan.forms().get(1).columns()).contains(new Form.OfField("fine", 10_000));
    assertThat(plan.issues())
        .extracting(Issue::rule, i -> i.place().line(), Issue::arguments)
        .containsExactly(tuple("further-table", 9L, List.of("行政处罚", "2")));
  }

  @Test
  void aFurtherTableWithoutASenderHasThatOfTheFile() throws IOException {
    sample.put("1.csv", "填报单位：西区水利局", LITIGATION, "1号,一审,,甲局", "附件2：处罚", PENALTIES, PENALTY);
    assertThat(sample.plan().forms())
        .extracting(form -> form.reporter().orElse(""))
        .containsExactly("西区水利局", "西区水利局");
  }

  @Test
  void threeTablesOfWhichOneIsAZeroReport() throws IOException {
    sample.put(
        "a/1.csv",
        LITIGATION,
        "1号,一审,,甲局",
        "附件2",
        PENALTIES,
        "零报告",
        "附件3",
        "指标名称,计量单位,1月,2月,3月,4月,5月,6月,7月,8月,9月,10月,11月,12月",
        "公开政府信息,条,1,2,3,4,5,6,7,8,9,10,11,12");
    IntakePlan plan = sample.plan();
    assertThat(plan.forms())
        .extracting(Form::dataset, Form::zeroReport)
        .containsExactly(
            tuple("litigation", false), tuple("penalties", true), tuple("returns", false));
    assertThat(rows(plan))
        .containsExactly("litigation 2 1号,一审,,甲局", "returns 8 公开政府信息,条,1,2,3,4,5,6,7,8,9,10,11,12");
    assertThat(sample.rules()).containsExactly("further-table", "further-table");
  }

  @Test
  void slicesOfAnySizeLieWithinOneTableAndGiveTheSameRows() throws IOException {
    sample.put(
        "a/1.csv", LITIGATION, "1号,一审,,甲局", "2号,一审,,甲局", "", "附件2：处罚", PENALTIES, PENALTY, PENALTY);
    IntakePlan whole = sample.plan();
    IntakePlan cut = sample.plan(1);
    assertThat(cut.slices()).hasSize(4);
    assertThat(rows(cut)).isEqualTo(rows(whole)).hasSize(4);
    Forms forms = new Forms(cut.forms());
    for (Slice slice : cut.slices()) {
      for (Slice.Segment s : slice.segments()) {
        assertThat(s.offset() + s.length()).isLessThanOrEqualTo(forms.of(s).end());
      }
    }
  }

  @Test
  void everyByteBelongsToOneOfManyTables() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      lines.addAll(List.of("附件1", LITIGATION, i + "号,一审,,甲局", "附件2：处罚", PENALTIES, PENALTY));
    }
    sample.put("a/1.csv", lines.toArray(String[]::new));
    List<Form> tables = sample.plan().forms();
    assertThat(tables).hasSize(8);
    Forms forms = new Forms(tables);
    long start = 0;
    for (Form table : tables) {
      for (long place : new long[] {start, table.dataOffset(), table.end() - 1}) {
        assertThat(forms.at(0, place)).contains(table);
      }
      start = table.end();
    }
    assertThat(forms.at(0, start)).contains(tables.get(7));
    assertThat(forms.at(1, 0)).isEmpty();
  }

  @Test
  void theSameTableInAnotherOrderOfColumnsIsAnotherTable() throws IOException {
    sample.put("a/1.csv", LITIGATION, "1号,一审,,甲局", "审级,案号,开庭日期,被诉行政机关", "一审,2号,,甲局");
    assertThat(sample.plan().forms())
        .extracting(Form::dataset, form -> form.headers().get(0))
        .containsExactly(tuple("litigation", "案号"), tuple("litigation", "审级"));
  }

  @Test
  void theSameTableOfAnotherDepartmentIsAnotherTable() throws IOException {
    sample.put(
        "1.csv", "填报单位：西区卫健局", LITIGATION, "1号,一审,,甲局", "填报单位：西区水利局", LITIGATION, "2号,一审,,乙局");
    assertThat(sample.plan().forms())
        .extracting(form -> form.reporter().orElse(""))
        .containsExactly("西区卫健局", "西区水利局");
  }

  @Test
  void aRepeatedHeaderIsNoOtherTable() throws IOException {
    sample.put(
        "a/1.csv", LITIGATION, "1号,一审,,甲局", "第2页", LITIGATION, "2号,一审,,甲局", LITIGATION + ",");
    assertThat(sample.rules()).isEmpty();
    assertThat(sample.form().end()).isEqualTo(sample.form().file().size());
  }

  @Test
  void aRepeatedHeaderIsNoOtherTableWhereTheUnitIsSaidOfTheWhole() throws IOException {
    sample.put("a/1.csv", "单位：万元", PENALTIES, PENALTY, PENALTIES, PENALTY);
    assertThat(sample.plan().forms()).hasSize(1);
    assertThat(sample.rules()).isEmpty();
  }

  @Test
  void aRowOfDataWithNamesOfColumnsInItIsNoHeader() throws IOException {
    sample.put("a/1.csv", LITIGATION, "案号,一审,,甲局", "1号,审级,开庭日期,被告", "案号,审级,开庭日期,甲局,乙,丙,丁,戊");
    assertThat(sample.plan().forms()).hasSize(1);
    assertThat(sample.rules()).isEmpty();
  }

  @Test
  void aTableThatLacksAColumnIsToldAndDoesNotSpoilTheOthers() throws IOException {
    sample.put(
        "a/1.csv",
        LITIGATION,
        "1号,一审,,甲局",
        "附件2：处罚",
        "行政处罚决定书文号,处罚类别,行政相对人名称,处罚机关",
        "1号,警告,甲,甲局",
        "附件3：备案",
        "报备单位,处罚决定书文号,处罚种类,决定日期,报备日期",
        "甲局,1号,警告,2020-01-02,2020-01-03");
    IntakePlan plan = sample.plan();
    assertThat(plan.forms())
        .extracting(Form::dataset, Form::readable)
        .containsExactly(
            tuple("litigation", true), tuple("penalties", false), tuple("major_filings", true));
    assertThat(plan.issues())
        .extracting(Issue::rule, i -> i.place().line())
        .containsExactly(
            tuple("missing-label", 4L), tuple("second-table", 4L), tuple("further-table", 7L));
    assertThat(rows(plan)).contains("penalties 5 1号,警告,甲,甲局");
  }

  @Test
  void aFirstTableThatLacksAColumnIsNoTitleOfTheSecond() throws IOException {
    sample.put("a/1.csv", "案号,审级,开庭日期", "1号,一审,", "2号,一审,", PENALTIES, PENALTY);
    IntakePlan plan = sample.plan();
    assertThat(plan.forms())
        .extracting(Form::dataset, Form::readable)
        .containsExactly(tuple("litigation", false), tuple("penalties", true));
    assertThat(rows(plan)).hasSize(3);
  }

  @Test
  void aCorrectionThatSaysAgainWhatCameFirstIsReadAndNotToldAsUnread() throws IOException {
    sample.put("a/1.csv", LITIGATION, "1号,一审,,甲局").put("a/2更正.csv", LITIGATION, "1号,一审,,甲局");
    sample.put("a/3.csv", LITIGATION, "1号,一审,,甲局");
    IntakePlan plan = sample.plan();
    assertThat(plan.forms()).hasSize(2);
    assertThat(plan.issuesWith(sample.inbox().survey()))
        .extracting(Issue::rule, i -> i.place().file())
        .containsExactly(tuple("duplicate-file", 2));
  }

  /** Dataset, line and text of what the slices hold. */
  private List<String> rows(IntakePlan plan) throws IOException {
    Forms forms = new Forms(plan.forms());
    List<String> rows = new ArrayList<>();
    for (Slice slice : plan.slices()) {
      for (Slice.Segment segment : slice.segments()) {
        Form form = forms.of(segment);
        Path file = sample.inbox().archive().path(form.file().sha256());
        assertThat(Files.size(file)).isGreaterThanOrEqualTo(form.end());
        try (RecordScanner scanner = RecordScanner.open(file, form, segment)) {
          for (Optional<RawRecord> r = scanner.next(); r.isPresent(); r = scanner.next()) {
            rows.add(form.dataset() + " " + r.get().place().line() + " " + r.get().text());
          }
        }
      }
    }
    return rows;
  }
}
