package lawtally.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CsvTextTest {

  @Test
  void opensRightInExcel() {
    assertThat(CsvText.of(List.of(List.of("部门", "件数"), List.of("区水务局", "3"))))
        .isEqualTo("\uFEFF部门,件数\r\n区水务局,3\r\n");
  }

  @Test
  void quotesOnlyWhatMustBeQuoted() {
    assertThat(CsvText.line(List.of("a,b", "say \"x\"", "two\nlines", " plain ", "")))
        .isEqualTo("\"a,b\",\"say \"\"x\"\"\",\"two\nlines\", plain ,\r\n");
  }

  @Test
  void noTextIsAFormula() {
    assertThat(CsvText.line(List.of("=1+1", "+86", "-x", "@a", "\tb", "x=1")))
        .isEqualTo("'=1+1,'+86,'-x,'@a,'\tb,x=1\r\n");
  }

  /** Whatever blanks, unseen marks and wide signs stand before it, and however it is quoted. */
  @Property(tries = 300)
  void noTextThatASpreadsheetWouldCalculateIsWrittenAsItIs(
      @ForAll("before") String before,
      @ForAll("signs") char sign,
      @ForAll @StringLength(max = 12) String rest) {
    String cell = before + sign + rest;
    String written = CsvText.harmless(cell);
    if (cell.matches("-[0-9]+(\\.[0-9]+)?")) {
      assertThat(written).isEqualTo(cell);
    } else {
      assertThat(written).isEqualTo("'" + cell);
    }
    assertThat(CsvText.parse(CsvText.line(List.of(cell, "1"))))
        .isEqualTo(List.of(List.of(cell, "1")));
  }

  @Provide
  Arbitrary<String> before() {
    return Arbitraries.of(' ', '\u3000', '\u00a0', '\u200b', '\ufeff', '\u202e', '\u2060', '\u0001')
        .list()
        .ofMaxSize(4)
        .map(l -> l.stream().map(String::valueOf).collect(Collectors.joining()));
  }

  @Provide
  Arbitrary<Character> signs() {
    return Arbitraries.of('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠');
  }

  @Property(tries = 200)
  void aNumberStaysANumber(@ForAll BigDecimal number) {
    assertThat(CsvText.harmless(number.toPlainString())).isEqualTo(number.toPlainString());
  }

  /** Whoever quotes cells by hand forgets the formulas. */
  @Test
  void nobodyElseWritesCsv() throws IOException {
    List<String> writers;
    try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
      writers =
          all.filter(Files::isRegularFile)
              .filter(CsvTextTest::quotesCells)
              .map(p -> p.getFileName().toString())
              .sorted()
              .toList();
    }
    // CleanWriter makes csv --normalise: it changes no cell, for it writes the department's own.
    assertThat(writers).containsExactly("CleanWriter.java", "CsvText.java");
  }

  private static boolean quotesCells(Path source) {
    try {
      String text = Files.readString(source);
      return text.contains("\\\"\", \"\\\"\\\"\")")
          || text.contains("CSVWriter")
          || text.contains("text/csv");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aNegativeNumberStaysANumber() {
    assertThat(CsvText.line(List.of("-12.5", "-3"))).isEqualTo("-12.5,-3\r\n");
  }

  @Test
  void readsBackWhatItWrote() {
    List<List<String>> rows =
        List.of(
            List.of("a,b", "", "say \"x\"", "two\r\nlines"),
            List.of("=1+1", "-3", "", ""),
            List.of("", "", "", ""));

    assertThat(CsvText.parse(CsvText.of(rows))).isEqualTo(rows);
  }

  @Test
  void aCellThatDoesNotEndIsRefused() {
    assertThatThrownBy(() -> CsvText.parse("a,\"b")).isInstanceOf(IllegalArgumentException.class);
  }
}
