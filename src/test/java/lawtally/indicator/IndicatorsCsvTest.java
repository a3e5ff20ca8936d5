package lawtally.indicator;

import static lawtally.indicator.Sample.HEALTH;
import static lawtally.indicator.Sample.MARKET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lawtally.indicator.Coverage.State;
import lawtally.indicator.Figure.Status;
import org.junit.jupiter.api.Test;

class IndicatorsCsvTest {

  @Test
  void whatIsWrittenIsReadBack() {
    Sample sample =
        Sample.of(Sample.decided(), Sample.heard(), Sample.appeared(), Sample.appearanceRate())
            .count("penalties.decided", HEALTH, 3, "fine", 7)
            .count("litigation.heard", HEALTH, 3, "", 3)
            .count("litigation.appeared", HEALTH, 3, "正职", 2)
            .came(MARKET, "penalties", State.MISSING)
            .came(MARKET, "litigation", State.NOT_APPLICABLE);

    String text = IndicatorsCsv.write(sample.job(), Sample.seeds(), sample.figures());
    Figures back = IndicatorsCsv.read(text, 2020);

    assertThat(back.all()).isEqualTo(sample.figures().all());
    assertThat(back.year()).isEqualTo(2020);
  }

  @Test
  void numbersArePlainAndEverythingEmptyMeansAll() {
    Figure figure =
        new Figure(
            "penalties.decided",
            "",
            0,
            "",
            Optional.of(new BigDecimal("1.2E+3")),
            Optional.empty(),
            Optional.empty(),
            Status.VALUE);

    String text =
        IndicatorsCsv.write(
            Sample.of(Sample.decided()).job(), Sample.seeds(), new Figures(2020, List.of(figure)));

    assertThat(text)
        .isEqualTo(
            "\uFEFFindicator,name,unit,department,department_name,month,category,"
                + "value,numerator,denominator,status\r\n"
                + "penalties.decided,行政处罚决定,宗,,,,,1200,,,value\r\n");
  }

  @Test
  void anotherFileIsRefused() {
    assertThatThrownBy(() -> IndicatorsCsv.read("a,b\r\n1,2\r\n", 2020))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
