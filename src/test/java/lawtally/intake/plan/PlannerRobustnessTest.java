package lawtally.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lawtally.intake.Form;
import lawtally.intake.IntakePlan;
import lawtally.intake.Issue;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a file holds, it has a form or an issue; nothing is dropped in silence. */
class PlannerRobustnessTest {
  private static final String HEADER = "案号,审级,被告,开庭日期";

  @Property(tries = 100)
  void anyBytesHaveAFormOrAnIssue(@ForAll byte[] bytes) {
    IntakePlan plan = plan(bytes);
    assertThat(plan.forms().isEmpty() && plan.issues().isEmpty()).isFalse();
  }

  @Property(tries = 100)
  void anyTextHasAFormOrAnIssue(@ForAll String text, @ForAll("charsets") Charset charset) {
    IntakePlan plan = plan(text.getBytes(charset));
    assertThat(plan.forms().isEmpty() && plan.issues().isEmpty()).isFalse();
  }

  @Property(tries = 150)
  void whatStandsBelowAHeaderIsDataOrIsToldOf(
      @ForAll("titles") String title,
      @ForAll("rows") List<String> rows,
      @ForAll("charsets") Charset charset) {
    String text = title + HEADER + "\n" + String.join("\n", rows);
    IntakePlan plan = plan(text.getBytes(charset));
    Form form = plan.forms().get(0);
    assertThat(form.dataset()).isEqualTo("litigation");
    assertThat(form.headers()).containsExactly(HEADER.split(","));
    boolean told =
        form.zeroReport()
            || plan.issues().stream().map(Issue::rule).anyMatch("header-only"::equals);
    assertThat(plan.slices().isEmpty()).isEqualTo(told);
  }

  /** A row in which something stands in the field of a case number is data, come what may. */
  @Property(tries = 100)
  void aCaseNumberIsNeverTakenForNothing(
      @ForAll("rows") List<String> rows, @ForAll("charsets") Charset charset) {
    String text = HEADER + "\n" + String.join("\n", rows) + "\n（2020）川0403行初1号,,,";
    IntakePlan plan = plan(text.getBytes(charset));
    assertThat(plan.forms().get(0).zeroReport()).isFalse();
    assertThat(plan.slices()).hasSize(1);
  }

  private static IntakePlan plan(byte[] bytes) {
    try {
      Path home = Files.createTempDirectory("inbox");
      try {
        return new PlanSample(home).put("a/1.csv", bytes).plan();
      } finally {
        delete(home);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Provide
  Arbitrary<Charset> charsets() {
    return Arbitraries.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE").map(Charset::forName);
  }

  @Provide
  Arbitrary<String> titles() {
    return Arbitraries.of(
        "", "西区水利局2020年行政应诉案件台账\n", "填报单位：西区水利局,,,填报日期：2021-01-05\n", "\n\n", ",,,\n");
  }

  @Provide
  Arbitrary<List<String>> rows() {
    Arbitrary<String> cell =
        Arbitraries.of("", "无", "/", "1", "甲局", "合计", "0", "零报告", "填表人：", "\"一\n审\"", "2020-01-02");
    Arbitrary<String> row = cell.list().ofMinSize(1).ofMaxSize(5).map(c -> String.join(",", c));
    return row.list().ofMaxSize(6);
  }
}
