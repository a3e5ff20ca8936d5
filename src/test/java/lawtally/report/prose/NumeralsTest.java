package lawtally.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "15, 15",
    "19, 19",
    "20, 20",
    "29, 20余",
    "37, 30余",
    "126, 120余",
    "300, 300",
    "307, 300余",
    "999, 990余",
    "1000, 1000",
    "1133, 1100余",
    "3541, 3500余",
    "6042, 6000余",
    "9999, 9900余",
    "21000, 21000",
    "21037, 21000余",
    "40321, 40000余",
    "153420, 153000余",
    "999999, 999000余",
    "1234567, 1230000余",
    "21000.5, 21000余"
  })
  void roundsDownAndSaysSo(BigDecimal value, String written) {
    assertThat(Numerals.about(value)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "153420, 15.3万余",
    "21037, 2.1万余",
    "40321, 4万余",
    "15999, 1.5万余",
    "83100, 8.3万余",
    "40000, 4万",
    "3541, 3500余",
    "1234567, 123万余"
  })
  void putsYuBehindWan(BigDecimal value, String written) {
    assertThat(Numerals.aboutWan(value)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0元",
    "860000, 8600元",
    "210000, 2100元",
    "2100000, 2.1万元",
    "2100500, 2.1万元",
    "2105000, 2.11万元",
    "2104999, 2.1万元",
    "12345, 123.45元",
    "999999, 9999.99元",
    "1000000, 1万元",
    "1000000000, 1000万元",
    "12345678900, 1.23亿元",
    "9999999999, 1亿元"
  })
  void writesAmountsHalfUpFromFen(long fen, String written) {
    assertThat(Numerals.money(BigDecimal.valueOf(fen, 2))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "137, 0, 137",
    "95.864, 2, 95.86",
    "100.00, 2, 100",
    "95.865, 2, 95.87",
    "2E+3, 0, 2000"
  })
  void dropsTrailingZerosInProse(BigDecimal value, int decimals, String written) {
    assertThat(Numerals.exact(value, decimals)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"9999, 9999", "10000, 1万", "15400, 1.54万"})
  void writesCountsInWanFromTenThousand(BigDecimal value, String written) {
    assertThat(Numerals.wan(value)).isEqualTo(written);
  }

  @Property
  void neverWritesMoreThanThereIsNorLessThanTwoThirds(
      @ForAll @LongRange(min = 0, max = 100_000_000) long n) {
    String written = Numerals.about(BigDecimal.valueOf(n));
    long floor = Long.parseLong(written.replace("余", ""));
    assertThat(written.endsWith("余")).isEqualTo(floor < n);
    assertThat(floor).isLessThanOrEqualTo(n);
    assertThat(floor * 3).isGreaterThanOrEqualTo(n * 2);
  }
}
