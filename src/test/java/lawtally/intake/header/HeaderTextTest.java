package lawtally.intake.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Column names and their units. */
class HeaderTextTest {

  @ParameterizedTest
  @CsvSource({
    "罚款金额（万元）, 10000",
    "罚款金额(元), 1",
    "罚款金额（单位：万元）, 10000",
    "罚款金额（人民币元）, 1",
    "罚款（万元）金额, 10000",
    "罚款金额万元, 10000",
    "涉案金额［亿元］, 100000000",
    "'罚款 金额\n（ 万 元 ）', 10000",
    "罚没金额（千元）, 1000",
    "罚没金额（百万元）, 1000000",
    "罚没金额百万元, 1000000",
    "罚没金额（千万元）, 10000000"
  })
  void theUnitOfMoneyIsReadWhereverItStands(String header, int yuan) {
    assertThat(HeaderText.yuan(header)).hasValue(yuan);
  }

  @ParameterizedTest
  @ValueSource(strings = {"罚款金额", "罚款金额（必填）", "出动人员（人次）", "罚没金额（含没收）"})
  void otherRemarksAreNoUnitOfMoney(String header) {
    assertThat(HeaderText.yuan(header)).isEqualTo(OptionalInt.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "*处罚机关, 处罚机关",
    "'处罚\n机关：', 处罚机关",
    "行政相对人代码-1（统一社会信用代码）, 行政相对人代码1(统一社会信用代码)",
    "行政相对人代码＿1【统一社会信用代码】, 行政相对人代码1(统一社会信用代码)"
  })
  void ornamentsAreNoPartOfAName(String header, String folded) {
    assertThat(HeaderText.fold(header)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"罚款金额（元）", "罚款金额（万元）\n（必填）", "*罚款金额(元)【必填】（保留两位小数）"})
  void unitAndRemarksMayFollowEachOther(String header) {
    assertThat(HeaderText.bare(HeaderText.fold(header))).isEqualTo("罚款金额");
  }

  @Property(tries = 300)
  void foldingAgainChangesNothing(@ForAll String header) {
    String once = HeaderText.fold(header);
    assertThat(HeaderText.fold(once)).isEqualTo(once);
  }

  @Property(tries = 300)
  void anyTextHasAUnitOrNone(@ForAll String header) {
    assertThat(HeaderText.yuan(header)).isNotNull();
    assertThat(HeaderText.bare(HeaderText.fold(header))).isNotNull();
  }
}
