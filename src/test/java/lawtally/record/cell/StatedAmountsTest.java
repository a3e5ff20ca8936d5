package lawtally.record.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts that a decision's text states. */
class StatedAmountsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "警告，并处罚款人民币5000元整。|500000",
        "处以5,000元罚款|500000",
        "处5000元的罚款|500000",
        "罚款０．５万元|500000",
        "罚款人民币伍仟元整（¥5000.00）|500000",
        "罚款：一万二千三百元|1230000",
        "罚款壹万零伍拾元|1005000",
        "罚款1234.56元|123456",
        "没收违法所得300元，罚款1000元|100000",
        "对单位罚款20000元；对负责人罚款2000元|200000",
        "对单位罚款20000元；对负责人罚款2000元|2200000",
      })
  void agreeWithTheFine(String text, long fen) {
    assertThat(StatedAmounts.in(text, "罚款").agree(fen)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "责令改正，警告",
        "依法可处1000元以上5000元以下罚款",
        "逾期不缴纳的，每日按罚款数额的百分之三加处罚款",
        "没收违法所得3000元",
        "罚款若干"
      })
  void areNoneWhereTheTextStatesNone(String text) {
    assertThat(StatedAmounts.in(text, "罚款").any()).isFalse();
  }

  @Test
  void tellYuanFromTenThousandYuan() {
    StatedAmounts stated = StatedAmounts.in("罚款5000元", "罚款");

    assertThat(stated.tenThousandfold(5_000_000_000L)).isTrue();
    assertThat(stated.tenThousandfold(50)).isTrue();
    assertThat(stated.tenThousandfold(5_000_000)).isFalse();
    assertThat(stated.tenThousandfold(500_000)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"十,10", "二十五,25", "一百零五,105", "两千,2000", "叁拾万,300000", "一亿二千万,120000000", "零,0"})
  void numeralsAreRead(String numeral, long number) {
    assertThat(ChineseNumeral.read(numeral)).isEqualTo(OptionalLong.of(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "万", "五五", "若干", "一二三"})
  void whatIsNoNumeralIsNone(String text) {
    assertThat(ChineseNumeral.read(text)).isEmpty();
  }
}
