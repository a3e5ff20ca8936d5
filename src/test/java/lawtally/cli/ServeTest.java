package lawtally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lawtally.batch.SmallTown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock as its own process, as a service manager starts and ends it. */
class ServeTest {
  @TempDir private Path folder;

  @Test
  void aFirstStartRunsTheOpenYearsAndASignalEndsTheWaitingServerInOrder() throws Exception {
    Path home = SmallTown.in(folder).goodYear().home();
    Process server = serve(home);
    List<String> lines = new ArrayList<>();
    try (BufferedReader err = server.errorReader(StandardCharsets.UTF_8)) {
      String line = err.readLine();
      while (line != null && !line.contains("夜间运行结束")) {
        lines.add(line);
        line = err.readLine();
      }
      assertThat(lines).anyMatch(told -> told.startsWith("enforcement：下次到点"));
      assertThat(lines).anyMatch(told -> told.startsWith("2020 年 r001 已生成：读入 125 行"));
      assertThat(lines).anyMatch(told -> told.startsWith("2021 年跳过"));
      assertThat(line).contains("各开放年度均为最新");
      // SIGTERM; of the process itself it would close our end of what it says, too.
      server.toHandle().destroy();
      assertThat(server.waitFor()).isEqualTo(Exit.DONE);
      assertThat(err.lines()).contains("夜间服务已停止");
    } finally {
      server.destroyForcibly();
    }
    theNightIsInTheHistory(home);
  }

  private static void theNightIsInTheHistory(Path home) throws IOException {
    assertThat(Call.at(home, "history", "--nights").out())
        .contains("enforcement", "各开放年度均为最新", "2020 年 r001");
    JsonNode nights =
        new JsonMapper().readTree(Call.at(home, "history", "--nights", "--json").out());
    assertThat(nights).hasSize(1);
    assertThat(nights.get(0).get("outcome").asText()).isEqualTo("done");
    assertThat(nights.get(0).get("runs").get(0).asLong()).isEqualTo(1);
    assertThat(Call.at(home, "history", "--nights", "--job", "another").err()).contains("serve");
  }

  private static Process serve(Path home) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            LawTally.class.getName(),
            "serve",
            "--port",
            "0",
            "--home",
            home.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().keySet().removeIf(name -> name.startsWith("LAWTALLY_"));
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    return builder.start();
  }

  @Test
  void aFolderWithoutJobsIsNoHomeToServe() {
    Call call = Call.at(folder, "serve");
    assertThat(call.code()).isEqualTo(Exit.WRONG_USE);
    assertThat(call.err()).contains("jobs/");
  }

  @Test
  void beforeTheFirstNightHistorySaysHowToHaveOne() {
    assertThat(Call.at(folder, "history", "--nights").err()).contains("serve");
  }
}
