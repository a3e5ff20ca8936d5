package lawtally.record.cell;

import static org.assertj.core.api.Assertions.assertThat;

import lawtally.definition.Field;
import lawtally.definition.Field.Type;
import lawtally.record.FieldMaker;
import lawtally.record.SmallSeeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes and lists of codes in the ways people write them. */
class CodesTest {
  private static final Field CATEGORIES =
      FieldMaker.field("categories", Type.LIST).codes(SmallSeeds.codes()).make();
  private static final Field KIND =
      FieldMaker.field("kind", Type.CODE).code("法人及非法人组织", "法人", "企业").code("自然人", "个人").make();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "罚款 | fine",
        "警告；罚款 | warning;fine",
        "警告;罚款 | warning;fine",
        "警告，罚款 | warning;fine",
        "警告、罚款 | warning;fine",
        "警告/罚款 | warning;fine",
        "罚款 没收违法所得 | fine;confiscate_gains",
        "罚款；罚款 | fine",
        " 罚 款  | fine",
        "没收违法所得、没收非法财物 | confiscate_gains;confiscate_goods",
        "没收 | confiscate_goods",
        "其他-补办 | other",
        "警告-罚款 | warning;fine",
        "警告——罚款；其他-补办 | warning;fine;other",
        "其他－责令补办，罚款 | other;fine",
        "其他（补办手续、登记）；罚款 | other;fine",
        "暂扣或者吊销许可证、暂扣或者吊销执照 | ambiguous",
        "暂扣许可证；吊销许可证 | suspend_licence;revoke_licence",
        "罚款； | fine",
      })
  void theLongestKnownNameIsTakenFirst(String cell, String codes) {
    assertThat(categories(cell)).isEqualTo(codes);
  }

  @Test
  void aLineBreakPartsCategories() {
    assertThat(categories("警告\n罚款")).isEqualTo("warning;fine");
    assertThat(categories("没收违法所得\r\n罚款\r\n")).isEqualTo("confiscate_gains;fine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"罚金", "罚款五千元", "警告罚款吧", "补办", "没收什么"})
  void anUnknownCategoryIsRefused(String cell) {
    assertThat(categories(cell)).isEqualTo("unknown-code");
  }

  @Test
  void theRemedyListsWhatMayStandThereAndNotWhatStoodThere() {
    Findings findings = new Findings();
    CellReader.of(KIND, 1, "", 2020).read("张三", findings);
    assertThat(findings.issues().get(0).arguments()).containsExactly("法人及非法人组织、自然人");
  }

  @ParameterizedTest
  @CsvSource({
    "法人, 法人及非法人组织",
    "企业, 法人及非法人组织",
    "法人及非法人组织, 法人及非法人组织",
    "个 人, 自然人",
    "无, ''",
    "/, ''",
    "其他, unknown-code",
  })
  void oneCodeIsKnownByItsAliases(String cell, String code) {
    assertThat(Cells.say(Cells.read(KIND, 1, "", cell))).isEqualTo(code);
  }

  @Test
  void aListWithoutCodesKeepsItsEntries() {
    assertThat(Cells.say(Type.LIST, "甲；乙，甲、丙\n丁")).isEqualTo("甲;乙;丙;丁");
  }

  private static String categories(String cell) {
    return Cells.say(Cells.read(CATEGORIES, 1, "", cell));
  }
}
