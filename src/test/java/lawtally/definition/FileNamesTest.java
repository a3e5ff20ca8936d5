package lawtally.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names any system takes, and that none of them says more than a name. */
class FileNamesTest {

  @ParameterizedTest
  @ValueSource(strings = {"区卫生健康局", "Health Bureau", "a.b", "区卫健局（筹）", "consumer", "com10"})
  void aPlainNameIsTaken(String name) {
    assertThat(FileNames.isPlain(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "..",
        ".",
        ".hidden",
        "../x",
        "a/b",
        "a\\b",
        "C:x",
        "a*",
        "what?",
        "\"a\"",
        "<a>",
        "a|b",
        "a.",
        " a",
        "a ",
        "CON",
        "nul.csv",
        "Com1",
        "LPT9.txt",
        "a\nb",
        "a\u001b[31mb",
        "a\u202eb",
        "a\u0000"
      })
  void aNameThatLeadsElsewhereOrIsNotSeenIsNot(String name) {
    assertThat(FileNames.isPlain(name)).isFalse();
  }

  @Test
  void aNameTooLongForAnExtensionIsNot() {
    assertThat(FileNames.isPlain("局".repeat(66))).isTrue();
    assertThat(FileNames.isPlain("局".repeat(67))).isFalse();
  }

  @Test
  void whatIsShownStaysOnItsLineAndCommandsNoTerminal() {
    assertThat(FileNames.onOneLine("a\r\nb\tc\u0085d\u2028e")).isEqualTo("a b c d e");
    assertThat(FileNames.onOneLine("a\u001b[31mb\u202ec\u200bd")).isEqualTo("a�[31mb�c�d");
    assertThat(FileNames.shown("..\\x.csv")).isEqualTo("..＼x.csv");
    assertThat(FileNames.onOneLine("区卫健局 𠮷")).isEqualTo("区卫健局 𠮷");
  }

  @Test
  void aNameIsShortenedBetweenCharacters() {
    String name = FileNames.ending("𠮷".repeat(80), " (2)", 4);
    assertThat(name).endsWith("𠮷 (2)");
    assertThat(name.getBytes(StandardCharsets.UTF_8).length).isBetween(247, 251);
    assertThat(FileNames.ending("短", ".csv", 0)).isEqualTo("短.csv");
  }
}
