package lawtally.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import javax.sql.DataSource;
import lawtally.definition.Definitions.DefinitionFile;
import lawtally.definition.Severity;
import lawtally.indicator.Figure;
import lawtally.intake.Issue;
import lawtally.intake.Place;
import lawtally.intake.Slice;
import lawtally.intake.SourceFile;
import lawtally.intake.TableKey;
import lawtally.store.RunRow.Status;
import lawtally.tally.Cell;
import lawtally.tally.CellKey;
import lawtally.tally.Loser;
import lawtally.tally.RowCounts;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is remembered, on the real tables: a step that runs again replaces what it wrote. */
class StoreTest {
  private final DataSource source = emptied();
  private final Store store = Store.over(source);
  private final JdbcTemplate jdbc = new JdbcTemplate(source);

  /** H2, as it comes; the same promises hold on the server's database. */
  DataSource emptied() {
    return Emptied.source();
  }

  @Test
  void theNewestPublishedRevisionIsTheNewestThatIsNotRed() {
    RunRow first = Emptied.run(store, 2020, 1);
    RunRow second = Emptied.run(store, 2020, 2);
    RunRow third = Emptied.run(store, 2020, 3);
    Emptied.run(store, 2019, 1);
    store.runs().finish(first.id(), Status.PUBLISHED, "2021-01-02T02:31:00+08:00", Emptied.HASH);
    store.runs().finish(second.id(), Status.DRAFT, "2021-01-03T02:31:00+08:00", Emptied.HASH);
    store.runs().mark(third.id(), Status.FAILED);
    assertThat(store.runs().newestPublished("enforcement", 2020).map(RunRow::revision)).hasValue(1);
    assertThat(store.runs().newestFinished("enforcement", 2020).map(RunRow::revision)).hasValue(2);
    assertThat(store.runs().of("enforcement", 2020))
        .extracting(RunRow::revision)
        .containsExactly(3, 2, 1);
    assertThat(store.runs().newestPublished("enforcement", 2019)).isEmpty();
  }

  @Test
  void aRunRemembersWhatItFoundAndHowItStarted() {
    long id = Emptied.run(store);
    store.runs().note(id, "GREEN", 32, 31);
    store.runs().noteRows(id, 100, 90, 10);
    RunRow row = store.runs().byId(id).orElseThrow();
    assertThat(row.fingerprint()).isEqualTo(Emptied.HASH);
    assertThat(row.startedAt()).isEqualTo("2021-01-02T02:30:00+08:00");
    assertThat(row.status()).isEqualTo(Status.RUNNING);
    assertThat(row.finishedAt()).isEmpty();
    assertThat(row.checkable()).hasValue(32);
    assertThat(row.agreeing()).hasValue(31);
    assertThat(row.rowsRejected()).hasValue(10L);
    assertThat(row.revisionName()).isEqualTo("r001");
  }

  @Test
  void aPrunedOrAbandonedRunNeedsNothingOfTheArchiveAndKeepsItsFigures() {
    long kept = Emptied.run(store);
    long pruned = Emptied.run(store, 2020, 2).id();
    long abandoned = Emptied.run(store, 2020, 3).id();
    for (long run : List.of(kept, pruned, abandoned)) {
      store
          .files()
          .replace(
              run,
              List.of(
                  new SourceFile(0, "区民政局/a.csv", "区民政局", 1, "a".repeat(64), OptionalInt.empty())),
              Map.of(),
              List.of(new DefinitionFile("jobs/enforcement/job.yaml", "", "b".repeat(64))),
              new Files.Inputs(
                  Optional.of("c".repeat(64)), Optional.empty(), Optional.of("d".repeat(64))));
      store.slices().plan(run, List.of(new Slice("s00000", List.of())));
    }
    store.runs().prune(pruned, new RunRow.Pruned("甲", "2021-03-01T09:00:00+08:00"));
    store.runs().mark(abandoned, Status.ABANDONED);

    assertThat(store.files().uses())
        .extracting(use -> use.run() == kept ? use.sha256().substring(0, 1) : "?")
        .containsExactlyInAnyOrder("a", "b", "c", "d");
    assertThat(store.runs().byId(pruned).flatMap(RunRow::pruned).map(RunRow.Pruned::by))
        .hasValue("甲");
    assertThat(store.slices().runs()).containsExactlyInAnyOrder(kept, abandoned);
    assertThat(store.files().named("a".repeat(64))).containsExactly("input/2020/区民政局/a.csv");
    assertThat(store.files().named("c".repeat(64))).containsExactly("input/2020/rulings.csv");
    assertThat(store.files().named("d".repeat(64)))
        .containsExactly("jobs/enforcement/narrative/2020.md");
  }

