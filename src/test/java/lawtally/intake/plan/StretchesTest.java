package lawtally.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lawtally.intake.Dialect.Encoding;
import lawtally.intake.scan.Legibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which lines of a file are not in its encoding. */
class StretchesTest {
  private static final Charset UTF_8 = StandardCharsets.UTF_8;
  private static final Charset GB18030 = Charset.forName("GB18030");

  @TempDir Path folder;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @Test
  void aWholeFileOfOneEncodingHasNone() throws IOException {
    assertThat(write("文号,甲公司\r\n", UTF_8, 50).stretches()).isEmpty();
    bytes.reset();
    assertThat(write("文号,甲公司\r\n", GB18030, 50).stretches()).isEmpty();
  }

  @Test
  void linesOfGb18030WithinUtf8AreFoundWithLineAndOffset() throws IOException {
    write("文号,甲公司\n", UTF_8, 30).write("2号,乙公司\n", GB18030, 2).write("3号,丙\n", UTF_8, 9);
    int before = 30 * "文号,甲公司\n".getBytes(UTF_8).length;
    int length = 2 * "2号,乙公司\n".getBytes(GB18030).length;
    assertThat(stretches())
        .containsExactly(new Stretch(before, length, 31, 32, Legibility.IN_THE_OTHER));
  }

  @Test
  void linesOfUtf8WithinGb18030AreFoundThoughTheyDecodeAsNonsense() throws IOException {
    write("文号,甲公司\r\n", GB18030, 30).write("2号,乙公司一\r\n", UTF_8, 1).write("尾\r\n", GB18030, 1);
    assertThat(charset().encoding()).isEqualTo(Encoding.GB18030);
    assertThat(stretches())
        .extracting(Stretch::firstLine, Stretch::lastLine, Stretch::legibility)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(31L, 31L, Legibility.IN_THE_OTHER));
  }

  @Test
  void bytesThatAreTextInNeitherAreSaidToBeNone() throws IOException {
    write("文号,甲公司\r", UTF_8, 30);
    bytes.write(new byte[] {'1', ',', (byte) 0xff, '\r'});
    assertThat(stretches())
        .extracting(Stretch::firstLine, Stretch::legibility)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(31L, Legibility.NOT_AT_ALL));
  }

  @Test
  void noMoreAreToldThanAPersonReads() throws IOException {
    write("文号,甲公司甲公司甲公司\n甲\n", UTF_8, 100);
    for (int i = 0; i < 100; i++) {
      write("乙\n", GB18030, 1).write("丙公司\n", UTF_8, 1);
    }
    assertThat(stretches()).hasSize(Stretches.ENOUGH);
  }

  @Test
  void aFileJoinedOfBothIsTextHoweverManyLinesAreOfTheOther() throws IOException {
    write("文号,甲公司\n", UTF_8, 20).write("2号,乙公司\n", GB18030, 8).write("3号,丙\n", UTF_8, 3);
    CharsetGuess charset = charset();
    assertThat(charset.encoding()).isEqualTo(Encoding.UTF_8);
    assertThat(charset.isText()).isFalse();
    assertThat(Stretches.areText(folder.resolve("1.csv"), charset)).isTrue();
  }

  @Test
  void linesOfNeitherAndZerosMakeNoText() throws IOException {
    write("文号,甲公司\n", UTF_8, 20).write("2号,乙公司\n", GB18030, 8);
    bytes.write(new byte[] {(byte) 0xff, (byte) 0xff});
    assertThat(Stretches.areText(folder.resolve("1.csv"), charset())).isFalse();
    bytes.reset();
    write("文号,甲公司\n", UTF_8, 20).write("\0\n", UTF_8, 1);
    assertThat(Stretches.areText(folder.resolve("1.csv"), charset())).isFalse();
  }

  private StretchesTest write(String line, Charset charset, int times) throws IOException {
    bytes.write(line.repeat(times).getBytes(charset));
    return this;
  }

  private CharsetGuess charset() throws IOException {
    return CharsetGuess.of(Files.write(folder.resolve("1.csv"), bytes.toByteArray()));
  }

  private List<Stretch> stretches() throws IOException {
    CharsetGuess charset = charset();
    return Stretches.of(folder.resolve("1.csv"), charset);
  }
}
