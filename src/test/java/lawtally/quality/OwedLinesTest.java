package lawtally.quality;

import static lawtally.quality.Inbox.HEALTH;
import static lawtally.quality.Inbox.JUSTICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lawtally.definition.Severity;
import org.junit.jupiter.api.Test;

class OwedLinesTest {

  @Test
  void whatADepartmentOwesIsAnErrorInNoFile() {
    List<IssueLine> lines = lines(Inbox.ofThreeBureaus());

    assertThat(lines).extracting(IssueLine::department).containsExactly(JUSTICE, HEALTH);
    assertThat(lines.get(1).severity()).isEqualTo(Severity.ERROR);
    assertThat(lines.get(1).file()).isEmpty();
    assertThat(lines.get(1).message().zh()).startsWith("应报未报：没有收到").endsWith("也没有零报告");
    assertThat(lines.get(1).remedy().zh()).isEqualTo("请报送；确实没有的，报零报告");
  }

  @Test
  void aFileWithNothingUsableIsToldApartFromNoFile() {
    List<IssueLine> lines =
        lines(
            Inbox.ofThreeBureaus()
                .zeroReport("区司法局/名册.csv", "officers")
                .file("区卫健局/处罚.csv", "penalties", 3, 3));

    assertThat(lines).extracting(IssueLine::rule).containsExactly("unusable-submission");
  }

  @Test
  void zeroReportsAndDataOweNothing() {
    assertThat(
            lines(
                Inbox.ofThreeBureaus()
                    .zeroReport("区司法局/名册.csv", "officers")
                    .file("区卫健局/处罚.csv", "penalties", 3, 1)))
        .isEmpty();
  }

  private static List<IssueLine> lines(Inbox inbox) {
    return new OwedLines(Inbox.job()).of(inbox.submissions());
  }
}
