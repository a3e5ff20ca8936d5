package lawtally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Language;
import lawtally.history.trace.FigureParts;
import lawtally.history.trace.Part;
import lawtally.history.trace.Revision;
import lawtally.history.trace.Traced;
import lawtally.indicator.Figure;
import lawtally.sample.PlainRun;
import lawtally.store.RunRow;
import lawtally.tally.Cell;
import org.junit.jupiter.api.Test;

/** What is said beside traced rows. */
class TraceAccountTest {
  private final Revision revision = PlainRun.ofSample(2020).asRevision();
  private final FigureParts figures = new FigureParts(revision);
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int end(Figure figure, List<Traced> traced) {
    Console console =
        new Console(
            new PrintStream(OutputStream.nullOutputStream()),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Language.ZH,
            false);
    return new TraceAccount(revision, figures, run(), console).end(figure, traced);
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aDifferenceIsAFailureThatNamesBothNumbersAndPrograms() {
    Figure figure = revision.figures().total("penalties.decided").orElseThrow();
    Part part = figures.of(figure).get(0);
    Traced more =
        new Traced(
            part,
            part.counted().count() + 1,
            part.counted().plus(new Cell(1, 0)),
            part.value().add(BigDecimal.ONE));

    assertThat(end(figure, List.of(more))).isEqualTo(Exit.FAILED);
    assertThat(told())
        .contains(
            "不一致", more.value().toPlainString(), part.value().toPlainString(), "LawTally 0.0");
  }

  @Test
  void ofAFigureThatNobodyHasItSaysWhoSentNothing() {
    Figure figure =
        revision.figures().all().stream()
            .filter(f -> f.status() == Figure.Status.MISSING && !f.department().isEmpty())
            .findFirst()
            .orElseThrow();

    assertThat(figures.of(figure)).isEmpty();
    assertThat(end(figure, List.of())).isEqualTo(Exit.DONE);
    assertThat(told())
        .contains("未报", revision.seeds().departmentName(figure.department()).zh(), "不是 0");
  }

  private static RunRow run() {
    return new RunRow(
        1,
        "enforcement",
        2020,
        "ab".repeat(32),
        1,
        RunRow.Status.PUBLISHED,
        "",
        "tester",
        "2021-01-20T02:30:00Z",
        Optional.empty(),
        "LawTally 0.0",
        "zh",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
