package lawtally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lawtally.batch.SmallTown;
import lawtally.planted.Planted;
import lawtally.planted.PlantedTown;
import lawtally.planted.Sweep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the program answers when it is asked about published figures names nobody (rule 10) unless
 * {@code --full} was typed; nor does its log in JSON.
 */
class PersonalDataInAnswersTest {
  @TempDir private Path home;

  /** In a process of its own: the form of the log is a setting of the environment. */
  private String runWithJsonLog(Sweep sweep) throws Exception {
    Path said = Files.createTempFile(home, "said", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            LawTally.class.getName(),
            "run",
            "--year",
            "2020",
            "--home",
            home.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().keySet().removeIf(name -> name.startsWith("LAWTALLY_"));
    builder.environment().put(LogFormat.SETTING, "json");
    int code = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();
    String text = Files.readString(said);
    Files.delete(said);
    assertThat(code).as(text).isIn(0, 1);
    sweep.text("run with a log in JSON", text);
    return Files.readString(home.resolve(".lawtally/logs/lawtally.log"));
  }

  private Call call(Sweep sweep, String command) {
    Call call = Call.at(home, command.split(" "));
    assertThat(call.code()).as(command + call.err()).isIn(0, 1);
    sweep.text(command + " out", call.out()).text(command + " err", call.err());
    return call;
  }

  /** A decision against a person, who is named in every column that a department could misuse. */
  private static void handInOneMore(SmallTown town) {
    town.file(
        "2020/区民政局/补报.csv",
        "行政相对人名称,行政相对人类别,行政处罚决定书文号,违法事实,处罚类别,罚款金额（元）,处罚决定日期,处罚机关,处罚内容,联系人\n"
            + Planted.NAME
            + ",自然人,样罚〔2020〕9901号,"
            + Planted.TEXT
            + ",罚款,100,2020-03-04,区民政局,罚款100元，"
            + Planted.TEXT
            + ","
            + Planted.NAME
            + "\n");
  }

  @Test
  void answersAndTheLogInJsonNameNobody() throws Exception {
    SmallTown town = PlantedTown.plant(SmallTown.in(home).goodYear(), "penalties", "litigation");
    Sweep sweep = new Sweep();
    String log = runWithJsonLog(sweep);
    assertThat(log.lines()).isNotEmpty().allMatch(line -> line.startsWith("{"));
    handInOneMore(town);
    call(sweep, "run --year 2020");
    sweep.folder(home.resolve(".lawtally/logs"));

    for (String command :
        List.of(
            "trace penalties.decided --year 2020",
            "trace penalties.amount --year 2020 --job enforcement --json --revision r2",
            "trace litigation.heard --year 2020 --revision r1 --lang en",
            "diff --year 2020",
            "diff --year 2020 --rows",
            "history --json",
            "history --lang en",
            "show 2",
            "templates --year 2020")) {
      call(sweep, command);
    }
    JsonNode found =
        new JsonMapper().readTree(call(sweep, "diff --year 2020 --rows --json").out()).get(0);
    assertThat(found.get("contents")).as("the row handed in").hasSize(1);
    sweep.folder(home.resolve("output"));
    assertThat(sweep.found()).isEmpty();

    Sweep full = new Sweep().text("full", Call.at(home, "diff", "--year", "2020", "--full").out());
    assertThat(full.found()).as("what was planted does stand in these rows").isNotEmpty();
  }
}
