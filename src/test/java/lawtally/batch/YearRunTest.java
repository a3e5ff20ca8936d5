package lawtally.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lawtally.batch.RunResult.Outcome;
import lawtally.batch.home.BusyException;
import lawtally.indicator.Figure;
import lawtally.indicator.Figures;
import lawtally.indicator.IndicatorsCsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run does with what it finds: revisions, comparisons, locks. */
class YearRunTest {
  @TempDir private Path folder;

  private SmallTown town() {
    return SmallTown.in(folder.resolve("town")).goodYear();
  }

  private static String decided(RunResult result) throws Exception {
    Path csv = result.bundle().orElseThrow().resolve("indicators.csv");
    Figures figures = IndicatorsCsv.read(csv, 2020);
    return figures
        .total("penalties.decided")
        .flatMap(Figure::value)
        .map(v -> v.stripTrailingZeros().toPlainString())
        .orElse("");
  }

  @Test
  void aYearIsPublishedOnceAndThenThereIsNothingToDo() throws Exception {
    SmallTown town = town();
    RunResult first = new NightRun(town).run();
    assertThat(first.outcome()).isEqualTo(Outcome.PUBLISHED);
    assertThat(decided(first)).isEqualTo("125");
    RunResult second = new NightRun(town).run();
    assertThat(second.outcome()).isEqualTo(Outcome.NOTHING_TO_DO);
    assertThat(second.run().id()).isEqualTo(first.run().id());
  }

  @Test
  void aServersTimeZoneAndFractionsOfASecondDoNotMatter() throws Exception {
    Instant instant = Instant.parse("2021-01-20T02:30:00.123456789Z");
    for (String zone : List.of("Asia/Shanghai", "America/Argentina/Buenos_Aires")) {
      SmallTown town = SmallTown.in(folder.resolve(zone)).goodYear();
      RunResult run = new NightRun(town).at(Clock.fixed(instant, ZoneId.of(zone))).run();
      assertThat(run.outcome()).as(zone).isEqualTo(Outcome.PUBLISHED);
      assertThat(ZonedDateTime.parse(run.run().startedAt()).toInstant())
          .isEqualTo(Instant.parse("2021-01-20T02:30:00Z"));
      assertThat(Files.readString(run.bundle().orElseThrow().resolve("manifest.json")))
          .as("the job's own zone")
          .contains("\"run_date\" : \"2021-01-20T10:30:00+08:00\"");
    }
  }

