package lawtally.report.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import lawtally.definition.CsvText;
import lawtally.definition.Dataset;
import lawtally.definition.Definitions;
import lawtally.definition.FaultyDefinitionsException;
import lawtally.definition.Job;
import lawtally.definition.Language;
import lawtally.definition.Seeds;
import lawtally.definition.Severity;
import lawtally.intake.Issue;
import lawtally.sample.PlainRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms as they go out, and what becomes of them when they come back. */
class BlankFormsTest {
  private static final int YEAR = 2021;
  private static final Definitions DEFINITIONS = definitions();
  private static final Job JOB = DEFINITIONS.job("enforcement").in(YEAR);

  @TempDir private Path home;

  private static Definitions definitions() {
    try {
      return Definitions.load(Path.of(""));
    } catch (FaultyDefinitionsException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SortedMap<String, String> files(Language language) {
    return new BlankForms(JOB, DEFINITIONS.seeds(), YEAR, language).files();
  }

  private static Stream<String> forms() {
    return files(Language.ZH).keySet().stream().filter(name -> name.endsWith(".csv"));
  }

  private static String page(String name) {
    return files(Language.ZH).getOrDefault(name, "");
  }

  @Test
  void everyTableThatDepartmentsOweHasAFormAndItsInstructions() {
    for (Dataset dataset : JOB.datasets()) {
      String title = dataset.title().zh() + "（2021年）";
      assertThat(files(Language.ZH)).containsKeys(title + ".csv", title + "填报说明.html");
    }
    assertThat(files(Language.ZH)).containsKey("报送通知（2021年）.html");
  }

  @Test
  void aFormHasItsTitleThenTheReporterThenTheOfficialColumnsThenAnExample() {
    List<List<String>> rows = CsvText.parse(page("行政处罚（2021年）.csv"));

    assertThat(page("行政处罚（2021年）.csv")).startsWith("\uFEFF");
    assertThat(rows).hasSize(4);
    assertThat(rows.get(0)).containsExactly("攀枝花市西区2021年度行政执法统计：行政处罚");
    assertThat(rows.get(1)).startsWith("填报单位：");
    assertThat(rows.get(2))
        .startsWith("序号", "行政相对人名称", "行政相对人类别")
        .contains("罚款金额（万元）", "没收违法所得、没收非法财物的金额（万元）")
        .hasSameSizeAs(rows.get(3));
    assertThat(rows.get(3)).startsWith("示例（不计入）").contains("攀西示罚〔2021〕1号");
  }

  @Test
  void aFormThatComesBackUntouchedIsNotedAsEmptyAndNothingIsCountedOrReturned() throws IOException {
    handIn(List.of());

    PlainRun run = run();

    assertThat(run.rows().read()).isZero();
    assertThat(run.issues()).extracting(Issue::rule).containsOnly("header-only");
    assertThat(run.issues()).hasSameSizeAs(JOB.datasets());
    assertThat(run.issues()).extracting(Issue::severity).containsOnly(Severity.WARNING);
  }

  @Test
  void aFormThatIsFilledInAsItsExampleShowsCountsOncePerRowAndTheExampleDoesNot()
      throws IOException {
    handIn(List.of("1"));

    PlainRun run = run();

    assertThat(run.issues()).filteredOn(i -> i.severity() != Severity.NOTE).isEmpty();
    assertThat(run.plan().forms())
        .extracting(form -> form.dataset())
        .containsExactlyInAnyOrderElementsOf(JOB.datasets().stream().map(Dataset::id).toList());
    run.counts()
        .forEach(
            (file, rows) -> {
              assertThat(rows.read()).isEqualTo(1);
              assertThat(rows.counted()).isEqualTo(1);
            });
    assertThat(run.counts()).hasSameSizeAs(JOB.datasets());
  }

  /** Every form in the folder of the department in whose name its example is. */
  private void handIn(List<String> serialNumbers) throws IOException {
    copy(Path.of("jobs"));
    copy(Path.of("seeds"));
    for (String form : forms().toList()) {
      List<List<String>> rows = new ArrayList<>(CsvText.parse(page(form)));
      for (String number : serialNumbers) {
        List<String> row = new ArrayList<>(rows.get(3));
        row.set(0, number);
        rows.add(row);
      }
      Path folder = home.resolve("input/2021").resolve(departmentIn(rows.get(3)));
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(form), CsvText.of(rows));
    }
  }

  /** A row of another department than the folder's would be asked about. */
  private static String departmentIn(List<String> example) {
    List<String> names = DEFINITIONS.seeds().departments().stream().map(d -> d.name()).toList();
    return example.stream().filter(names::contains).findFirst().orElse("区发展和改革局");
  }

  private PlainRun run() throws IOException {
    return new PlainRun(home, YEAR, Files.createDirectories(home.resolve("work")));
  }

  @Test
  void instructionsTellWhatIsRequiredAndWhen() {
    assertThat(page("行政处罚（2021年）填报说明.html"))
        .contains("行政相对人类别为法人及非法人组织或个体工商户时必填")
        .contains("只填“处罚决定日期”在2021年1月1日至12月31日之间的")
        .contains("“处罚机关、行政处罚决定书文号”相同的视为同一条");
    assertThat(page("行政执法人员名册（2021年）填报说明.html")).contains("填2021年12月31日的情况");
  }

  @Test
  void instructionsListTheWordsOfEveryCodeAndWhatIsUnderstoodToo() {
    assertThat(page("行政处罚（2021年）填报说明.html")).contains("没收违法所得", "没收非法所得", "一般程序");
    assertThat(page("行政处罚（2021年）填报说明.html")).doesNotContain("暂扣或者吊销许可证、暂扣或者吊销执照");
    assertThat(page("综合情况报表（2021年）填报说明.html")).contains("公开政府信息", "（条）");
  }

  @Test
  void instructionsTellEveryRuleAndWhatFollows() {
    for (Dataset dataset : JOB.datasets()) {
      String page = page(dataset.title().zh() + "（2021年）填报说明.html");
      dataset.rules().forEach(rule -> assertThat(page).contains(escaped(rule.message().zh())));
      dataset
          .notCounted()
          .forEach(exempt -> assertThat(page).contains(escaped(exempt.message().zh())));
    }
  }

  @Test
  void theNoticeNamesWhatEachDepartmentOwesInTheOfficialOrder() {
    String notice = page("报送通知（2021年）.html");

    assertThat(notice).containsSubsequence("区发展和改革局", "法制机构情况", "不适用：行政应诉", "区教育和体育局", "区政府办公室");
  }

  @Test
  void aDepartmentThatIsNotCountedOwesNoForm() {
    Seeds seeds = DEFINITIONS.seeds();
    List<Seeds.Department> without =
        seeds.departments().stream()
            .map(
                d ->
                    new Seeds.Department(
                        d.code(),
                        d.name(),
                        d.aliases(),
                        d.expects(),
                        d.notApplicable(),
                        !d.name().equals("区民政局"),
                        d.validFrom(),
                        d.validTo()))
            .toList();
    Seeds fewer =
        new Seeds(
            without,
            seeds.figures(),
            seeds.atoms(),
            seeds.layouts(),
            seeds.calendar(),
            seeds.published());

    assertThat(new BlankForms(JOB, fewer, YEAR, Language.ZH).files().get("报送通知（2021年）.html"))
        .contains("区公安分局")
        .doesNotContain("区民政局");
  }

  @Test
  void inEnglishTheFormsStayAndTheInstructionsAreEnglish() {
    SortedMap<String, String> english = files(Language.EN);

    assertThat(english.keySet()).isEqualTo(files(Language.ZH).keySet());
    assertThat(english.get("行政处罚（2021年）.csv")).isEqualTo(page("行政处罚（2021年）.csv"));
    assertThat(english.get("行政处罚（2021年）填报说明.html"))
        .contains("How to fill in: Administrative penalties (2021)", "Date of decision")
        .doesNotContain("必填");
  }

  @Test
  void aFormThatSomebodyHasFilledInIsFoundInTheWay() throws IOException {
    FormFolder folder = new FormFolder(home.resolve("out"));
    SortedMap<String, String> files = files(Language.ZH);
    folder.write(files);
    assertThat(folder.inTheWay(files)).isEmpty();

    Files.writeString(home.resolve("out/行政处罚（2021年）.csv"), "filled in");

    assertThat(folder.inTheWay(files)).containsExactly("行政处罚（2021年）.csv");
    try (Stream<Path> all = Files.list(home.resolve("out"))) {
      assertThat(all.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(files.keySet());
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private void copy(Path from) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path target = home.resolve(path.toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}
