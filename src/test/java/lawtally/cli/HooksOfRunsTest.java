package lawtally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import lawtally.batch.SmallTown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a run calls the hooks, and that they change nothing of it. */
class HooksOfRunsTest {
  @TempDir private Path folder;

  private Call lawtally(String... arguments) {
    return Call.at(folder, arguments);
  }

  /** A hook that keeps a line for each call. */
  private void hooks(String lastLine) throws IOException {
    Path script = Files.createDirectories(folder.resolve("scripts")).resolve("note.sh");
    Files.writeString(
        script,
        "#!/bin/sh\n"
            + "echo $1 $LAWTALLY_EVENT $LAWTALLY_YEAR $LAWTALLY_REVISION $LAWTALLY_MESSAGE >> calls\n"
            + lastLine
            + "\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(
        folder.resolve("jobs/enforcement/job.yaml"),
        "\nhooks: { on-published: [scripts/note.sh, 局长], on-failed: [scripts/note.sh, 机房] }\n",
        StandardOpenOption.APPEND);
  }

  private List<String> calls() throws IOException {
    Path calls = folder.resolve("calls");
    return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
  }

  @Test
  void aHookMakesNoNewRevisionAndIsCalledForEachThatIsMade() throws Exception {
    SmallTown.in(folder).goodYear();
    lawtally("run", "--year", "2020");
    hooks("echo $LAWTALLY_CHANGED_FIGURES > changed");
    assertThat(lawtally("run", "--year", "2020").err()).contains("没有变化", "r001");
    assertThat(calls()).isEmpty();

    assertThat(lawtally("rerun", "--year", "2020", "--reason", "复核").code()).isZero();

    assertThat(calls())
        .containsExactly("局长 published 2020 r002 行政执法统计 2020 年 r002 已发布：读入 125 行，计入 125 行，退回 0 行");
    assertThat(folder.resolve("changed")).hasContent("0");
  }

  @Test
  void aHookThatFailsIsAWarningAndNoMore() throws Exception {
    SmallTown.in(folder).goodYear();
    hooks("echo 邮件服务器不在; exit 3");

    Call run = lawtally("run", "--year", "2020");

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("警告：jobs/enforcement/job.yaml hooks.on-published：scripts/note.sh 以 3 退出");
    assertThat(run.out().strip()).endsWith("r001");
    assertThat(Files.readString(folder.resolve(".lawtally/logs/lawtally.log"))).contains("邮件服务器不在");
  }

  @Test
  void aFailureIsToldOnceForEachYear() throws Exception {
    SmallTown.in(folder).goodYear().penalties("2019/区民政局/处罚.csv", "区民政局", 1, 3);
    hooks("");
    Files.createDirectories(folder.resolve("output/enforcement"));
    Files.writeString(folder.resolve("output/enforcement/2019"), "a file where a folder should be");

    assertThat(lawtally("run", "--year", "2020").code()).isEqualTo(Exit.FAILED);

    assertThat(calls()).hasSize(1);
    assertThat(calls().get(0)).startsWith("机房 failed 2019 r001 行政执法统计 2019 年未能完成：");
  }

  @Test
  void whatKeepsARunFromBeginningIsToldToo() throws Exception {
    SmallTown.in(folder).goodYear();
    hooks("");
    Path database = Files.createDirectories(folder.resolve(".lawtally/db"));
    Files.writeString(database.resolve("lawtally.mv.db"), "no database");
    assertThat(lawtally("run", "--year", "2020").code()).isEqualTo(Exit.FAILED);
    assertThat(calls()).hasSize(1);
    assertThat(calls().get(0)).startsWith("机房 failed 2020 行政执法统计 2020 年未能完成：");

    Files.writeString(
        folder.resolve("jobs/enforcement/charts.yaml"), "\n- { torn\n", StandardOpenOption.APPEND);
    assertThat(lawtally("run", "--year", "2020").code()).isEqualTo(Exit.WRONG_USE);
    assertThat(calls()).hasSize(2);
    assertThat(calls().get(1)).contains("机房 failed 2020", "定义有 1 处问题", "charts.yaml:");

    lawtally("check", "--year", "2020");
    assertThat(calls()).as("asking is no run").hasSize(2);
  }
}
