package lawtally.intake.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lawtally.intake.Dialect;
import lawtally.intake.Dialect.Encoding;
import org.junit.jupiter.api.Test;

/** What stands in the fields of a record. */
class FieldSplitterTest {
  private final FieldSplitter comma = new FieldSplitter(Scans.UTF_8);

  @Test
  void anEmptyRecordHasOneEmptyField() {
    assertThat(comma.split("")).containsExactly("");
  }

  @Test
  void aDelimiterAtTheEndIsFollowedByAnEmptyField() {
    assertThat(comma.split("1号,警告,")).containsExactly("1号", "警告", "");
  }

  @Test
  void doubledQuotesWithinQuotesAreOne() {
    assertThat(comma.split("\"“双随机”\"\"检查\"\"\",甲")).containsExactly("“双随机”\"检查\"", "甲");
  }

  @Test
  void blanksAroundQuotesGoThoseAroundTextStay() {
    assertThat(comma.split("  \"甲,乙\"  , 丙 ")).containsExactly("甲,乙", " 丙 ");
  }

  @Test
  void aQuoteWithinUnquotedTextIsText() {
    assertThat(comma.split("他说\"好\",甲")).containsExactly("他说\"好\"", "甲");
  }

  @Test
  void quotesNotDoubledWithinQuotesAreTakenAsWritten() {
    assertThat(comma.split("\"他说\"好\"\",甲")).containsExactly("他说\"好\"", "甲");
  }

  @Test
  void aBackslashIsAnOrdinaryCharacter() {
    assertThat(comma.split("D:\\台账\\,\"a\\\",b")).containsExactly("D:\\台账\\", "a\\", "b");
  }

  @Test
  void lineEndsWithinQuotesStay() {
    assertThat(comma.split("\"第一行\r\n第二行\",甲")).containsExactly("第一行\r\n第二行", "甲");
  }

  @Test
  void splitsByTheDialectsDelimiterOnly() {
    FieldSplitter tab = new FieldSplitter(new Dialect(Encoding.GB18030, 0, '\t', '"'));
    assertThat(tab.split("1号\t甲,乙\t\"丙\t丁\"")).isEqualTo(List.of("1号", "甲,乙", "丙\t丁"));
  }

  @Test
  void singleQuotesMayQuoteAndDoubleOnesAreTextThen() {
    FieldSplitter single = new FieldSplitter(new Dialect(Encoding.UTF_8, 0, ',', '\''));
    assertThat(single.split("'甲,乙','他说\"好\"','李''某',\"丁\""))
        .containsExactly("甲,乙", "他说\"好\"", "李'某", "\"丁\"");
  }

  @Test
  void aBackslashMayEscapeQuotesDelimitersAndItself() {
    FieldSplitter escaped = new FieldSplitter(new Dialect(Encoding.UTF_8, 0, ',', '"', '\\'));
    assertThat(escaped.split("\"他说\\\"好\\\",甲\",乙\\,丙,\"C:\\\\\",D:\\台账"))
        .containsExactly("他说\"好\",甲", "乙,丙", "C:\\", "D:\\台账");
  }

  @Test
  void doubledQuotesAreOneWhereABackslashEscapesToo() {
    FieldSplitter escaped = new FieldSplitter(new Dialect(Encoding.UTF_8, 0, ',', '"', '\\'));
    assertThat(escaped.split("\"他说\"\"好\"\"\",\"\",甲")).containsExactly("他说\"好\"", "", "甲");
  }

  @Test
  void withoutQuotesEveryQuoteIsText() {
    Dialect none = new Dialect(Encoding.UTF_8, 0, ';', Dialect.NONE);
    assertThat(new FieldSplitter(none).split("\"甲;乙\";'丙'")).containsExactly("\"甲", "乙\"", "'丙'");
  }
}
