package lawtally.intake.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lawtally.intake.DamagedObjectException;
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
  private final List<String> told = new ArrayList<>();
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

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatIsKeptIsReadOnly() throws IOException {
    archive.keep(Files.writeString(home.resolve("x.csv"), "abc"));
    assertThat(Files.getPosixFilePermissions(archive.path(SHA_OF_ABC)))
        .isEqualTo(PosixFilePermissions.fromString("r--------"));
  }

  @Test
  void keepingTheSameBytesAgainTouchesNothing() throws IOException {
    Path file = Files.writeString(home.resolve("x.csv"), "abc");
    archive.keep(file);
    Path object = archive.path(SHA_OF_ABC);
    Files.setLastModifiedTime(object, FileTime.fromMillis(1_000_000_000_000L));
    Object inode = inode(object);
    new FileArchive(home.resolve("archive")).keep(file);
    assertThat(Files.getLastModifiedTime(object).toMillis()).isEqualTo(1_000_000_000_000L);
    assertThat(inode(object)).isEqualTo(inode);
  }

  private static Object inode(Path file) throws IOException {
    return String.valueOf(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
  }

  @Test
  void damagedBytesAreNeverReadInSilence() throws IOException {
    archive.keep(Files.writeString(home.resolve("x.csv"), "abc"));
    damage("abd");
    assertThatThrownBy(() -> reopened().path(SHA_OF_ABC))
        .isInstanceOfSatisfying(
            DamagedObjectException.class,
            e -> {
              assertThat(e.object()).endsWith(SHA_OF_ABC);
              assertThat(e.names()).containsExactly("input/2020/x.csv");
              assertThat(e.missing()).isFalse();
            });
  }

  @Test
  void lostBytesAreMissedWhenTheyAreWanted() throws IOException {
    archive.keep(Files.writeString(home.resolve("x.csv"), "abc"));
    Files.delete(archive.path(SHA_OF_ABC));
    assertThatThrownBy(() -> reopened().path(SHA_OF_ABC))
        .isInstanceOfSatisfying(
            DamagedObjectException.class, e -> assertThat(e.missing()).isTrue());
  }

  @Test
  void damagedBytesAreKeptAgainFromTheFileAndItIsTold() throws IOException {
    Path file = Files.writeString(home.resolve("x.csv"), "abc");
    archive.keep(file);
    damage("abd");
    FileArchive again = reopened();
    again.keep(file);
    assertThat(again.path(SHA_OF_ABC)).hasContent("abc");
    assertThat(told).containsExactly(again.path(SHA_OF_ABC) + " from " + file);
    again.keep(file);
    assertThat(told).hasSize(1);
  }

  /** Another process opens it, which has compared nothing yet. */
  private FileArchive reopened() {
    return new FileArchive(
        home.resolve("archive"),
        "",
        new Custody() {
          @Override
          public List<String> names(String sha256) {
            return List.of("input/2020/x.csv");
          }

          @Override
          public void renewed(Path object, Path from) {
            told.add(object + " from " + from);
          }
        });
  }

  /** As many bytes as there were: the size must not be what tells. */
  private void damage(String text) throws IOException {
    Path object = archive.path(SHA_OF_ABC);
    Files.delete(object);
    Files.writeString(object, text);
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> all = Files.walk(home.resolve("archive"))) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
