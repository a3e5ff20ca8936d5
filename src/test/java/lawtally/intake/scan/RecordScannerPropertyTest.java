package lawtally.intake.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lawtally.intake.Dialect;
import lawtally.intake.Dialect.Encoding;
import lawtally.intake.RawRecord;
import lawtally.intake.RawRecord.Flaw;
import lawtally.intake.scan.RecordScanner.Limits;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any table and any bytes. */
class RecordScannerPropertyTest {
  private static final Limits NARROW = new Limits(40, 4, 60);

  @Property(tries = 400)
  void whatIsWrittenIsRead(
      @ForAll("tables") List<List<String>> table,
      @ForAll("dialects") Dialect dialect,
      @ForAll("ends") String end) {
    String text = table.stream().map(row -> line(row, dialect) + end).collect(Collectors.joining());
    Assume.that(canWrite(text, dialect));
    byte[] bytes = bytes(text, dialect);
    List<RawRecord> records = Scans.of(bytes, dialect);
    assertThat(Scans.cells(records, dialect)).isEqualTo(table);
    assertThat(records).extracting(RawRecord::flaw).containsOnly(Flaw.NONE);
  }

  @Property(tries = 400)
  void recordsFollowEachOtherWithoutGap(
      @ForAll("lines") String text, @ForAll("dialects") Dialect dialect) {
    byte[] bytes = bytes(text, dialect);
    long offset = 0;
    long number = 1;
    for (RawRecord record : Scans.of(bytes, dialect, NARROW)) {
      assertThat(record.place().offset()).isEqualTo(offset);
      assertThat(record.place().record()).isEqualTo(number);
      assertThat(record.place().length()).isPositive();
      offset += record.place().length();
      number++;
    }
    assertThat(offset).isEqualTo(bytes.length);
  }

  @Property(tries = 300)
  void aScanFromAnyRecordOnGivesTheSameRecords(
      @ForAll("lines") String text, @ForAll("dialects") Dialect dialect) {
    byte[] bytes = bytes(text, dialect);
    List<RawRecord> records = Scans.of(bytes, dialect, NARROW);
    for (int i = 0; i < records.size(); i++) {
      assertThat(Scans.from(bytes, dialect, NARROW, records.get(i).place()))
          .isEqualTo(records.subList(i, records.size()));
    }
  }

  @Property(tries = 400)
  void anyBytesAreScannedAndSplit(@ForAll byte[] bytes, @ForAll("dialects") Dialect dialect) {
    Dialect plain =
        new Dialect(dialect.encoding(), 0, dialect.delimiter(), dialect.quote(), dialect.escape());
    List<RawRecord> records = Scans.of(bytes, plain, NARROW);
    assertThat(records.stream().mapToLong(r -> r.place().length()).sum()).isEqualTo(bytes.length);
    assertThat(Scans.cells(records, plain)).allSatisfy(cells -> assertThat(cells).isNotEmpty());
  }

  @Property(tries = 300)
  void aRecordBeginsOnTheLineThatItsPlaceNames(@ForAll("lines") String text) {
    byte[] bytes = bytes(text, Scans.UTF_8);
    for (RawRecord record : Scans.of(bytes, Scans.UTF_8, NARROW)) {
      String before =
          new String(bytes, 0, (int) record.place().offset(), Scans.UTF_8.encoding().charset());
      long lines = before.replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count();
      assertThat(record.place().line()).isEqualTo(lines + 1);
    }
  }

  /** A stray quote at the start of a cell of one row: all other rows stay. */
  @Property(tries = 300)
  void aStrayQuoteCostsOneRow(
      @ForAll("plainTables") List<List<String>> table, @ForAll("rowNumbers") int number) {
    int broken = number % table.size();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < table.size(); i++) {
      String line = line(table.get(i), Scans.UTF_8);
      lines.add(i == broken ? "\"x" + line : line);
    }
    List<RawRecord> records =
        Scans.of(bytes(String.join("\n", lines) + "\n", Scans.UTF_8), Scans.UTF_8);
    assertThat(Scans.texts(records)).isEqualTo(lines);
    records.remove(broken);
    assertThat(records).extracting(RawRecord::flaw).allMatch(flaw -> flaw == Flaw.NONE);
  }

  private static String line(List<String> row, Dialect dialect) {
    return row.stream()
        .map(cell -> cell(cell, dialect))
        .collect(Collectors.joining(String.valueOf(dialect.delimiter())));
  }

  private static String cell(String cell, Dialect dialect) {
    boolean plain =
        !cell.isEmpty()
            && cell.chars().allMatch(c -> Character.isLetterOrDigit(c) && c != dialect.delimiter());
    return plain ? cell : dialect.quote() + escaped(cell, dialect) + dialect.quote();
  }

  private static String escaped(String cell, Dialect dialect) {
    String quote = String.valueOf(dialect.quote());
    String escape = String.valueOf(dialect.escape());
    String safe = dialect.hasEscape() ? cell.replace(escape, escape + escape) : cell;
    return safe.replace(quote, escape + quote);
  }

  private static byte[] bytes(String text, Dialect dialect) {
    String mark = dialect.bom() > 0 ? "\uFEFF" : "";
    return (mark + text).getBytes(dialect.encoding().charset());
  }

  private static boolean canWrite(String text, Dialect dialect) {
    CharsetEncoder encoder = dialect.encoding().charset().newEncoder();
    Charset charset = dialect.encoding().charset();
    return encoder.canEncode(text) && new String(text.getBytes(charset), charset).equals(text);
  }

  @Provide
  Arbitrary<Dialect> dialects() {
    Arbitrary<Encoding> encodings = Arbitraries.of(Encoding.class);
    Arbitrary<Character> delimiters = Arbitraries.of(',', '\t', ';', '|', '，');
    Arbitrary<String> quoting = Arbitraries.of("\"\"", "''", "\"\\", "'\\");
    return Combinators.combine(encodings, delimiters, quoting, Arbitraries.of(true, false))
        .as((e, d, q, marked) -> new Dialect(e, marked ? mark(e) : 0, d, q.charAt(0), q.charAt(1)));
  }

  private static int mark(Encoding encoding) {
    return switch (encoding) {
      case UTF_8 -> 3;
      case GB18030 -> 4;
      case UTF_16LE, UTF_16BE -> 2;
    };
  }

  @Provide
  Arbitrary<String> ends() {
    return Arbitraries.of("\r\n", "\n", "\r");
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> anyText = Arbitraries.strings().ofMaxLength(8);
    Arbitrary<String> nasty = Arbitraries.strings().withChars("\"'\\,;\t|，\r\n 瀨甲1").ofMaxLength(8);
    return Arbitraries.oneOf(anyText, nasty)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<List<String>>> plainTables() {
    Arbitrary<String> cell =
        Arbitraries.strings().withChars("甲乙丙12 ").ofMinLength(1).ofMaxLength(6);
    return cell.list().ofSize(3).list().ofMinSize(1).ofMaxSize(12);
  }

  @Provide
  Arbitrary<Integer> rowNumbers() {
    return Arbitraries.integers().between(0, 1000);
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.strings().withChars("\"'\\,|\r\n 瀨甲1").ofMaxLength(80);
  }
}
