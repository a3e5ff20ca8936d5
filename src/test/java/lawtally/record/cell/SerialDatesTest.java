package lawtally.record.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lawtally.record.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that Excel shows as their serial numbers, in a column that is otherwise dates. */
class SerialDatesTest {
  private final Findings findings = new Findings();

  private Value read(String cell) {
    return CellReader.ofDatesAndSerials().read(cell, findings);
  }

  @ParameterizedTest
  @CsvSource({
    "44147, 2020-11-12",
    "43831, 2020-01-01",
    "43890, 2020-02-29",
    "44147.395833, 2020-11-12",
    "４４１４７, 2020-11-12",
    "32874, 1990-01-01",
    "73050, 2099-12-31"
  })
  void aSerialNumberIsReadWithAWarningThatNamesTheDay(String cell, String day) {
    assertThat(read(cell)).isEqualTo(new Value.Day(LocalDate.parse(day)));
    assertThat(findings.issues()).hasSize(1);
    assertThat(findings.issues().get(0).rule()).isEqualTo("date-from-serial");
    assertThat(findings.issues().get(0).arguments()).containsExactly(day);
  }

  @ParameterizedTest
  @CsvSource({"32873", "73051", "11012", "99999"})
  void aNumberOfNoLikelyDayIsRefusedAsBefore(String cell) {
    read(cell);
    assertThat(findings.issues()).extracting(f -> f.rule()).containsExactly("date-serial");
  }

  @Test
  void datesAreReadWithoutAWord() {
    assertThat(read("2020年11月12日")).isEqualTo(new Value.Day(LocalDate.of(2020, 11, 12)));
    assertThat(findings.issues()).isEmpty();
  }
}
