package lawtally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import lawtally.definition.Language;
import org.junit.jupiter.api.Test;

/** What is advised must help with the command that was typed. */
class FailuresTest {
  private static final IOException FULL = new IOException("No space left on device");
  private static final IOException FULL_AT =
      new FileSystemException("/somewhere/rows.keys", null, "No space left on device");

  private static String said(String command, IOException failure, Language language) {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Console console = new Console(nowhere, nowhere, language, false);
    return new Failures(console, false).of(command).reason(failure);
  }

  @Test
  void saysOfAFullDiskThatARunGoesOn() {
    assertThat(said("run", FULL, Language.ZH)).contains("主文件夹", "会接着做");
    assertThat(said("rerun", FULL_AT, Language.ZH)).contains("/somewhere/rows.keys", "会接着做");
    assertThat(said("serve", FULL, Language.EN)).contains("goes on from there");
  }

  @Test
  void saysOfAFullDiskUnderATraceWhereTemporaryFilesLieAndNotThatItGoesOn() {
    String temporary = System.getProperty("java.io.tmpdir");
    assertThat(said("trace", FULL, Language.ZH)).contains(temporary, "腾出空间").doesNotContain("接着做");
    assertThat(said("diff", FULL_AT, Language.ZH))
        .contains("/somewhere/rows.keys")
        .doesNotContain("接着做");
    assertThat(said("trace", FULL, Language.EN)).contains(temporary).doesNotContain("goes on");
    assertThat(said("diff", FULL_AT, Language.EN)).doesNotContain("goes on");
  }
}
