package lawtally.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lawtally.intake.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which columns are otherwise dates, so that a bare number in them can only be a day. */
class SerialDatesTest {
  private static final String HEADER = "行政处罚决定书文号,处罚类别,处罚决定日期,行政相对人名称,处罚机关,罚款金额";

  @TempDir Path home;

  private List<Integer> columns(String... days) throws IOException {
    String[] lines = new String[days.length + 1];
    lines[0] = HEADER;
    for (int i = 0; i < days.length; i++) {
      lines[i + 1] = (i + 1) + "号,警告," + days[i] + ",甲,甲局,44147";
    }
    PlanSample sample = new PlanSample(home);
    sample.put("1.csv", lines);
    List<Form> forms = sample.plan().forms();
    assertThat(forms).hasSize(1);
    return forms.get(0).serialDates();
  }

  @Test
  void aColumnWithADateAmongSerialsIsDates() throws IOException {
    assertThat(columns("44147", "2020-11-12", "43831", "无")).containsExactly(2);
    assertThat(columns("44147", "20201112")).containsExactly(2);
  }

  @Test
  void aColumnOfNumbersAloneMayBeAnything() throws IOException {
    assertThat(columns("44147", "43831")).isEmpty();
  }

  @Test
  void aColumnWithMoreOtherNumbersThanDatesIsNotDates() throws IOException {
    assertThat(columns("44147", "2020-11-12", "3件", "12345678")).isEmpty();
  }

  @Test
  void everyTableOfAFileIsJudgedByItself() throws IOException {
    PlanSample sample = new PlanSample(home);
    sample.put(
        "1.csv",
        HEADER,
        "1号,警告,44147,甲,甲局,5",
        "",
        "案号,审级,开庭日期,被诉行政机关",
        "1号,一审,2020-03-01,甲局",
        "2号,一审,43831,甲局");
    assertThat(sample.plan().forms())
        .extracting(Form::serialDates)
        .containsExactly(List.of(), List.of(2));
  }
}
