package lawtally.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lawtally.intake.Dialect;
import lawtally.intake.Dialect.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dialect of tables of which nothing is known. */
class DialectGuessTest {
  private static final List<List<String>> TABLE =
      List.of(
          List.of("日期", "名称", "说明", "金额"),
          List.of("2020-03-01", "甲公司", "罚款, 没收", "1,200.50"),
          List.of("2020-03-02", "乙店", "他说\"好\"", "300"),
          List.of("2020-04-11", "丙'厂", "第一行\n第二行；无", ""),
          List.of("2020-05-02", "丁", "a;b|c", "7"));

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`,`, \", \"", "`,`, ', '", "`,`, \", \\", "`,`, ', \\", "`;`, \", \"", "`;`, ', '",
        "`;`, \", \\", "`|`, \", \"", "`|`, ', \\", "`\t`, \", \"", "`\t`, ', '", "`，`, \", \"",
        "`，`, ', '", "` `, \", \"", "` `, ', \\"
      })
  void findsDelimiterQuoteAndEscape(char delimiter, char quote, char escape) throws IOException {
    for (String end : List.of("\n", "\r\n", "\r")) {
      Dialect written = new Dialect(Encoding.UTF_8, 0, delimiter, quote, escape);
      assertThat(guess(text(TABLE, written, end))).isEqualTo(written);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void findsTheEncoding(String charset) throws IOException {
    Dialect written = new Dialect(Encoding.UTF_8, 0, ';', '"');
    Dialect guess = guess(text(TABLE, written, "\r\n").getBytes(Charset.forName(charset)));
    assertThat(guess.encoding().charset().name()).isEqualTo(charset);
    assertThat(guess.delimiter()).isEqualTo(';');
  }

  @Test
  void findsTheByteOrderMark() throws IOException {
    assertThat(guess("\uFEFFa;b\n1;2\n")).isEqualTo(new Dialect(Encoding.UTF_8, 3, ';', '"'));
  }

  @Test
  void decimalCommasDoNotDelimit() throws IOException {
    assertThat(guess("x;y;z\n1,5;2,3;3,75\n10,5;22,3;0,1\n").delimiter()).isEqualTo(';');
  }

  @Test
  void titlesAndFootnotesDoNotDisturb() throws IOException {
    String text =
        "西区行政处罚情况表，2020年\n填报单位：西区卫健局\n文号\t名称\t金额\n1号\t甲，乙\t1,000\n2号\t丙\t200\n3号\t丁\t\n"
            + "单位负责人：, 填表人：\n";
    assertThat(guess(text)).isEqualTo(new Dialect(Encoding.UTF_8, 0, '\t', '"'));
  }

  @Test
  void oneColumnOfTextHasNoDelimiterThatStandsInSentences() throws IOException {
    assertThat(guess("说明\n本单位没有案件，特此报告\n全年无处罚 以上\n").delimiter()).isEqualTo(',');
  }

  @Test
  void apostrophesBeforeCodesAreNoQuotes() throws IOException {
    assertThat(guess("编号,代码,名称\n'001,'510302,甲\n'002,'510303,乙\n'003,'510304,丙\n").quote())
        .isEqualTo('"');
  }

  @Test
  void aBackslashInAPathDoesNotEscape() throws IOException {
    assertThat(guess("文号,\"路径\"\n1,\"D:\\台账\\\"\n2,\"E:\\\"\n").escape()).isEqualTo('"');
  }

  @Test
  void aFewBrokenRowsDoNotChangeTheDialect() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      lines.add("'" + i + "号';'甲';'警告;罚款';200");
    }
    lines.set(7, "'7号';'甲;'警告;罚款';200");
    lines.set(19, "'19号','甲';200");
    assertThat(guess(String.join("\n", lines)))
        .isEqualTo(new Dialect(Encoding.UTF_8, 0, ';', '\''));
  }

  @Test
  void whatIsNoTableHasADialectAllTheSame() throws IOException {
    assertThat(guess("").delimiter()).isEqualTo(',');
    assertThat(guess(new byte[] {0, 1, 2, (byte) 0xff, 3, 4}).quote()).isEqualTo('"');
  }

  private Dialect guess(String text) throws IOException {
    return guess(text.getBytes(StandardCharsets.UTF_8));
  }

  private Dialect guess(byte[] bytes) throws IOException {
    Path file = folder.resolve("table.csv");
    Files.write(file, bytes);
    return DialectGuess.of(file);
  }

  private static String text(List<List<String>> table, Dialect dialect, String end) {
    return table.stream()
        .map(
            row ->
                row.stream()
                        .map(cell -> cell(cell, dialect))
                        .collect(Collectors.joining(String.valueOf(dialect.delimiter())))
                    + end)
        .collect(Collectors.joining());
  }

  private static String cell(String cell, Dialect dialect) {
    boolean plain = cell.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
    String quote = String.valueOf(dialect.quote());
    String escape = String.valueOf(dialect.escape());
    return plain ? cell : quote + cell.replace(quote, escape + quote) + quote;
  }
}
