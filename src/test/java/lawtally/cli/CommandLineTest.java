package lawtally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lawtally.batch.SmallTown;
import lawtally.definition.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts rely on: exit codes, results on stdout, messages on stderr, both languages. */
class CommandLineTest {
  @TempDir private Path folder;

  private Call lawtally(String... arguments) {
    return Call.at(folder, arguments);
  }

  private SmallTown town() {
    return SmallTown.in(folder).goodYear();
  }

  @Test
  void aGoodYearEndsWithZeroAndNamesItsBundleOnStdout() {
    town();
    Call run = lawtally("run", "--year", "2020");
    assertThat(run.code()).isZero();
    Path bundle = Path.of(run.out().strip());
    assertThat(bundle.resolve("index.html")).isRegularFile();
    assertThat(run.err()).contains("读取计数", "行（更正前）", "发布", "结论");
  }

  @Test
  void aSecondRunSaysThatNothingHasChanged() {
    town();
    lawtally("run", "--year", "2020");
    Call again = lawtally("run", "--year", "2020");
    assertThat(again.code()).isZero();
    assertThat(again.err()).contains("没有变化").contains("r001");
  }

  @Test
  void theYearBeforeIsBroughtUpToDateFirst() {
    town().penalties("2019/区民政局/处罚.csv", "区民政局", 1, 3);
    Call run = lawtally("run", "--year", "2020");
    assertThat(run.code()).isZero();
    assertThat(run.err().indexOf("2019 年】")).isLessThan(run.err().indexOf("2020 年】"));
    assertThat(folder.resolve("output/enforcement/2019/r001")).isDirectory();
  }

  @Test
  void aRedYearEndsWithOneAndSoDoesARunThatFindsNothingNew() {
    town()
        .file(
            "2020/区民政局/处罚.csv",
            "行政相对人名称,行政相对人类别,行政处罚决定书文号,处罚类别,罚款金额（元）,处罚决定日期,处罚机关,处罚内容\n"
                + "样本甲,自然人,x,罚款,x,2020-99-99,区民政局,罚款\n".repeat(60));
    Call red = lawtally("run", "--year", "2020");
    assertThat(red.code()).isEqualTo(1);
    assertThat(red.err()).contains("草稿");
    assertThat(lawtally("run", "--year", "2020").code()).isEqualTo(1);
  }

  @Test
  void wrongDefinitionsEndWithTwoAndNameEveryFaultWithFileAndLine() throws Exception {
    town();
    spoil("indicators.yaml", "sum: penalties.fines", "sum: penalties.fine\n");
    spoil("indicators.yaml", "cuont: penalties", "count: penalties\n");
    add(
        "indicators.yaml",
        """
        - { id: penalties.decided, title: 又一个, unit: 件, count: penalties }
        - { id: circle.a, title: 甲, unit: "%", ratio: { of: circle.b, to: penalties.decided } }
        - { id: circle.b, title: 乙, unit: "%", ratio: { of: circle.a, to: penalties.decided } }
        """);
    add("charts.yaml", "- { id: torn, title: [\n");
    spoil("datasets/officers.yaml", "- name: status\n    since: 2021", "- name: status");
    Call run = lawtally("run", "--year", "2020");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .containsPattern("indicators\\.yaml:\\d+: .*fines.*fine")
        .containsPattern("indicators\\.yaml:\\d+: .*cuont.*count")
        .containsPattern("indicators\\.yaml:\\d+: .*penalties\\.decided")
        .containsPattern("indicators\\.yaml:\\d+: .*circle\\.a")
        .containsPattern("charts\\.yaml:\\d+: ")
        .containsPattern("(indicators|officers)\\.yaml:\\d+: .*since");
    assertThat(folder.resolve(".lawtally")).doesNotExist();
    Call jobs = lawtally("jobs");
    assertThat(jobs.code()).isEqualTo(2);
    assertThat(jobs.err()).isEqualTo(run.err());
  }

  private void spoil(String file, String by, String good) throws Exception {
    Path path = folder.resolve("jobs/enforcement").resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(good);
    int at = text.indexOf(good);
    String end = good.endsWith("\n") ? "\n" : "";
    Files.writeString(path, text.substring(0, at) + by + end + text.substring(at + good.length()));
  }

