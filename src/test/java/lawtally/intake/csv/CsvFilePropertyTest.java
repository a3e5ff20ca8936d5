package lawtally.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** What holds for any text and any bytes. */
class CsvFilePropertyTest {
  private static final Declared BODY_ONLY =
      new Declared(
          java.util.Optional.of("utf-8"),
          java.util.Optional.of(","),
          java.util.Optional.of("\""),
          java.util.Optional.of("\""),
          OptionalInt.of(0),
          OptionalInt.of(0),
          OptionalInt.of(0));

  @Property(tries = 200)
  void whatIsWrittenIsReadAgain(
      @ForAll @Size(min = 1, max = 8) List<@Size(3) List<@StringLength(max = 9) String>> table)
      throws Exception {
    List<List<String>> rows =
        table.stream().map(row -> row.stream().map(CsvFilePropertyTest::text).toList()).toList();
    StringBuilder text = new StringBuilder();
    CleanWriter writer = new CleanWriter(text);
    for (List<String> row : rows) {
      writer.write(row);
    }
    List<List<String>> expected =
        rows.stream().filter(row -> row.stream().anyMatch(cell -> !cell.isBlank())).toList();
    assertThat(cleaned(text.toString().getBytes(StandardCharsets.UTF_8), BODY_ONLY))
        .isEqualTo(expected);
  }

  @Property(tries = 300)
  void noBytesEndItWithAFault(@ForAll @Size(max = 300) byte[] bytes) throws Exception {
    cleaned(bytes, Declared.NOTHING);
  }

  @Property(tries = 300)
  void neitherDoesAnyMixtureOfDelimitersAndQuotes(
      @ForAll
          @StringLength(max = 200)
          @Chars({',', ';', '"', '\'', '\\', '\n', '\r', ' ', '\t', '|'})
          @CharRange(from = '0', to = '3')
          String text)
      throws Exception {
    cleaned(text.getBytes(StandardCharsets.UTF_8), Declared.NOTHING);
  }

  /** Half of a character pair cannot be written in any charset. */
  private static String text(String any) {
    return new String(any.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
        .replace("\uFEFF", "");
  }

  private static List<List<String>> cleaned(byte[] bytes, Declared declared) throws IOException {
    Path file = Files.createTempFile("csv", ".csv");
    try {
      Files.write(file, bytes);
      StringBuilder out = new StringBuilder();
      try (CsvFile csv = CsvFile.open(file, declared)) {
        csv.write(out);
      } catch (UnusableFileException e) {
        return List.of();
      }
      return rows(out.toString());
    } finally {
      Files.delete(file);
    }
  }

  /**
   * RFC 4180 to the letter. Libraries' readers will not do as a referee: they turn a carriage
   * return within a cell into a line feed.
   */
  private static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      StringBuilder cell = new StringBuilder();
      if (text.charAt(at) == '"') {
        for (at++; text.charAt(at) != '"' || text.startsWith("\"\"", at); at++) {
          at += text.charAt(at) == '"' ? 1 : 0;
          cell.append(text.charAt(at));
        }
        at++;
      } else {
        while (text.charAt(at) != ',' && !text.startsWith("\r\n", at)) {
          cell.append(text.charAt(at++));
        }
      }
      row.add(cell.toString());
      if (text.charAt(at) == ',') {
        at++;
      } else {
        assertThat(text.substring(at)).startsWith("\r\n");
        at += 2;
        rows.add(row);
        row = new ArrayList<>();
      }
    }
    return rows;
  }
}