  @Test
  void aFolderCalledLatestStandsInTheWayUntilSomebodyMovesItAndNothingIsDoneTwice()
      throws Exception {
    SmallTown town = town();
    Path year = town.home().resolve("output/enforcement/2020");
    Path copy = Files.createDirectories(year.resolve("latest"));
    Files.writeString(copy.resolve("index.html"), "copied from a stick");

    RunResult stopped = new NightRun(town).run();
    assertThat(stopped.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(copy.resolve("index.html")).hasContent("copied from a stick");

    Files.move(copy, year.resolve("old"));
    RunResult next = new NightRun(town).run();
    assertThat(next.run().revisionName()).isEqualTo("r001");
    assertThat(decided(next)).isEqualTo("125");
    assertThat(year.resolve("latest/index.html").toRealPath())
        .isEqualTo(year.resolve("r001/index.html").toRealPath());
  }

  @Test
  void aRerunMakesANewRevisionAndKeepsTheReasonAndTheOldOne() {
    SmallTown town = town();
    RunResult first = new NightRun(town).run();
    TreeMap<String, byte[]> before = NightRun.content(first.bundle().orElseThrow());
    RunResult again = new NightRun(town).because("局长要求复核").run();
    assertThat(again.run().revisionName()).isEqualTo("r002");
    assertThat(again.run().reason()).isEqualTo("局长要求复核");
    TreeMap<String, byte[]> after = NightRun.content(first.bundle().orElseThrow());
    assertThat(after.keySet()).isEqualTo(before.keySet());
    after.forEach((file, bytes) -> assertThat(bytes).as(file).isEqualTo(before.get(file)));
  }

  @Test
  void inputsAThenBThenAGiveTheRightFiguresEachTime() throws Exception {
    SmallTown town = town();
    assertThat(decided(new NightRun(town).run())).isEqualTo("125");
    town.penalties("2020/区民政局/处罚.csv", "区民政局", 301, 4);
    assertThat(decided(new NightRun(town).run())).isEqualTo("129");
    town.delete("2020/区民政局/处罚.csv");
    RunResult third = new NightRun(town).run();
    assertThat(third.outcome()).isEqualTo(Outcome.PUBLISHED);
    assertThat(third.run().revision()).isEqualTo(3);
    assertThat(decided(third)).isEqualTo("125");
  }

  @Test
  void figuresDoNotDependOnSlicesChunksOrThreads() throws Exception {
    SmallTown town = town();
    town.file(
        "2020/区应急管理局/更正.csv",
        Files.readString(town.home().resolve("input/2020/区应急管理局/处罚台账.csv"))
            .replace("罚款,100,", "罚款,250,"));
    TreeMap<String, byte[]> one = NightRun.content(new NightRun(town).run().bundle().orElseThrow());
    for (int[] t : new int[][] {{1, 1, 1}, {700, 3, 4}, {1 << 20, 5_000, 2}}) {
      Path other = folder.resolve("town-" + t[0]);
      SmallTown same = SmallTown.in(other).goodYear();
      same.file(
          "2020/区应急管理局/更正.csv", Files.readString(town.home().resolve("input/2020/区应急管理局/更正.csv")));
      RunResult result = new NightRun(same).tuned(t[0], t[1], t[2]).run();
      assertThat(result.cause()).isEmpty();
      TreeMap<String, byte[]> two = NightRun.content(result.bundle().orElseThrow());
      assertThat(two.keySet()).isEqualTo(one.keySet());
      two.forEach((file, bytes) -> assertThat(bytes).as(file).isEqualTo(one.get(file)));
    }
  }

  @Test
  void noRowsOfDepartmentsAreStagedInTheDatabase() {
    SmallTown town =
        town()
            .file(
                "2020/区民政局/处罚.csv",
                """
                行政相对人名称,行政相对人类别,身份证号,行政处罚决定书文号,处罚类别,罚款金额（元）,处罚决定日期,处罚机关,处罚内容
                欧阳样本丙,自然人,,民罚〔2020〕1号,罚款,300,2020-03-04,区民政局,罚款300元
                欧阳样本丁,自然人,,民罚〔2020〕2号,罚款,很多,2020-03-04,区民政局,罚款300元
                欧阳样本丙,自然人,,民罚〔2020〕3号,罚款,300,2020-13-04,区民政局,罚款300元
                """);
    RunResult result = new NightRun(town).run();
    assertThat(result.account().orElseThrow().total().rejected()).isEqualTo(2);
    new NightRun(town)
        .inDatabase(
            jdbc -> {
              List<String> script = jdbc.queryForList("script", String.class);
              String all = String.join("\n", script);
              assertThat(all).doesNotContain("欧阳样本").doesNotContain("民罚");
              Integer issues = jdbc.queryForObject("select count(*) from issue", Integer.class);
              assertThat(issues).isGreaterThanOrEqualTo(2);
              Map<String, Object> biggest =
                  jdbc.queryForMap("select count(*) as slices from slice_result where run = 1");
              assertThat(((Number) biggest.get("SLICES")).intValue()).isLessThan(20);
            });
  }

  @Test
  void aRunningYearIsNotRunTwiceAndItsHolderIsNamed() throws Exception {
    SmallTown town = town();
    NightRun night = new NightRun(town);
    try (Session first = Session.open(night.settings(), List.of(NightRun.YEAR))) {
      assertThat(first.store().runs().all()).isEmpty();
      assertThatThrownBy(() -> Session.open(night.settings(), List.of(NightRun.YEAR)))
          .isInstanceOfSatisfying(
              BusyException.class, busy -> assertThat(busy.holder()).isEqualTo("a test"));
    }
    assertThat(night.run().outcome()).isEqualTo(Outcome.PUBLISHED);
  }

  @Test
  void anotherYearWaitsForTheDatabaseAndThenNamesTheHolder() throws Exception {
    SmallTown town = town();
    NightRun night = new NightRun(town);
    Session.JobYear other = new Session.JobYear("enforcement", 2019);
    try (Session first = Session.open(night.settings(), List.of(NightRun.YEAR))) {
      assertThat(first.store().runs().all()).isEmpty();
      Session.Settings s = night.settings();
      Session.Settings ticking =
          new Session.Settings(
              s.home(), s.server(), s.holder(), Clock.systemUTC(), s.tuning(), s.patience());
      assertThatThrownBy(() -> Session.open(ticking, List.of(other)))
          .isInstanceOf(BusyException.class);
    }
  }

  @Test
  void aYearWithoutAFolderIsRefused() {
    SmallTown town = SmallTown.in(folder.resolve("empty"));
    assertThatThrownBy(() -> new NightRun(town).run()).isInstanceOf(NoInputException.class);
  }

  @Test
  void aRedYearIsADraftAndLatestStaysWhereItWas() {
    SmallTown town = town();
    RunResult good = new NightRun(town).run();
    StringBuilder bad = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      bad.append("样本甲,自然人,坏罚〔2020〕").append(i).append("号,罚款,x,2020-99-99,区民政局,罚款\n");
    }
    town.file(
        "2020/区民政局/处罚.csv", "行政相对人名称,行政相对人类别,行政处罚决定书文号,处罚类别,罚款金额（元）,处罚决定日期,处罚机关,处罚内容\n" + bad);
    RunResult red = new NightRun(town).run();
    assertThat(red.outcome()).isEqualTo(Outcome.DRAFT);
    assertThat(red.red()).isTrue();
    assertThat(red.bundle().orElseThrow()).isDirectory();
    Path latest = town.home().resolve("output/enforcement/2020/latest");
    assertThat(latest).isSymbolicLink();
    assertThat(latest.toAbsolutePath().getParent().resolve(readLink(latest)))
        .isEqualTo(good.bundle().orElseThrow());
  }

