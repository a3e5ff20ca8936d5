package lawtally.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Optional;
import lawtally.definition.Language;
import lawtally.history.trace.FigureParts;
import lawtally.history.trace.Revision;
import lawtally.indicator.Figure;
import lawtally.sample.PlainRun;
import org.junit.jupiter.api.Test;

/** Names as people type them, over the sample. */
class TraceQuestionTest {
  private static final Revision REVISION = PlainRun.ofSample(2020).asRevision();

  private final TraceQuestion question =
      new TraceQuestion(
          REVISION,
          new FigureParts(REVISION),
          new Console(nowhere(), nowhere(), Language.ZH, false));

  private static PrintStream nowhere() {
    return new PrintStream(OutputStream.nullOutputStream());
  }

  private Figure ask(String indicator, String department, String month, String category) {
    return question.figure(
        new TraceQuestion.Asked(indicator, said(department), said(month), said(category)));
  }

  private static Optional<String> said(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  private void refused(
      String indicator, String department, String month, String category, String... told) {
    assertThatThrownBy(() -> ask(indicator, department, month, category))
        .isInstanceOf(WrongUseException.class)
        .message()
        .contains(told);
  }

  @Test
  void takesIdsAndTitlesCodesAndNamesAndMonthsInAnyForm() {
    Figure figure = ask("行政处罚决定", "西区市场监管局", "2020年3月", "罚款");
    assertThat(figure.indicator()).isEqualTo("penalties.decided");
    assertThat(figure.department()).isEqualTo("D16");
    assertThat(figure.month()).isEqualTo(3);
    assertThat(figure.category()).isEqualTo("fine");
    assertThat(ask("penalties.decided", "D16", "03", "fine")).isEqualTo(figure);
    assertThat(ask("penalties.decided", "d16", "2020-03", "fine")).isEqualTo(figure);
  }

  @Test
  void namesTheNearestAndWhatThereIs() {
    refused("penalties.decidd", "", "", "", "penalties.decided", "penalties.amount");
    refused("penalties.decided", "区市场监督管理居", "", "", "是不是：区市场监督管理局", "D01 区发展和改革局");
    refused("penalties.decided", "", "", "fines", "是不是：fine", "fine 罚款");
    refused("penalties.decided", "", "13", "", "13", "2020-03");
    refused("penalties.decided", "", "2019-03", "", "2020");
  }

  @Test
  void tellsWhyThereIsNoSuchFigure() {
    refused("officers.listed", "", "3", "", "时点数");
    refused("penalties.fines", "", "", "fine", "不分类别");
    refused("inspections.objects", "区政府办公室", "", "", "不应报送");
  }
}
