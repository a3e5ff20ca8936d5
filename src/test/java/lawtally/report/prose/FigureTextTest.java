package lawtally.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import lawtally.definition.Label;
import lawtally.definition.Language;
import lawtally.indicator.Figure;
import lawtally.indicator.Figure.Status;
import lawtally.indicator.StatTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {

  @ParameterizedTest
  @CsvSource({"ZERO, 0", "ZERO_REPORT, 0", "MISSING, ''", "NOT_APPLICABLE, —", "UNDEFINED, —"})
  void tellsTheKindsOfNothingApart(Status status, String shown) {
    assertThat(cell(Optional.empty(), status, 2)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"137, 0, 137", "21037, 0, 21037", "2.1, 2, 2.10", "95.865, 2, 95.87", "0, 2, 0.00"})
  void fixesTheDecimalsAndSeparatesNoThousands(BigDecimal value, int decimals, String shown) {
    assertThat(cell(Optional.of(value), Status.VALUE, decimals)).isEqualTo(shown);
  }

  @Test
  void saysTextInTheLanguageOfTheReader() {
    StatTable.Text text = new StatTable.Text(new Label("件", "cases"));
    assertThat(FigureText.cell(text, Language.ZH)).isEqualTo("件");
    assertThat(FigureText.cell(text, Language.EN)).isEqualTo("cases");
  }

  private static String cell(Optional<BigDecimal> value, Status status, int decimals) {
    Figure figure = new Figure("x", "", 0, "", value, Optional.empty(), Optional.empty(), status);
    return FigureText.cell(new StatTable.Number(figure, decimals), Language.ZH);
  }
}