  @Test
  void theLastDecisionAboutAYearHolds() {
    YearEvents years = store.years();
    assertThat(years.closing("enforcement", 2020)).isEmpty();
    years.add("enforcement", 2020, event(YearEvents.Kind.CLOSED, OptionalInt.empty(), "甲"));
    years.add("enforcement", 2020, event(YearEvents.Kind.FINALISED, OptionalInt.of(2), "乙"));
    assertThat(years.closing("enforcement", 2020).map(YearEvents.Event::by)).hasValue("甲");
    years.add("enforcement", 2020, event(YearEvents.Kind.OPENED, OptionalInt.empty(), "丙"));
    years.add("enforcement", 2020, event(YearEvents.Kind.FINALISED, OptionalInt.of(3), "丁"));
    assertThat(years.closing("enforcement", 2020)).isEmpty();
    assertThat(years.signing("enforcement", 2020).map(YearEvents.Event::revision))
        .hasValue(OptionalInt.of(3));
    assertThat(years.of("enforcement", 2020)).hasSize(4);
    assertThat(years.of("enforcement", 2019)).isEmpty();
  }

  private static YearEvents.Event event(YearEvents.Kind kind, OptionalInt revision, String by) {
    return new YearEvents.Event(kind, revision, by, "2021-02-01T09:00:00+08:00");
  }

  @Test
  void aNightThatItsProcessDidNotSurviveBeginsAnew() {
    Nights nights = store.nights();
    String due = "2021-01-20T02:30:00+08:00";
    String first = "2021-01-20T02:30:01+08:00";
    String second = "2021-01-20T07:00:00+08:00";
    String end = "2021-01-20T07:00:09+08:00";
    assertThat(nights.begin("enforcement", due, "a", first)).isTrue();
    assertThat(nights.of("enforcement", due).flatMap(Nights.Night::finishedAt)).isEmpty();
    assertThat(nights.begin("enforcement", due, "b", second)).isTrue();
    nights.end("enforcement", due, new Nights.End("b", second, end, Nights.Outcome.RED));
    assertThat(nights.newest(10))
        .singleElement()
        .satisfies(
            night -> {
              assertThat(night.server()).isEqualTo("b");
              assertThat(night.outcome()).hasValue(Nights.Outcome.RED);
            });
  }

  @Test
  void aNightIsPassedOnceAndEndsAsItsLastServerSays() {
    Nights nights = store.nights();
    String due = "2021-01-20T02:30:00+08:00";
    String first = "2021-01-20T02:30:01+08:00";
    String second = "2021-01-20T02:31:00+08:00";
    nights.begin("enforcement", due, "a", first);
    nights.begin("enforcement", due, "b", second);
    nights.end("enforcement", due, new Nights.End("a", first, second, Nights.Outcome.FAILED));
    assertThat(nights.of("enforcement", due).flatMap(Nights.Night::finishedAt)).isEmpty();
    nights.end("enforcement", due, new Nights.End("b", second, second, Nights.Outcome.DONE));
    assertThat(nights.begin("enforcement", due, "c", second)).isFalse();
    assertThat(nights.begin("enforcement", "2021-01-21T02:30:00+08:00", "c", second)).isTrue();
    assertThat(nights.begin("other", due, "c", second)).isTrue();
    assertThat(nights.of("enforcement", due))
        .hasValueSatisfying(
            night -> {
              assertThat(night.server()).isEqualTo("b");
              assertThat(night.outcome()).hasValue(Nights.Outcome.DONE);
            });
  }

  @Test
  void stepsComeBackWithTheirCountsAndTheLastTryOfEachCounts() {
    long run = Emptied.run(store);
    String at = "2021-01-20T02:30:01+08:00";
    store.steps().replace(run, new RunSteps.Step("intake", at, 5, List.of(3L, 1L, 0L)));
    store.steps().replace(run, new RunSteps.Step("intake", at, 7, List.of(4L, 1L, 0L)));
    assertThat(store.steps().of(run))
        .containsExactly(new RunSteps.Step("intake", at, 7, List.of(4L, 1L, 0L)));
  }

