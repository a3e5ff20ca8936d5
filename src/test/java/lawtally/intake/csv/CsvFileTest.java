package lawtally.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import lawtally.definition.Severity;
import lawtally.intake.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the table of a file stands, and what becomes of its rows. */
class CsvFileTest {
  private static final String BODY =
      """
      N-001,2020-01-02,甲公司,罚款
      N-002,2020-01-12,"乙厂，东门",警告
      N-003,2020-02-02,丙店,罚款
      N-004,2020-03-02,"丁""记\""",罚款
      """;
  private static final String HEADER = "编号,日期,名称,类别\n";

  @TempDir private Path folder;

  /** What was made of a file. */
  private record Made(TextForm form, Layout layout, CsvFile.Content content, String text) {
    String[] lines() {
      return text.split("\r\n");
    }
  }

  private Made made(byte[] bytes, Declared declared) {
    try {
      Path file = Files.write(folder.resolve("x.csv"), bytes);
      try (CsvFile csv = CsvFile.open(file, declared)) {
        StringBuilder text = new StringBuilder();
        CsvFile.Content content = csv.write(text);
        return new Made(csv.form(), csv.layout(), content, text.toString());
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Made made(String text) {
    return made(text.getBytes(StandardCharsets.UTF_8), Declared.NOTHING);
  }

  private static String clean() {
    return (HEADER + BODY).replace("\n", "\r\n").replace("\"乙厂，东门\"", "乙厂，东门");
  }

  @Test
  void aCleanTableStaysAsItIs() {
    Made made = made(HEADER + BODY);
    assertThat(made.text()).isEqualTo(clean());
    assertThat(made.content().issues()).isEmpty();
    assertThat(made.content().rows()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void whateverItsCharset(String charset) {
    byte[] bytes = (HEADER + BODY).getBytes(Charset.forName(charset));
    assertThat(made(bytes, Declared.NOTHING).text()).isEqualTo(clean());
  }

  @Test
  void titleAndFootnotesAreLeftOut() {
    Made made = made("2020年处罚情况,,,\n填报单位：某局,,,\n\n" + HEADER + BODY + "合计,,,4\n填表人：某某,,,\n\n");
    assertThat(made.text()).isEqualTo(clean());
    assertThat(made.layout().preamble()).isEqualTo(3);
    assertThat(made.layout().headerLine()).isEqualTo(4);
    assertThat(made.layout().dataLine()).isEqualTo(5);
    assertThat(made.layout().footnotes()).isEqualTo(3);
  }

  @Test
  void aHeaderOfTwoRowsBecomesOne() {
    Made made = made("编号,日期,当事人,处罚\n,,名称,类别\n" + BODY);
    assertThat(made.layout().names()).containsExactly("编号", "日期", "当事人 名称", "处罚 类别");
    assertThat(made.content().rows()).isEqualTo(4);
  }

  @Test
  void aTableWithoutHeaderGetsNone() {
    Made made = made(BODY);
    assertThat(made.layout().header()).isZero();
    assertThat(made.lines()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "N-005,,2020-04-05,戊行,罚款", // one delimiter too many
        "N-0052020-04-05,戊行,罚款", // one too few
        "N-005,2020-04-05戊行,罚款",
        "N-005 2020-04-05 戊行 罚款", // another delimiter
        "N-005;2020-04-05;戊行;罚款",
        "N-005,2020-04-05,戊行,罚款,,,",
      })
  void aBrokenRowIsMendedAndSaidSo(String row) {
    Made made = made(HEADER + BODY + row + "\n" + BODY);
    assertThat(made.lines()[5]).isEqualTo("N-005,2020-04-05,戊行,罚款");
    assertThat(made.content().rows()).isEqualTo(9);
    assertThat(made.content().issues())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.rule()).isEqualTo("mended-row");
              assertThat(issue.place().line()).isEqualTo(6);
            });
  }

  @Test
  void aStrayQuoteCostsNoOtherRow() {
    Made made = made(HEADER + BODY + "N-005,\"2020-04-05,戊行,罚款\n" + BODY);
    assertThat(made.lines()).hasSize(10);
    assertThat(made.lines()[5]).isEqualTo("N-005,\"\"\"2020-04-05\",戊行,罚款");
    assertThat(made.lines()[6]).startsWith("N-001");
  }

  @Test
  void aDelimiterThatIsMissingAmongSixtyColumnsIsFound() {
    String cells = "N-001,罚款,".repeat(30).replaceFirst(",$", "");
    String broken = cells.substring(0, 80) + cells.substring(80).replaceFirst("罚款,N", "罚款N");
    Made made = made((cells + "\n").repeat(4) + broken + "\n" + cells + "\n");
    assertThat(made.content().counts()).containsExactly(Map.entry("mended-row", 1L));
    assertThat(made.lines()[4]).isEqualTo(cells);
  }

  @Test
  void whereTooManyRowsAreBrokenItIsSaidFromWhichOnNoneIsMended() {
    String pair = "N-005;2020-04-05;戊行;罚款\nN-006,2020-04-06,己店,警告\n";
    Made made = made(HEADER + BODY + pair.repeat(2_002));
    assertThat(made.lines()[4_003]).isEqualTo("N-005,2020-04-05,戊行,罚款");
    assertThat(made.lines()[4_005]).isEqualTo("N-005;2020-04-05;戊行;罚款,,,");
    assertThat(made.content().counts())
        .containsOnly(
            Map.entry("mended-row", 2_000L),
            Map.entry("mending-ended", 2L),
            Map.entry("missing-cell", 2L));
    assertThat(made.content().issues())
        .filteredOn(issue -> issue.rule().equals("mending-ended"))
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.severity()).isEqualTo(Severity.ERROR);
              assertThat(issue.place().line()).isEqualTo(4_006);
              assertThat(issue.arguments()).containsExactly("2000");
            });
  }

  @Test
  void anErrorIsNotLostBehindAThousandWarnings() {
    String pair = "N-005;2020-04-05;戊行;罚款\nN-006,2020-04-06,己店,警告\n";
    Made made = made(HEADER + BODY + pair.repeat(1_100) + "甲,乙,丙,丁,戊,己,庚,辛,壬\n" + BODY);
    assertThat(made.content().issues()).hasSize(1_001);
    assertThat(made.content().hasErrors()).isTrue();
  }

  @Test
  void whatCannotBeMendedStaysAndIsAnError() {
    Made made = made(HEADER + BODY + "甲,乙,丙,丁,戊,己,庚,辛,壬\n" + BODY);
    assertThat(made.lines()[5]).isEqualTo("甲,乙,丙,丁,戊,己,庚,辛,壬");
    assertThat(made.content().hasErrors()).isTrue();
    assertThat(made.content().issues()).extracting(Issue::rule).containsExactly("extra-cell");
  }

  @Test
  void severalRowsOfAnotherWidthAreAnotherTableAndStay() {
    Made made = made(HEADER + BODY + "部门,件数\n甲局,3\n乙局,4\n");
    assertThat(made.text()).isEqualTo(clean() + "部门,件数\r\n甲局,3\r\n乙局,4\r\n");
  }

  @Test
  void blankRowsGoAndAreCounted() {
    Made made = made(HEADER + BODY + ",,,\n" + BODY);
    assertThat(made.content().rows()).isEqualTo(8);
    assertThat(made.content().counts()).containsEntry("blank-row", 1L);
  }

  @Test
  void anEmptyFileIsAnEmptyTable() {
    Made made = made("");
    assertThat(made.text()).isEmpty();
    assertThat(made.content().rows()).isZero();
  }

  @Test
  void aDeclaredCharsetThatIsNotOfOursIsReadToo() throws IOException {
    Declared latin = declared("{\"encoding\": \"windows-1252\"}");
    byte[] bytes = "id,name\n1,Pâté\n2,Zoë\n".getBytes(Charset.forName("windows-1252"));
    assertThat(made(bytes, latin).text()).isEqualTo("id,name\r\n1,Pâté\r\n2,Zoë\r\n");
    assertThat(made(bytes, latin).form().charset()).isEqualTo("windows-1252");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"delimiter\": \"abc\"}",
        "{\"delimiter\": \"\\n\"}",
        "{\"quotechar\": \"''\"}",
        "{\"encoding\": \"no such\"}",
        "{\"header_lines\": -1}",
        "{\"preamble_lines\": 1e9}",
        "[]",
        "{",
      })
  void aDeclarationThatCannotBeFollowedIsRefused(String json) {
    assertThatThrownBy(() -> made(HEADER.getBytes(StandardCharsets.UTF_8), declared(json)))
        .isInstanceOfSatisfying(
            UnusableFileException.class, e -> assertThat(e.rule()).startsWith("csv-parameter"));
  }

  private Declared declared(String json) throws IOException {
    return Declared.read(Files.writeString(folder.resolve("p.json"), json));
  }
}
