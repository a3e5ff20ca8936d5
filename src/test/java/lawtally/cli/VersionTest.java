package lawtally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionTest {
  @TempDir private Path folder;

  @Test
  void twoBuildsOfOneReleaseAreToldApart() throws Exception {
    Path one = Files.writeString(folder.resolve("one.jar"), "counts");
    Path two = Files.writeString(folder.resolve("two.jar"), "counts rightly");
    assertThat(Version.checksum(one)).hasSize(8).isNotEqualTo(Version.checksum(two));
    assertThat(Version.checksum(one)).isEqualTo(Version.checksum(one));
  }
}
