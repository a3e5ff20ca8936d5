package lawtally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import lawtally.batch.SmallTown;
import lawtally.batch.Unpacked;
import lawtally.report.bundle.Disk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home that was lost comes back from its backup, and goes on as if nothing had happened. */
class BackupCommandTest {
  @TempDir private Path folder;

  private Path home() {
    return folder.resolve("home");
  }

  private Call lawtally(String... arguments) {
    return Call.at(home(), arguments);
  }

  private static List<String> bundles(Path home) throws IOException {
    Path output = home.resolve("output");
    try (Stream<Path> all = Files.walk(output)) {
      return all.filter(Files::isRegularFile)
          .map(p -> output.relativize(p).toString())
          .filter(p -> !p.endsWith("latest.txt"))
          .sorted()
          .toList();
    }
  }

  @Test
  void aLostHomeComesBackInAnotherFolder() throws IOException {
    SmallTown town = SmallTown.in(home()).goodYear();
    lawtally("run", "--year", "2020");
    town.penalties("2020/区民政局/处罚.csv", "区民政局", 401, 3);
    lawtally("run", "--year", "2020");
    lawtally("finalise", "--year", "2020", "--revision", "r1", "--by", "样本局长");
    String history = lawtally("history").out();
    String show = lawtally("show", "2").out();
    List<String> bundles = bundles(home());
    Path file = folder.resolve("backup.zip");

    Call backup = lawtally("backup", file.toString());
    assertThat(backup.code()).isZero();
    assertThat(backup.out().strip()).isEqualTo(file.toString());
    assertThat(backup.err()).contains("已备份", "个人信息", "umask 077");
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    Disk.delete(home());

    Path restored = Unpacked.into(folder.resolve("restored"), file);
    assertThat(bundles(restored)).isEqualTo(bundles).anyMatch(p -> p.contains("r002"));
    assertThat(Call.at(restored, "history").out()).isEqualTo(history).contains("r001", "r002");
    assertThat(Call.at(restored, "show", "2").out()).isEqualTo(show);
    Call run = Call.at(restored, "run", "--year", "2020");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("没有变化", "r002");
    assertThat(restored.resolve("output/enforcement/2020/latest").toRealPath())
        .isEqualTo(restored.resolve("output/enforcement/2020/r002").toRealPath());
  }

  @Test
  void aBackupIsNeverOverwrittenAndNothingIsLeftOfOneThatCannotBeMade() throws IOException {
    SmallTown.in(home()).goodYear();
    assertThat(lawtally("backup", folder.resolve("x.zip").toString()).err()).contains("还没有运行");
    lawtally("run", "--year", "2020");
    Path old = Files.writeString(folder.resolve("old.zip"), "last week's");
    Call over = lawtally("backup", old.toString());
    assertThat(over.code()).isEqualTo(Exit.WRONG_USE);
    assertThat(over.err()).contains("old.zip", "换一个文件名");
    assertThat(old).hasContent("last week's");
    assertThat(lawtally("backup", folder.resolve("no/x.zip").toString()).code())
        .isEqualTo(Exit.WRONG_USE);
    assertThat(folder.resolve("no")).doesNotExist();
  }

  @Test
  void whatAKilledBackupLeftIsNoHindranceButOneUnderWayIs() throws IOException {
    SmallTown.in(home()).goodYear();
    lawtally("run", "--year", "2020");
    Path file = folder.resolve("nightly.zip");
    Path part = Files.writeString(folder.resolve("nightly.zip.part"), "half of it");
    assertThat(lawtally("backup", file.toString()).code()).isZero();
    assertThat(Files.getPosixFilePermissions(file))
        .as("for its owner alone, whoever may read what was left")
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(part).doesNotExist();
    Files.delete(file);

    Files.writeString(part, "half of it");
    try (FileChannel another = FileChannel.open(part, StandardOpenOption.WRITE);
        FileLock alive = another.lock()) {
      assertThat(alive.isValid()).isTrue();
      Call blocked = lawtally("backup", file.toString());
      assertThat(blocked.code()).isEqualTo(Exit.BUSY);
      assertThat(blocked.err()).contains("另一个备份正在写", "nightly.zip.part");
    }
    assertThat(file).doesNotExist();
    assertThat(part).hasContent("half of it");
  }
}
