package lawtally.intake.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Copies of inputs by their SHA-256. */
class FileArchiveTest {
  private static final String SHA_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir private Path home;
  private FileArchive archive;

  @BeforeEach
  void open() {
    archive = new FileArchive(home.resolve("archive"));
  }

  @Test
  void keepsTheBytesUnderTheirHash() throws IOException {
    Path file = Files.writeString(home.resolve("x.csv"), "abc");
    assertThat(archive.keep(file)).isEqualTo(SHA_OF_ABC);
    assertThat(archive.path(SHA_OF_ABC)).hasContent("abc");
  }

  @Test
  void whatIsKeptNeverChanges() throws IOException {
    Path file = Files.writeString(home.resolve("x.csv"), "abc");
    archive.keep(file);
    Files.writeString(file, "abcd");
    String other = archive.keep(file);
    assertThat(other).isNotEqualTo(SHA_OF_ABC);
    assertThat(archive.path(SHA_OF_ABC)).hasContent("abc");
    assertThat(archive.path(other)).hasContent("abcd");
  }

  @Test
  void theSameBytesAreKeptOnce() throws IOException {
    archive.keep(Files.writeString(home.resolve("x.csv"), "abc"));
    archive.keep(Files.writeString(home.resolve("y.csv"), "abc"));
    assertThat(kept()).hasSize(1);
  }

  @Test
  void aFileThatCannotBeReadLeavesNothingBehind() throws IOException {
    assertThatThrownBy(() -> archive.keep(home.resolve("gone.csv")))
        .isInstanceOf(UnreadableFileException.class);
    assertThat(kept()).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void isForItsOwnerAlone() throws IOException {
    archive.keep(Files.writeString(home.resolve("x.csv"), "abc"));
    assertThat(Files.getPosixFilePermissions(home.resolve("archive")))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> all = Files.walk(home.resolve("archive"))) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
