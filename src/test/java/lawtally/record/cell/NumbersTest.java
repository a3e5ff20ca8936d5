package lawtally.record.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import lawtally.definition.Field.Type;
import lawtally.record.FieldMaker;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, amounts and percentages as departments write them. */
class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.5万 | 3500000",
        "3.5万元 | 3500000",
        "1,234.50元 | 123450",
        "２０００ | 200000",
        "人民币2000元整 | 200000",
        "￥2000 | 200000",
        "¥ 2,000.00 | 200000",
        "1 234 567 | 123456700",
        "0.05 | 5",
        "0 | 0",
        "1.2亿 | 12000000000",
        "2千元 | 200000",
        "-￥5 | -500",
        "￥-5 | -500",
        "2000.00 | 200000",
        "贰仟元 | 200000",
        "人民币壹万贰仟元整 | 1200000",
        "叁佰零伍元伍角 | 30550",
        "五千元 | 500000",
      })
  void anAmountInYuanIsKeptInFen(String cell, String fen) {
    assertThat(Cells.say(Type.AMOUNT, cell)).isEqualTo(fen);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.35 | 350000",
        "0.000001 | 1",
        "1,234.5 | 1234500000",
        "3500元 | 350000",
        "0.35万 | 350000",
        "0.35万元 | 350000",
        "叁仟伍佰元 | 350000",
        "０.３５ | 350000",
      })
  void underTenThousandYuanTheCellsOwnUnitBeatsTheHeaders(String cell, String fen) {
    assertThat(inTenThousandYuan(cell)).isEqualTo(fen);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "贰仟 | not-a-number",
        "2000-3000 | not-a-number",
        "12 34 | not-a-number",
        "1,23 | digit-groups",
        "12,345,6 | digit-groups",
        "0.001 | amount-too-precise",
        "9.15104E+17 | excel-number",
        "9.15104E17 | excel-number",
        "5件 | not-an-amount",
        "--5 | not-a-number",
        "-￥-5 | not-a-number",
        "13912345678 | telephone-number",
        "１３９１２３４５６７８ | telephone-number",
        "081299990017 | telephone-number",
        "100000000000 | number-too-large",
        "1234567890123456789012 | number-too-large",
        "3万亿亿亿 | number-too-large",
      })
  void whatIsNoAmountIsRefusedAndNeverGuessed(String cell, String rule) {
    assertThat(Cells.say(Type.AMOUNT, cell)).isEqualTo(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "无", "/", "—", "— —", "－", "null", "N/A", "　", "空", "（无）", "\\", "--", "暂无", "\\N", "“”"
      })
  void nothingIsNoAmountAndNoError(String cell) {
    assertThat(Cells.read(Type.AMOUNT, cell).value().canonical()).isEmpty();
    assertThat(Cells.read(Type.AMOUNT, cell).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"12 | 12", "12人次 | 12", "1,200 | 1200", "12.00 | 12", "3.5万 | 35000", "１２ | 12"})
  void countsAreWhole(String cell, String number) {
    assertThat(Cells.say(Type.INTEGER, cell)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12.5 | not-whole",
        "约12 | not-a-number",
        "12多 | not-a-number",
        "12元/人 | not-a-number"
      })
  void whatIsNotWholeIsRefused(String cell, String rule) {
    assertThat(Cells.say(Type.INTEGER, cell)).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "95.86% | 958600",
        "95.86 | 958600",
        "９５.８６％ | 958600",
        "0.5% | 5000",
        "33.33333% | 333333",
        "66.66666667 | 666667",
      })
  void percentagesAreKeptInTenThousandths(String cell, String value) {
    assertThat(Cells.say(Type.PERCENT, cell)).isEqualTo(value);
  }

  @Test
  void aShareThatMayBeMeantAsPercentageIsAskedAbout() {
    assertThat(Cells.read(Type.PERCENT, "0.9586").findings())
        .containsExactly("percentage-or-share");
    assertThat(Cells.read(Type.PERCENT, "0.9586").value().canonical()).isEqualTo("9586");
  }

  @Property(tries = 200)
  void anyAmountComesBackFromYuanAndFromTenThousandYuan(
      @ForAll @LongRange(min = -9_999_999_999L, max = 999_999_999_999L) long fen) {
    BigDecimal yuan = BigDecimal.valueOf(fen, 2);
    assertThat(Cells.say(Type.AMOUNT, yuan.toPlainString())).isEqualTo(Long.toString(fen));
    assertThat(Cells.say(Type.AMOUNT, "%,.2f元".formatted(yuan))).isEqualTo(Long.toString(fen));
    assertThat(inTenThousandYuan(yuan.movePointLeft(4).toPlainString()))
        .isEqualTo(Long.toString(fen));
  }

  @Property(tries = 100)
  void roundingIsHalfUp(@ForAll @IntRange(min = 0, max = 999_999) int millionths) {
    BigDecimal percent = BigDecimal.valueOf(millionths, 6);
    long expected =
        percent.setScale(4, java.math.RoundingMode.HALF_UP).unscaledValue().longValueExact();
    assertThat(Cells.say(Type.PERCENT, percent.toPlainString() + "%"))
        .isEqualTo(Long.toString(expected));
  }

  private static String inTenThousandYuan(String cell) {
    return Cells.say(
        Cells.read(FieldMaker.field("f", Type.AMOUNT).make(), 10_000, "罚款金额（万元）", cell));
  }
}
