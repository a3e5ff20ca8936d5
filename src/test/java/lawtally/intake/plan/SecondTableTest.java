package lawtally.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lawtally.intake.Form;
import lawtally.intake.IntakePlan;
import lawtally.intake.Issue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several tables in one file. */
class SecondTableTest {
  private static final String LITIGATION = "案号,审级,开庭日期,被诉行政机关";

  @TempDir Path home;
  private PlanSample sample;

  @BeforeEach
  void anEmptyInbox() {
    sample = new PlanSample(home);
  }

  @Test
  void anotherTableBelowIsToldWithItsLineAndEndsTheFirst() throws IOException {
    sample.put(
        "a/1.csv",
        LITIGATION,
        "1号,一审,2020-03-01,甲局",
        "",
        "附件2：行政处罚",
        "行政处罚决定书文号,处罚类别,处罚决定日期,行政相对人名称,处罚机关",
        "1号,警告,2020-03-01,甲,甲局");
    IntakePlan plan = sample.plan();
    Form form = plan.forms().get(0);
    assertThat(form.dataset()).isEqualTo("litigation");
    assertThat(plan.issues()).extracting(Issue::rule).containsExactly("second-table");
    Issue issue = plan.issues().get(0);
    assertThat(issue.place().line()).isEqualTo(5);
    assertThat(issue.arguments()).isEqualTo(List.of("行政处罚"));
    assertThat(form.otherTable()).isEqualTo(issue.place().offset());
    assertThat(plan.slices().get(0).length()).isEqualTo(form.file().size() - form.dataOffset());
  }

  @Test
  void theSameTableInAnotherOrderOfColumnsIsAnotherTable() throws IOException {
    sample.put("a/1.csv", LITIGATION, "1号,一审,,甲局", "审级,案号,开庭日期,被诉行政机关", "一审,2号,,甲局");
    assertThat(sample.rules()).containsExactly("second-table");
  }

  @Test
  void aRepeatedHeaderIsNoOtherTable() throws IOException {
    sample.put("a/1.csv", LITIGATION, "1号,一审,,甲局", LITIGATION, "2号,一审,,甲局", LITIGATION + ",");
    assertThat(sample.rules()).isEmpty();
    assertThat(sample.form().otherTable()).isEqualTo(Form.NO_OTHER_TABLE);
  }
}
