package lawtally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void aChineseCharacterTakesTheRoomOfTwo() {
    assertThat(Columns.width("r001")).isEqualTo(4);
    assertThat(Columns.width("发布")).isEqualTo(4);
    assertThat(Columns.width("失败，待继续（2）")).isEqualTo(17);
    assertThat(Columns.width("　")).isEqualTo(2);
  }

  @Test
  void textsBelowEachOtherEndInOneColumn() {
    assertThat(Columns.even(List.of("发布", "已发布 可送审", "ab")))
        .containsExactly("发布         ", "已发布 可送审", "ab           ");
    assertThat(Columns.even(List.of())).isEmpty();
  }
}