  private void add(String file, String more) throws Exception {
    Path path = folder.resolve("jobs/enforcement").resolve(file);
    Files.writeString(path, Files.readString(path) + "\n" + more);
  }

  @Test
  void aYearWithoutInputEndsWithTwoAndNamesTheYearsThereAre() {
    town();
    Call run = lawtally("run", "--year", "2031");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("2031").contains("2020");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "run --year twenty",
        "rnu --year 2020",
        "rerun --year 2020",
        "run --year 2020 --job nosuch",
        "run --year 2020 --lang fr",
        "check --year 1066"
      })
  void wrongUseEndsWithTwoAndSaysWhatToDo(String arguments) {
    town();
    Call call = lawtally(arguments.split(" "));
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
    assertThat(call.out()).isEmpty();
  }

  @Test
  void whatCannotBeWrittenEndsWithThreeAndNamesThePlace() throws Exception {
    town();
    Files.createDirectories(folder.resolve("output/enforcement"));
    Files.writeString(folder.resolve("output/enforcement/2020"), "a file where a folder should be");
    Call run = lawtally("run", "--year", "2020");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("2020").contains("lawtally.log").doesNotContain("\tat ");
    assertThat(lawtally("run", "--year", "2020", "--debug").err()).contains("\tat ");
    Files.delete(folder.resolve("output/enforcement/2020"));
    assertThat(lawtally("run", "--year", "2020").code()).isZero();
  }

  @Test
  void anErrorOfTheMachineEndsWithThreeAndIsNotTakenForARedGate() {
    town();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream full =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8) {
          @Override
          public void println(String line) {
            throw new OutOfMemoryError("Java heap space");
          }
        };
    Console console =
        new Console(full, new PrintStream(err, true, StandardCharsets.UTF_8), Language.EN, false);
    int code = LawTally.run(console, "jobs", "--home", folder.toString());
    assertThat(code).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("out of memory");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .as("no log is kept of a command that changes nothing")
        .contains("--debug")
        .doesNotContain("lawtally.log");
  }

  @Test
  void aYearIsNotComparedWithOneThatFailed() throws Exception {
    town().penalties("2019/区民政局/处罚.csv", "区民政局", 1, 3);
    Files.createDirectories(folder.resolve("output/enforcement"));
    Files.writeString(folder.resolve("output/enforcement/2019"), "a file where a folder should be");
    Call run = lawtally("run", "--year", "2020");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("2020 年未运行");
    assertThat(folder.resolve("output/enforcement/2020/r001")).doesNotExist();
  }

  @Test
  void checkListsProblemsByDepartmentAndChangesNothing() throws Exception {
    town()
        .file(
            "2020/区民政局/处罚.csv",
            "行政相对人名称,行政相对人类别,行政处罚决定书文号,处罚类别,罚款金额（元）,处罚决定日期,处罚机关,处罚内容\n"
                + "样本甲,自然人,民罚〔2020〕1号,罚款,100,2020-02-30,区民政局,罚款100元\n");
    List<Path> before = everything();
    Call check = lawtally("check", "--year", "2020");
    assertThat(check.code()).isZero();
    assertThat(check.out()).contains("区民政局", "第 2 行", "处罚决定日期");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void checkFindsWhatARunWouldFind() throws Exception {
    town().file("2020/区民政局/坏.csv", "a,b\n1,2\n");
    JsonNode checked =
        new JsonMapper().readTree(lawtally("check", "--year", "2020", "--json").out());
    Path bundle = Path.of(lawtally("run", "--year", "2020").out().strip());
    long lines = Files.readAllLines(bundle.resolve("quality/issues.csv")).size() - 1L;
    assertThat(checked).hasSize((int) lines).isNotEmpty();
    assertThat(checked).allMatch(issue -> issue.get("job").asText().equals("enforcement"));
  }

  @Test
  void englishMessagesMakeNoNewRevision() {
    town();
    lawtally("run", "--year", "2020");
    Call again =
        Call.of(Language.EN, "run", "--year", "2020", "--lang", "en", "--home", folder.toString());
    assertThat(again.code()).isZero();
    assertThat(again.err()).contains("nothing has changed").contains("r001");
  }

  @Test
  void historyTellsRevisionsReasonsAndReconciliation() throws Exception {
    assertThat(lawtally("history").err()).contains("还没有运行记录");
    town();
    lawtally("run", "--year", "2020");
    lawtally("rerun", "--year", "2020", "--reason", "复核");
    Call history = lawtally("history");
    assertThat(history.out()).contains("r001", "r002", "复核", "已公布");
    JsonNode list = new JsonMapper().readTree(lawtally("history", "--json").out());
    assertThat(list).hasSize(2);
    assertThat(list.get(0).get("revision").asText()).isEqualTo("r002");
    assertThat(list.get(0).get("checkable").asInt()).isPositive();
  }

  @Test
  void jobsListsAndChecksTheDefinitions() throws Exception {
    town();
    assertThat(lawtally("jobs").out()).contains("enforcement", "行政执法统计");
    JsonNode list = new JsonMapper().readTree(lawtally("jobs", "--json").out());
    assertThat(list.get(0).get("job").asText()).isEqualTo("enforcement");
  }

  @Test
  void jobsNamesAScheduleByWhichAJobWillNeverRun() throws Exception {
    town();
    spoil("job.yaml", "0 30 25 * * *", "0 30 2 * * *");
    Call jobs = lawtally("jobs");
    assertThat(jobs.code()).isEqualTo(2);
    assertThat(jobs.out()).contains("行政执法统计");
    assertThat(jobs.err()).contains("jobs/enforcement/job.yaml", "0 30 25 * * *", "六段");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "run",
        "rerun",
        "check",
        "history",
        "show",
        "finalise",
        "close",
        "open",
        "jobs"
      })
  void everyCommandExplainsItselfInBothLanguages(String command) {
    String[] help = command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"};
    Call zh = Call.of(Language.ZH, help);
    Call en = Call.of(Language.EN, help);
    assertThat(zh.code()).isZero();
    assertThat(en.code()).isZero();
    assertThat(zh.out()).contains("用法：", "--home", "--lang").containsPattern("\\p{IsHan}");
    assertThat(en.out()).contains("Usage:", "--home").doesNotContainPattern("\\p{IsHan}");
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    for (String bundle : List.of("messages", "usage")) {
      assertThat(keys(bundle, "zh")).as(bundle).isEqualTo(keys(bundle, "en"));
    }
  }

  private static List<String> keys(String bundle, String tag) {
    return java.util.ResourceBundle.getBundle(
            "lawtally.cli." + bundle + "_" + tag, java.util.Locale.ROOT)
        .keySet()
        .stream()
        .sorted()
        .toList();
  }

  private List<Path> everything() throws Exception {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted().toList();
    }
  }

  @Test
  void blankFormsLieBesideTheBundlesAndAreWrittenAgainAsLongAsNobodyFillsThemIn() throws Exception {
    town();
    Call first = lawtally("templates", "--year", "2021");
    assertThat(first.code()).isZero();
    Path forms = Path.of(first.out().strip());
    assertThat(forms).isEqualTo(folder.resolve("output/enforcement/templates-2021"));
    assertThat(forms.resolve("行政处罚（2021年）.csv")).isRegularFile();
    assertThat(first.err()).contains("12 张空白表");
    assertThat(lawtally("templates", "--year", "2021").code()).isZero();

    Files.writeString(forms.resolve("行政处罚（2021年）.csv"), "filled in");
    Call again = lawtally("templates", "--year", "2021");
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("行政处罚（2021年）.csv").contains("--out");
    assertThat(forms.resolve("行政处罚（2021年）.csv")).hasContent("filled in");
  }

  @Test
  void blankFormsGoWhereTheyAreAskedFor() {
    town();
    Path out = folder.resolve("forms");
    Call call = lawtally("templates", "--year", "2021", "--out", out.toString());
    assertThat(call.out().strip()).isEqualTo(out.toString());
    assertThat(out.resolve("报送通知（2021年）.html")).isRegularFile();
    assertThat(folder.resolve("output")).doesNotExist();
  }

  @Test
  void formsOfNoYearAreWrongUse() {
    town();
    assertThat(lawtally("templates", "--year", "21").code()).isEqualTo(2);
    assertThat(lawtally("templates", "--year", "2021", "--job", "none").code()).isEqualTo(2);
  }
}