  @Test
  void aBundleThatSomebodyDamagedIsMadeAnewAndALostLinkComesBack() throws Exception {
    SmallTown town = town();
    RunResult first = new NightRun(town).run();
    Path latest = town.home().resolve("output/enforcement/2020/latest");
    Files.delete(latest);
    assertThat(new NightRun(town).run().outcome()).isEqualTo(Outcome.NOTHING_TO_DO);
    assertThat(latest).isSymbolicLink();
    Files.delete(first.bundle().orElseThrow().resolve("index.html"));
    RunResult second = new NightRun(town).run();
    assertThat(second.outcome()).isEqualTo(Outcome.PUBLISHED);
    assertThat(second.run().revision()).isEqualTo(2);
    assertThat(second.run().reason()).contains("r001").contains("缺损");
    assertThat(new NightRun(town).run().outcome()).isEqualTo(Outcome.NOTHING_TO_DO);
  }

  @Test
  void aRefusedFileIsToldOfInANewRevision() throws Exception {
    SmallTown town = town();
    new NightRun(town).run();
    town.bytes("2020/区民政局/处罚.xls", "PK".getBytes(StandardCharsets.US_ASCII));
    RunResult second = new NightRun(town).run();
    assertThat(second.run().revision()).isEqualTo(2);
    assertThat(Files.readString(second.bundle().orElseThrow().resolve("quality/issues.csv")))
        .contains("区民政局/处罚.xls");
    assertThat(new NightRun(town).run().outcome()).isEqualTo(Outcome.NOTHING_TO_DO);
  }

  @Test
  void anEditedNarrativeMakesANewRevisionAndACommentInADefinitionNone() throws Exception {
    SmallTown town = town();
    new NightRun(town).run();
    Path indicators = town.home().resolve("jobs/enforcement/indicators.yaml");
    Files.writeString(indicators, Files.readString(indicators) + "\n# a remark\n");
    assertThat(new NightRun(town).run().outcome()).isEqualTo(Outcome.NOTHING_TO_DO);
    Path narrative = town.home().resolve("jobs/enforcement/narrative/2020.md");
    Files.writeString(narrative, "## outlook\n明年继续努力。\n");
    RunResult result = new NightRun(town).run();
    assertThat(result.run().revision()).isEqualTo(2);
    assertThat(Files.readString(result.bundle().orElseThrow().resolve("summary.md")))
        .contains("明年继续努力。");
  }

  private static Path readLink(Path link) {
    try {
      return Files.readSymbolicLink(link);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
