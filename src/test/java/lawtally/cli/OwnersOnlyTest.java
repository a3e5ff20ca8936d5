package lawtally.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import lawtally.batch.SmallTown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Working state and returned rows are for their owner alone, whatever was there before. */
class OwnersOnlyTest {
  @TempDir private Path home;

  @Test
  void foldersThatStoodOpenAreClosed() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    SmallTown.in(home).goodYear().file("2020/区民政局/处罚.csv", "什么,也不是\n1,2\n");
    for (String open : new String[] {".lawtally/archive", ".lawtally/logs", "returned/区民政局/2020"}) {
      Path folder = Files.createDirectories(home.resolve(open));
      for (Path at = folder; !at.equals(home); at = at.getParent()) {
        Files.setPosixFilePermissions(at, PosixFilePermissions.fromString("rwxrwxrwx"));
      }
    }
    assertThat(Call.at(home, "run", "--year", "2020").code()).isIn(0, 1);

    assertThat(rights(home.resolve(".lawtally"))).isEqualTo("rwx------");
    try (Stream<Path> all = Files.walk(home.resolve(".lawtally/archive"))) {
      assertThat(all.filter(Files::isRegularFile)).allMatch(f -> rights(f).endsWith("------"));
    }
    try (Stream<Path> all = Files.walk(home.resolve("returned"))) {
      assertThat(all)
          .hasSizeGreaterThan(4)
          .allMatch(f -> rights(f).equals(Files.isDirectory(f) ? "rwx------" : "rw-------"));
    }
  }

  private static String rights(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
