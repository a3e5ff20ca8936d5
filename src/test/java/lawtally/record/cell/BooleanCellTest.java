package lawtally.record.cell;

import static org.assertj.core.api.Assertions.assertThat;

import lawtally.definition.Field.Type;
import lawtally.record.FieldMaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Yes and no in the ways people write them. */
class BooleanCellTest {

  @ParameterizedTest
  @ValueSource(strings = {"是", "√", "有", "1", "Y", "Ｙ", "yes", "已出庭", "出庭", "已公示"})
  void saysYes(String cell) {
    assertThat(under("是否公示", cell)).isEqualTo("true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"否", "×", "0", "N", "未出庭", "未公示", "没有"})
  void saysNo(String cell) {
    assertThat(under("是否公示", cell)).isEqualTo("false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"未知", "未详", "已撤诉", "待定", "部分"})
  void guessesNothing(String cell) {
    assertThat(under("负责人是否出庭", cell)).isEqualTo("not-yes-or-no");
  }

  @Test
  void nothingIsNoAnswerUnlessTheHeaderAsksWhetherThereIs() {
    assertThat(under("负责人是否出庭", "无")).isEmpty();
    assertThat(under("有无听证", "无")).isEqualTo("false");
    assertThat(under("有无听证", "/")).isEmpty();
  }

  private static String under(String header, String cell) {
    return Cells.say(Cells.read(FieldMaker.field("f", Type.BOOLEAN).make(), 1, header, cell));
  }
}
