package lawtally.intake.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lawtally.intake.Dialect;
import lawtally.intake.Dialect.Encoding;
import lawtally.intake.RawRecord;
import lawtally.intake.RawRecord.Flaw;
import lawtally.intake.scan.RecordScanner.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where records end. */
class RecordScannerTest {

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n", "\r"})
  void everyKindOfLineEndEndsARecord(String end) {
    List<RawRecord> records = Scans.of("文号,金额" + end + "1号,200" + end + "2号,300");
    assertThat(Scans.texts(records)).containsExactly("文号,金额", "1号,200", "2号,300");
    assertThat(records).extracting(r -> r.place().line()).containsExactly(1L, 2L, 3L);
    assertThat(records).extracting(r -> r.place().record()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void lineEndsMayBeMixed() {
    assertThat(Scans.texts(Scans.of("a\rb\r\nc\nd"))).containsExactly("a", "b", "c", "d");
  }

  @Test
  void aLineEndAtTheEndOfTheFileBeginsNoRecord() {
    assertThat(Scans.of("a\nb\n")).hasSize(2);
    assertThat(Scans.of("")).isEmpty();
  }

  @Test
  void aLastCellOfTwoLinesIsWholeWithoutALineEndAtTheEndOfTheFile() {
    assertThat(Scans.texts(Scans.of("1号,\"罚款\r\n二百元\""))).containsExactly("1号,\"罚款\r\n二百元\"");
  }

  @Test
  void blankLinesAreRecordsSoThatNumbersAndLengthsAddUp() {
    List<RawRecord> records = Scans.of("a\n\n\nb\n");
    assertThat(Scans.texts(records)).containsExactly("a", "", "", "b");
    assertThat(records).extracting(r -> r.place().length()).containsExactly(2, 1, 1, 2);
  }

  @Test
  void aQuotedCellMayHoldLineEndsAndLinesAreCountedOn() {
    List<RawRecord> records = Scans.of("1号,\"罚款\r\n二百元\",甲\r\n2号,警告,乙\r\n");
    assertThat(records).hasSize(2);
    assertThat(records.get(0).text()).isEqualTo("1号,\"罚款\r\n二百元\",甲");
    assertThat(records.get(1).place().line()).isEqualTo(3);
    assertThat(records.get(1).place().record()).isEqualTo(2);
  }

  @Test
  void aQuoteWithinTextIsText() {
    List<RawRecord> records = Scans.of("1号,他说\"好,甲\n2号,警告,乙\n");
    assertThat(Scans.texts(records)).containsExactly("1号,他说\"好,甲", "2号,警告,乙");
    assertThat(records).extracting(RawRecord::flaw).containsOnly(Flaw.NONE);
  }

  @Test
  void aStrayQuoteCostsItsOwnRowOnly() {
    String rows = "2号,\"警告\",乙\n3号,罚款,丙\n4号,\"罚款\",丁\n";
    List<RawRecord> records = Scans.of("文号,类别,名称\n1号,\"警告,甲\n" + rows);
    assertThat(Scans.texts(records))
        .containsExactly("文号,类别,名称", "1号,\"警告,甲", "2号,\"警告\",乙", "3号,罚款,丙", "4号,\"罚款\",丁");
    assertThat(records)
        .extracting(RawRecord::flaw)
        .containsExactly(Flaw.NONE, Flaw.UNCLOSED_QUOTE, Flaw.NONE, Flaw.NONE, Flaw.NONE);
  }

  @Test
  void aQuoteNeverClosedEndsWithItsLine() {
    String rows = "2号,警告,乙\n".repeat(40);
    List<RawRecord> records = Scans.of("1号,\"警告,甲\n" + rows);
    assertThat(records).hasSize(41);
    assertThat(records.get(0).flaw()).isEqualTo(Flaw.UNCLOSED_QUOTE);
    assertThat(records.subList(1, 41)).extracting(RawRecord::flaw).containsOnly(Flaw.NONE);
  }

  @Test
  void aQuoteThatRunsTooFarIsGivenUp() {
    String rows = "2号,警告,乙\n".repeat(20);
    List<RawRecord> records =
        Scans.of(
            ("1号,\"警告,甲\n" + rows + "9号,\"" + "\n").getBytes(StandardCharsets.UTF_8),
            Scans.UTF_8,
            new Limits(1 << 16, 10, 1 << 16));
    assertThat(records).hasSize(22);
    assertThat(records.get(0).flaw()).isEqualTo(Flaw.UNCLOSED_QUOTE);
    assertThat(records.get(1).flaw()).isEqualTo(Flaw.NONE);
  }

  @Test
  void aRecordLongerThanAllowedIsNamedAndTheNextOneIsRead() {
    List<RawRecord> records =
        Scans.of(
            ("1号," + "长".repeat(100) + "\n2号,警告\n").getBytes(StandardCharsets.UTF_8),
            Scans.UTF_8,
            new Limits(64, 10, 64));
    assertThat(records).extracting(RawRecord::flaw).containsExactly(Flaw.TOO_LONG, Flaw.NONE);
    assertThat(records.get(0).text()).isEmpty();
    assertThat(records.get(1).text()).isEqualTo("2号,警告");
  }

  @Test
  void aByteOrderMarkBelongsToTheFirstRecordsLengthButNotToItsText() {
    byte[] bytes = "\uFEFF文号\n1号\n".getBytes(StandardCharsets.UTF_8);
    List<RawRecord> records = Scans.of(bytes, new Dialect(Encoding.UTF_8, 3, ',', '"'));
    assertThat(Scans.texts(records)).containsExactly("文号", "1号");
    assertThat(records.get(0).place().length()).isEqualTo(10);
  }

  @Test
  void aByteOrderMarkDoesNotHideAQuote() {
    byte[] bytes = "\uFEFF\"文\n号\",金额\n".getBytes(StandardCharsets.UTF_8);
    List<RawRecord> records = Scans.of(bytes, new Dialect(Encoding.UTF_8, 3, ',', '"'));
    assertThat(Scans.texts(records)).containsExactly("\"文\n号\",金额");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF_16LE", "UTF_16BE"})
  void readsUtf16(String encoding) {
    Dialect dialect = new Dialect(Encoding.valueOf(encoding), 2, '\t', '"');
    byte[] bytes = "\uFEFF文号\t\"a\r\nb\"\r\n上\t下\r\n".getBytes(dialect.encoding().charset());
    List<RawRecord> records = Scans.of(bytes, dialect);
    assertThat(Scans.texts(records)).containsExactly("文号\t\"a\r\nb\"", "上\t下");
  }

  @Test
  void aBarWithinAGb18030CharacterIsNoDelimiter() {
    // 瀨 is 9E 7C in GB18030; 7C alone is the bar.
    Charset gb18030 = Charset.forName("GB18030");
    byte[] bytes = "瀨|\"甲|乙\"\n丙|丁\n".getBytes(gb18030);
    Dialect dialect = new Dialect(Encoding.GB18030, 0, '|', '"');
    List<RawRecord> records = Scans.of(bytes, dialect);
    assertThat(bytes[1]).isEqualTo((byte) '|');
    assertThat(Scans.cells(records, dialect))
        .containsExactly(List.of("瀨", "甲|乙"), List.of("丙", "丁"));
  }

  @Test
  void bytesThatAreNoCharactersFlawTheirOwnRow() {
    byte[] bytes = "1号,甲\n2号,?\n3号,丙\n".getBytes(StandardCharsets.UTF_8);
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xff;
    assertThat(Scans.of(bytes, Scans.UTF_8))
        .extracting(RawRecord::flaw)
        .containsExactly(Flaw.NONE, Flaw.UNDECODABLE, Flaw.NONE);
  }

  @Test
  void aReplacementCharacterWrittenOnPurposeIsNoFlaw() {
    assertThat(Scans.of("1号,\uFFFD\n")).extracting(RawRecord::flaw).containsExactly(Flaw.NONE);
  }

  @Test
  void aFullWidthCommaMayDelimit() {
    for (Encoding encoding : Encoding.values()) {
      Dialect dialect = new Dialect(encoding, 0, '，', '"');
      byte[] bytes = "1号，\"甲，乙\n丙\"\n2号，丁\n".getBytes(encoding.charset());
      assertThat(Scans.cells(Scans.of(bytes, dialect), dialect))
          .containsExactly(List.of("1号", "甲，乙\n丙"), List.of("2号", "丁"));
    }
  }

  @Test
  void recordsMayBeLongerThanWhatIsReadAtATime() {
    String cell = "长".repeat(200_000);
    List<RawRecord> records = Scans.of("1号,\"" + cell + "\"\n2号,警告\n");
    assertThat(records).hasSize(2);
    assertThat(records.get(0).text()).hasSize(cell.length() + 5);
    assertThat(records.get(1).text()).isEqualTo("2号,警告");
  }

  @Test
  void anEscapedQuoteDoesNotEndACellThatHoldsALineEnd() {
    Dialect dialect = new Dialect(Encoding.UTF_8, 0, ',', '"', '\\');
    byte[] bytes = "1号,\"他说\\\"好\\\"\n罚款\",甲\n2号,警告,乙\n".getBytes(StandardCharsets.UTF_8);
    assertThat(Scans.cells(Scans.of(bytes, dialect), dialect))
        .containsExactly(List.of("1号", "他说\"好\"\n罚款", "甲"), List.of("2号", "警告", "乙"));
  }

  @Test
  void aBackslashBeforeALineEndOutsideQuotesHidesNoRow() {
    Dialect dialect = new Dialect(Encoding.UTF_8, 0, ',', '"', '\\');
    byte[] bytes = "1号,D:\\\n2号,E:\\\n".getBytes(StandardCharsets.UTF_8);
    assertThat(Scans.texts(Scans.of(bytes, dialect))).containsExactly("1号,D:\\", "2号,E:\\");
  }

  @Test
  void singleQuotesHoldLineEndsWhereTheyQuote() {
    Dialect dialect = new Dialect(Encoding.UTF_8, 0, ',', '\'');
    byte[] bytes = "1号,'罚款\n二百元'\n2号,\"警告\n".getBytes(StandardCharsets.UTF_8);
    assertThat(Scans.texts(Scans.of(bytes, dialect))).containsExactly("1号,'罚款\n二百元'", "2号,\"警告");
  }

  @Test
  void whereNothingQuotesEveryLineEndEndsARecord() {
    Dialect dialect = new Dialect(Encoding.UTF_8, 0, ',', Dialect.NONE);
    byte[] bytes = "1号,\"罚款\n二百元\"\n".getBytes(StandardCharsets.UTF_8);
    assertThat(Scans.of(bytes, dialect)).hasSize(2);
  }

  @Test
  void aRowInTheOtherEncodingIsFlawedButLegible() {
    Charset gb18030 = Charset.forName("GB18030");
    for (Encoding encoding : List.of(Encoding.UTF_8, Encoding.GB18030)) {
      boolean utf8 = encoding == Encoding.UTF_8;
      byte[] own = "1号,甲公司\n".getBytes(encoding.charset());
      byte[] other = "2号,乙公司\n".getBytes(utf8 ? gb18030 : StandardCharsets.UTF_8);
      byte[] bytes = java.util.Arrays.copyOf(own, own.length + other.length);
      System.arraycopy(other, 0, bytes, own.length, other.length);
      List<RawRecord> records = Scans.of(bytes, new Dialect(encoding, 0, ',', '"'));
      assertThat(Scans.texts(records)).containsExactly("1号,甲公司", "2号,乙公司");
      assertThat(records).extracting(RawRecord::flaw).containsExactly(Flaw.NONE, Flaw.UNDECODABLE);
    }
  }
}