  @Test
  void filesDefinitionsAndOtherInputsOfARunComeBack() {
    long run = Emptied.run(store);
    SourceFile first = new SourceFile(0, "区卫健局/a.csv", "区卫健局", 12, Emptied.HASH);
    SourceFile again = new SourceFile(1, "区卫健局/b.csv", "区卫健局", 12, Emptied.HASH, OptionalInt.of(0));
    Files.Inputs inputs =
        new Files.Inputs(Optional.of(Emptied.HASH), Optional.empty(), Optional.of(Emptied.HASH));
    store
        .files()
        .replace(
            run,
            List.of(first, again),
            Map.of(0, "penalties"),
            List.of(new DefinitionFile("seeds/departments.csv", "", Emptied.HASH)),
            inputs);
    assertThat(store.files().of(run)).containsExactly(first, again);
    assertThat(store.files().inputs(run)).isEqualTo(inputs);
    assertThat(store.files().definitions(run))
        .containsExactly(Map.entry("seeds/departments.csv", Emptied.HASH));
  }

  @Test
  void aPlanComesBackAsItWasMade() {
    long run = Emptied.run(store);
    Slice one =
        new Slice(
            "s00000",
            List.of(
                new Slice.Segment(0, 120, 3_000_000_000L, 4, 3),
                new Slice.Segment(2, 0, 17, 1, 1)));
    Slice empty = new Slice("s00001", List.of());
    store.slices().plan(run, List.of(one, empty));
    assertThat(store.slices().planned(run)).containsExactly(one, empty);
    assertThat(store.slices().planned(run, "s00001")).hasValue(empty);
    assertThat(store.slices().planned(run, "s00002")).isEmpty();
  }

  @Test
  void aSlicesResultReplacesItsEarlierOneAndANewPlanDropsAll() {
    long run = Emptied.run(store);
    Slice slice = new Slice("s00000", List.of(new Slice.Segment(0, 0, 10, 1, 1)));
    store.slices().plan(run, List.of(slice));
    store.slices().replace(run, result(5, "half"));
    store.slices().replace(run, result(10, "whole"));
    assertThat(store.slices().results(run)).containsExactly(result(10, "whole"));
    store.slices().plan(run, List.of(slice));
    assertThat(store.slices().results(run)).isEmpty();
  }

  private static Slices.Result result(long consumed, String cells) {
    return new Slices.Result("s00000", consumed, cells, "0 1\n", "s00000.keys", 7, Emptied.HASH);
  }

  @Test
  void eachStageReplacesItsOwnIssuesAndAllStandInTheOrderOfFilesAndRows() {
    long run = Emptied.run(store);
    Issue late = issue("required", 2, 9);
    Issue early = issue("conflict", 0, 5, "1", "17");
    Issue first = issue("unclosed-quote", 0, 3);
    Issue second = issue("missing-cell", 0, 3, "", "甲");
    store.issues().replace(run, "s00000", List.of(late));
    store.issues().replace(run, "s00000", List.of(late, first, second));
    store.issues().replace(run, "cross-check", List.of(early));
    assertThat(store.issues().of(run)).containsExactly(first, second, early, late);
    store.issues().replace(run, "s00000", List.of());
    assertThat(store.issues().of(run)).containsExactly(early);
  }

  @Test
  void theArgumentsOfAnIssueComeBackEachInItsPlace() {
    long run = Emptied.run(store);
    List<Issue> issues =
        List.of(issue("a", 0, 1), issue("b", 0, 2, ""), issue("c", 0, 3, "", "x", ""));
    store.issues().replace(run, "intake", issues);
    assertThat(store.issues().of(run)).isEqualTo(issues);
    store.issues().replace(run, "intake", List.of(issue("d", 0, 1, "长".repeat(5000), "尾")));
    assertThat(store.issues().of(run).get(0).arguments()).hasSize(2).last().isEqualTo("尾");
  }

