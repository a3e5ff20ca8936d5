package lawtally.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import lawtally.definition.Definitions;
import lawtally.definition.FaultyDefinitionsException;
import lawtally.definition.Label;
import lawtally.definition.Severity;
import lawtally.indicator.CheckResult;
import org.junit.jupiter.api.Test;

/** What the operator writes about a swing. */
class ExplanationsTest {
  private static final Definitions DEFINITIONS = load();
  private static final String HEADER = "check,department,explanation,by,on\n";
  private static final CheckResult SWING =
      found("swing", Severity.WARNING, "", "health.penalties", "卫生行政处罚增长 34.1%");
  private static final CheckResult FILED =
      found("filed-on-time", Severity.WARNING, "D10", "", "有重大行政处罚超过十五日报备");
  private static final CheckResult ERROR =
      found("penalties-parties", Severity.ERROR, "", "", "各项之和不等于合计");

  @Test
  void anExplainedWarningIsANoteThatShowsTheExplanation() {
    Explanations explanations = read("swing,,疫情防控加大了检查力度,甲,2021-01-20\n");

    List<CheckResult> applied = explanations.applied(List.of(SWING, FILED));

    assertThat(applied)
        .extracting(CheckResult::severity, r -> r.finding().zh())
        .containsExactly(
            tuple(Severity.NOTE, "卫生行政处罚增长 34.1%（说明：疫情防控加大了检查力度）"),
            tuple(Severity.WARNING, FILED.finding().zh()));
    assertThat(applied.get(0).finding().en()).endsWith(" (explained: 疫情防控加大了检查力度)");
    assertThat(explanations.issues(List.of(SWING, FILED))).isEmpty();
  }

  @Test
  void aDepartmentIsCalledByAnyOfItsNames() {
    assertThat(read("filed-on-time,西区住建局,文书邮寄延误,甲,2021-01-20\n").applied(List.of(FILED)).get(0))
        .extracting(CheckResult::severity)
        .isEqualTo(Severity.NOTE);
  }

  @Test
  void anIndicatorLimitsWhatIsExplained() {
    String csv = "check,department,indicator,explanation\nswing,,penalties.decided,专项整治\n";
    Explanations explanations = Explanations.read(csv, job(), DEFINITIONS.seeds());

    assertThat(explanations.applied(List.of(SWING))).containsExactly(SWING);
  }

  @Test
  void anErrorCannotBeExplained() {
    Explanations explanations = read("penalties-parties,,就是这样,甲,2021-01-20\n");

    assertThat(explanations.applied(List.of(ERROR))).containsExactly(ERROR);
    assertThat(explanations.issues(List.of(ERROR)))
        .extracting(IssueLine::severity, l -> l.message().zh(), l -> l.message().en())
        .containsExactly(
            tuple(
                Severity.WARNING,
                "explanations.csv 第 2 行没有对应的需要说明的问题",
                "explanations.csv line 2 explains no warning of this year"));
  }

  @Test
  void aLineThatCannotBeUnderstoodIsTold() {
    Explanations explanations =
        read("swings,,说明,甲,2021-01-20\nswing,区示例局,说明,甲,2021-01-20\nswing,,,甲,2021-01-20\n");

    assertThat(explanations.issues(List.of()))
        .extracting(l -> l.message().zh())
        .containsExactly(
            "explanations.csv 第 2 行无法采用：check 列有误",
            "explanations.csv 第 3 行无法采用：department 列有误",
            "explanations.csv 第 4 行无法采用：explanation 列有误");
    assertThat(explanations.issues(List.of()).get(0).message().en())
        .isEqualTo("explanations.csv line 2 cannot be understood: column check is wrong");
  }

  @Test
  void aFileThatIsNoCsvExplainsNothing() {
    Explanations explanations = read("swing,,\"没有配对的引号\n");

    assertThat(explanations.applied(List.of(SWING))).containsExactly(SWING);
    assertThat(explanations.issues(List.of(SWING)))
        .extracting(IssueLine::rule)
        .containsExactly(Explanations.UNREADABLE);
  }

  private static Explanations read(String lines) {
    return Explanations.read(HEADER + lines, job(), DEFINITIONS.seeds());
  }

  private static lawtally.definition.Job job() {
    return DEFINITIONS.job("enforcement").in(2020);
  }

  private static CheckResult found(
      String check, Severity severity, String department, String indicator, String finding) {
    return new CheckResult(check, severity, department, false, Label.of(finding), indicator);
  }

  private static Definitions load() {
    try {
      return Definitions.load(Path.of(""));
    } catch (FaultyDefinitionsException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
