package lawtally.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import lawtally.intake.Dialect.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which encoding a file is written, and how well. */
class CharsetGuessTest {
  private static final Charset GB18030 = Charset.forName("GB18030");

  @TempDir private Path folder;

  /** Characters of two, three and four bytes lie across whatever is read at a time. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void charactersMayLieAcrossBuffers(int shift) throws IOException {
    String text = "x".repeat(shift) + "甲\uD840\uDC00，\n".repeat(40_000);
    for (Charset charset : new Charset[] {StandardCharsets.UTF_8, GB18030}) {
      CharsetGuess guess = guess(text.getBytes(charset));
      assertThat(guess.encoding().charset()).isEqualTo(charset);
      assertThat(guess.faults().none()).isTrue();
      assertThat(guess.isText()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Encoding.class)
  void aByteOrderMarkDecides(Encoding encoding) throws IOException {
    CharsetGuess guess = guess("\uFEFF案号,审级\n".getBytes(encoding.charset()));
    if (encoding != Encoding.GB18030) {
      assertThat(guess.bom()).isEqualTo(encoding == Encoding.UTF_8 ? 3 : 2);
    }
    assertThat(guess.encoding()).isEqualTo(encoding);
  }

  @Test
  void plainAsciiIsUtf8() throws IOException {
    assertThat(guess("no,level\n1,2\n".getBytes(StandardCharsets.US_ASCII)).encoding())
        .isEqualTo(Encoding.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({"'\n', 3", "'\r\n', 3", "'\r', 3"})
  void theLineOfTheFirstFaultIsCountedHoweverLinesEnd(String end, int line) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(("案号是第一行的一列" + end + "第二行也有些字" + end).getBytes(StandardCharsets.UTF_8));
    bytes.write(0xff);
    bytes.writeBytes((end + "最后一行还有一些字").getBytes(StandardCharsets.UTF_8));
    CharsetGuess guess = guess(bytes.toByteArray());
    assertThat(guess.encoding()).isEqualTo(Encoding.UTF_8);
    assertThat(guess.faults().count()).isEqualTo(1);
    assertThat(guess.faults().firstLine()).isEqualTo(line);
  }

  @Test
  void aCharacterCutOffAtTheEndIsOneFault() throws IOException {
    byte[] whole = "案号，审级，开庭日期，被告，负责人是否出庭".getBytes(StandardCharsets.UTF_8);
    CharsetGuess guess = guess(Arrays.copyOf(whole, whole.length - 1));
    assertThat(guess.faults().count()).isEqualTo(1);
    assertThat(guess.isText()).isTrue();
  }

  @Test
  void aFewStrayZerosMakeNoUtf16() throws IOException {
    String text = "案号,审级,开庭日期,被告\n".repeat(20) + "1,\0一审,,\n";
    CharsetGuess guess = guess(text.getBytes(StandardCharsets.UTF_8));
    assertThat(guess.encoding()).isEqualTo(Encoding.UTF_8);
    assertThat(guess.faults().count()).isEqualTo(1);
    assertThat(guess.isText()).isTrue();
  }

  private CharsetGuess guess(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("x.csv"), bytes);
    return CharsetGuess.of(file, Arrays.copyOf(bytes, Math.min(bytes.length, Disguise.ENOUGH)));
  }
}
