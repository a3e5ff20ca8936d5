package lawtally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lawtally.batch.SmallTown;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What strangers write – names of files and folders, reasons, narrative – is text wherever it is
 * shown: no page runs it, no log takes it for a line of its own, no terminal for a command.
 */
class InjectionTest {
  private static final String TAG = "<img src=x onerror=alert(1)>";
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String FORGED = "\n2021-01-01T00:00:00.000Z ERROR forged\u001b[31m";

  @TempDir private static Path home;
  private static final List<String> SAID = new ArrayList<>();

  @BeforeAll
  static void runWithWhatStrangersWrite() throws IOException {
    SmallTown town = SmallTown.in(home).goodYear();
    town.penalties("2020/" + TAG + "/处罚.csv", "没有的局", 900, 3);
    town.penalties("2020/区民政局/" + TAG + ".csv", "没有的局", 910, 3);
    town.file("2020/区民政局/处罚" + FORGED + ".csv", "什么,也不是\n1,2\n");
    Files.writeString(
        home.resolve("jobs/enforcement/narrative/2020.md"),
        "## three_systems\n" + SCRIPT + TAG + "\n\n## outlook\n{{ 7 * 7 }}{% include \"x\" %}。\n");
    say("run", "--year", "2020", "--debug");
    say("rerun", "--year", "2020", "--reason", SCRIPT + TAG + FORGED);
    say("close", "--year", "2020", "--by", "科员" + FORGED);
    say("history");
    say("show", "2");
    say("check", "--year", "2020", "--all");
  }

  private static void say(String... arguments) {
    Call call = Call.at(home, arguments);
    assertThat(call.code()).as(call.err()).isIn(0, 1);
    SAID.add(call.out());
    SAID.add(call.err());
  }

  private static List<Path> files(String... endings) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String root : new String[] {"output", "returned"}) {
      try (Stream<Path> all = Files.walk(home.resolve(root))) {
        all.filter(Files::isRegularFile)
            .filter(f -> Stream.of(endings).anyMatch(f.getFileName().toString()::endsWith))
            .forEach(files::add);
      }
    }
    return files;
  }

  @Test
  void noPageRunsIt() throws IOException {
    List<Path> pages = files(".html", ".svg");
    assertThat(pages).hasSizeGreaterThan(5);
    for (Path page : pages) {
      assertThat(Files.readString(page)).as(page.toString()).doesNotContain("<img src=x", SCRIPT);
    }
    Path page = home.resolve("output/enforcement/2020/r002/index.html");
    assertThat(Files.readString(page)).contains("&lt;script&gt;", "&lt;img src=x");
  }

  @Test
  void noReaderOfMarkdownRunsIt() throws IOException {
    String text = Files.readString(home.resolve("output/enforcement/2020/r002/summary.md"));
    assertThat(text).contains("\\<script>", "\\<img src=x", "{{ 7 * 7 }}");
    assertThat(text.replace("\\<", "")).doesNotContain("<");
  }

  @Test
  void noTerminalObeysItAndNoLineIsForged() {
    assertThat(SAID).isNotEmpty();
    for (String said : SAID) {
      assertThat(said).doesNotContain("\u001b", "\u0007").doesNotContainPattern("(?m)^2021-01-01T");
    }
    assertThat(String.join("", SAID)).contains("forged");
  }

  @Test
  void noLineOfTheLogIsForged() throws IOException {
    String log = Files.readString(home.resolve(".lawtally/logs/lawtally.log"));
    assertThat(log).isNotEmpty().doesNotContain("\u001b").doesNotContainPattern("(?m)^2021-01-01T");
  }
}