  private static Issue issue(String rule, int file, long record, String... arguments) {
    Place place = new Place(file, record, record + 1, 100, 20);
    return new Issue(Severity.WARNING, rule, place, "fine", List.of(arguments));
  }

  @Test
  void everyLostRecordOfAWideRowIsKept() {
    long run = Emptied.run(store);
    Place row = new Place(1, 4, 5, 200, 30);
    Place winner = new Place(0, 4, 5, 200, 30);
    List<Loser> losers =
        List.of(
            new Loser(row, 0, winner, Loser.Reason.DUPLICATE, "returns"),
            new Loser(row, 1, winner, Loser.Reason.CONFLICT, "returns"));
    Decisions.Verdict verdict = new Decisions.Verdict("correction", "adjustments", "distincts");
    store.decisions().replace(run, verdict, losers);
    store.decisions().replace(run, verdict, losers);
    assertThat(store.decisions().verdict(run)).hasValue(verdict);
    assertThat(jdbc.queryForList("select part from loser order by part", Integer.class))
        .containsExactly(0, 1);
  }

  @Test
  void mergedCellsAndFiguresReplaceEarlierOnes() {
    long run = Emptied.run(store);
    TreeMap<CellKey, Cell> cells = new TreeMap<>();
    cells.put(new CellKey("penalties.decided", "D14", 3, "fine"), new Cell(5, 0));
    cells.put(new CellKey("penalties.decided", "D14", 3, ""), new Cell(2, -1));
    store.decisions().replaceCells(run, cells);
    store.decisions().replaceCells(run, cells);
    assertThat(jdbc.queryForObject("select sum(cases) from cell", Long.class)).isEqualTo(7);
    Figure figure =
        new Figure(
            "litigation.appearance_rate",
            "",
            0,
            "",
            Optional.of(new BigDecimal("33.3333333333")),
            Optional.of(BigDecimal.ONE),
            Optional.of(BigDecimal.valueOf(3)),
            Figure.Status.VALUE);
    Figure none =
        new Figure(
            "litigation.appearance_rate",
            "D14",
            0,
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Figure.Status.MISSING);
    store.figures().replace(run, List.of(figure, none, none));
    store.figures().replace(run, List.of(figure, none));
    assertThat(jdbc.queryForList("select amount from figure order by number", BigDecimal.class))
        .containsExactly(new BigDecimal("33.3333333333"), null);
    assertThat(jdbc.queryForList("select status from figure order by number", String.class))
        .containsExactly("value", "missing");
  }

  @Test
  void theFilesOfARunAreListedOnce() {
    long run = Emptied.run(store);
    SourceFile file = new SourceFile(0, "区卫健局/处罚.csv", "区卫健局", 1024, Emptied.HASH);
    List<DefinitionFile> definitions =
        List.of(new DefinitionFile("jobs/enforcement/job.yaml", "enforcement", Emptied.HASH));
    store
        .files()
        .replace(run, List.of(file), Map.of(0, "penalties"), definitions, Files.Inputs.NONE);
    store.files().replace(run, List.of(file), Map.of(), definitions, Files.Inputs.NONE);
    assertThat(jdbc.queryForObject("select count(*) from run_file", Long.class)).isEqualTo(1);
    assertThat(jdbc.queryForObject("select dataset from run_file", String.class)).isNull();
    assertThat(jdbc.queryForObject("select count(*) from run_definition", Long.class)).isEqualTo(1);
  }

  @Test
  void rowCountsComeBackFromTheirText() {
    TreeMap<TableKey, RowCounts> counts = new TreeMap<>();
    counts.put(TableKey.first(0), new RowCounts(7, 1, 1, 1, 1, 1, 1, 1, 9));
    counts.put(TableKey.first(12), RowCounts.NONE);
    counts.put(new TableKey(12, 2), new RowCounts(1, 1, 0, 0, 0, 0, 0, 0, 0));
    assertThat(CountsText.decode(CountsText.encode(counts))).isEqualTo(counts);
    assertThat(CountsText.decode("")).isEmpty();
  }

  @Test
  void noColumnHoldsACell() {
    List<String> columns =
        jdbc.queryForList(
            "select lower(column_name) from information_schema.columns"
                + " where lower(table_name) in ('issue', 'loser')",
            String.class);
    assertThat(columns).contains("byte_offset").doesNotContain("text", "content", "value");
  }
}
