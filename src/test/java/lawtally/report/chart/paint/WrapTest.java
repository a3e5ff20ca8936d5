package lawtally.report.chart.paint;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Each character is one wide. */
class WrapTest {
  private final Wrap wrap = new Wrap(String::length);

  @Test
  void breaksChineseIntoEvenLines() {
    assertThat(wrap.balanced("区文化广播电视和旅游局", 9)).containsExactly("区文化广播电", "视和旅游局");
  }

  @Test
  void neverBeginsALineWithAClosingMark() {
    assertThat(wrap.filled("没收违法所得、没收", 6)).containsExactly("没收违法所", "得、没收");
    assertThat(wrap.filled("执法大队（中队）", 5)).containsExactly("执法大队", "（中队）");
  }

  @Test
  void keepsWordsAndNumbersWhole() {
    assertThat(wrap.filled("Share published on time", 10))
        .containsExactly("Share", "published", "on time");
    assertThat(wrap.keepsWords("2020年", 4)).isFalse();
    assertThat(wrap.keepsWords("2020年", 5)).isTrue();
  }

  @Property
  void losesNothing(
      @ForAll @StringLength(min = 1, max = 60) String text,
      @ForAll @IntRange(min = 1, max = 20) int limit) {
    assertThat(visible(String.join("", wrap.filled(text, limit)))).isEqualTo(visible(text));
  }

  private static String visible(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
