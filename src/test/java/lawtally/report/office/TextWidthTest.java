package lawtally.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWidthTest {

  @Test
  void aChineseCharacterIsAsWideAsTwoDigits() {
    assertThat(TextWidth.of("罚款12")).isEqualTo(6);
    assertThat(TextWidth.of("一行\n更长的行")).isEqualTo(8);
    assertThat(TextWidth.of("")).isZero();
  }

  @Test
  void linesBreakBetweenChineseCharactersAndWordsButNotWithinAWord() {
    assertThat(TextWidth.lines("", 10)).isEqualTo(1);
    assertThat(TextWidth.lines("没收违法所得", 12)).isEqualTo(1);
    assertThat(TextWidth.lines("没收违法所得", 11)).isEqualTo(2);
    assertThat(TextWidth.lines("Share on time", 8)).isEqualTo(2);
    assertThat(TextWidth.lines("Share on time", 5)).isEqualTo(3);
    assertThat(TextWidth.lines("abcdefghijkl", 5)).isEqualTo(3);
    assertThat(TextWidth.lines("一\n二", 10)).isEqualTo(2);
  }

  @Test
  void theLongestWordTellsHowNarrowAColumnMayBe() {
    assertThat(TextWidth.longestPiece("Published on time")).isEqualTo(9);
    assertThat(TextWidth.longestPiece("持证率")).isEqualTo(2);
  }
}
