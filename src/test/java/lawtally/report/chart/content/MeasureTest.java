package lawtally.report.chart.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import lawtally.definition.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "件, 0, 100000, 件, \"100,000\"",
        "件, 0, 100001, 万件, 10.00",
        "件, 0, 1234567, 万件, 123.5",
        "件, 0, 1000000000, 万件, \"100,000\"",
        "件, 0, 1000010000, 亿件, 10.00",
        "万元, 2, 614.58, 万元, 614.58",
        "万元, 2, 80.7, 万元, 80.70",
        "万元, 2, 250000, 亿元, 25.00",
        "%, 2, 100, %, 100",
        "%, 2, 94.1, %, 94.10"
      })
  void isEasyToRead(String unit, int decimals, String largest, String shownIn, String shown) {
    BigDecimal value = new BigDecimal(largest);
    Measure measure = Measure.of(unit, decimals, value, Language.ZH);
    assertThat(measure.unit()).isEqualTo(shownIn);
    assertThat(measure.text(value)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"cases, 100001, thousand cases", "cases, 100000001, million cases"})
  void speaksOfThousandsInEnglish(String unit, String largest, String shownIn) {
    assertThat(Measure.of(unit, 0, new BigDecimal(largest), Language.EN).unit()).isEqualTo(shownIn);
  }
}
