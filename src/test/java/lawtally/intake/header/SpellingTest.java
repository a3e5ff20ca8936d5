package lawtally.intake.header;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names may be slips of one another. */
class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "处罚是由, 处罚事由",
    "行政行对人名称, 行政相对人名称",
    "行政处罚决定文书号, 行政处罚决定书文号",
    "处罚机构, 处罚机关",
    "处罚决定日起, 处罚决定日期",
    "负责人是否出廷, 负责人是否出庭"
  })
  void slips(String written, String meant) {
    assertThat(Spelling.isSlip(written, meant)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "立案日期, 结案日期",
    "罚没金额, 罚款金额",
    "专职人数, 兼职人数",
    "基本不满意, 基本满意",
    "处罚类别1, 处罚类别2",
    "行政相对人代码2, 行政相对人代码1",
    "编号, 文号",
    "法定代表人证件类型, 法定代表人证件号码"
  })
  void otherThings(String one, String other) {
    assertThat(Spelling.isSlip(one, other)).isFalse();
  }

  @Property(tries = 200)
  void distanceIsTheSameBothWaysAndZeroToItself(@ForAll String a, @ForAll String b) {
    assertThat(Spelling.distance(a, b)).isEqualTo(Spelling.distance(b, a));
    assertThat(Spelling.distance(a, a)).isZero();
    assertThat(Spelling.common(a, a)).isEqualTo(a.length());
  }
}
