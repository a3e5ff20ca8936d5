package lawtally.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import lawtally.batch.RunResult.Outcome;
import lawtally.batch.home.Home;
import lawtally.batch.run.KeyFolder;
import lawtally.batch.run.Progress;
import lawtally.batch.step.SliceItem;
import lawtally.batch.step.SliceStep;
import lawtally.definition.Definitions;
import lawtally.intake.Slice;
import lawtally.store.RunRow;
import lawtally.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.infrastructure.item.Chunk;

/** No slice ends COMPLETED without its row, and nothing counts twice, whatever interrupts a run. */
class RestartTest {
  @TempDir private Path folder;

  /** Fails whenever the end of this slice comes to the writer. */
  private static SliceStep.WriterSeam failingAtTheEndOf(String slice) {
    return (s, writer) ->
        s.name().equals(slice)
            ? chunk -> {
              boolean end =
                  chunk.getItems().stream().anyMatch(i -> i instanceof SliceItem.SliceEnd);
              if (end) {
                throw new IllegalStateException("the writer failed");
              }
              writer.write(cast(chunk));
            }
            : writer;
  }

  /** Interrupts the worker once it has written its first chunk, then lets it go on. */
  private static SliceStep.WriterSeam interruptedIn(String slice) {
    return (s, writer) ->
        s.name().equals(slice)
            ? chunk -> {
              writer.write(cast(chunk));
              Thread.currentThread().interrupt();
            }
            : writer;
  }

  private static Chunk<SliceItem> cast(Chunk<? extends SliceItem> chunk) {
    return new Chunk<>(new ArrayList<SliceItem>(chunk.getItems()));
  }

  private SmallTown town(String name) {
    return SmallTown.in(folder.resolve(name)).goodYear();
  }

  private TreeMap<String, byte[]> undisturbed() {
    RunResult result = new NightRun(town("undisturbed")).run();
    assertThat(result.cause()).isEmpty();
    return NightRun.content(result.bundle().orElseThrow());
  }

  private static void same(TreeMap<String, byte[]> actual, TreeMap<String, byte[]> expected) {
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    actual.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(expected.get(path)));
  }

  private static List<Map<String, Object>> steps(SmallTown town) {
    List<Map<String, Object>> steps = new ArrayList<>();
    new NightRun(town)
        .inDatabase(
            jdbc ->
                steps.addAll(
                    jdbc.queryForList(
                        "select step_name, status, read_count from batch_step_execution"
                            + " order by step_execution_id")));
    return steps;
  }

  private static List<String> slicesWithRows(SmallTown town) {
    List<String> names = new ArrayList<>();
    new NightRun(town)
        .inDatabase(
            jdbc ->
                names.addAll(
                    jdbc.queryForList(
                        "select name from slice_result order by name", String.class)));
    return names;
  }

  @Test
  void aWriterThatThrowsAtTheEndOfASliceFailsTheRunAndLeavesNoRowOfTheSlice() {
    SmallTown town = town("failing");
    RunResult failed = new NightRun(town).with(failingAtTheEndOf("s00002")).run();
    assertThat(failed.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(failed.cause().orElseThrow()).hasRootCauseMessage("the writer failed");
    assertThat(slicesWithRows(town)).doesNotContain("s00002").contains("s00001");
    assertThat(steps(town))
        .filteredOn(s -> s.get("STEP_NAME").equals("slice:s00002"))
        .extracting(s -> s.get("STATUS"))
        .containsExactly("FAILED");
  }

  @Test
  void theNextRunFinishesWhatAFailedOneLeftAndReadsNoFinishedSliceAgain() {
    SmallTown town = town("failing");
    new NightRun(town).with(failingAtTheEndOf("s00002")).run();
    Set<String> read = ConcurrentHashMap.newKeySet();
    RunResult result =
        new NightRun(town)
            .with(
                (slice, writer) -> {
                  read.add(slice.name());
                  return writer;
                })
            .run();
    assertThat(result.outcome()).isEqualTo(Outcome.PUBLISHED);
    assertThat(result.resumed()).isTrue();
    assertThat(read).contains("s00002").doesNotContain("s00000", "s00001");
    same(NightRun.content(result.bundle().orElseThrow()), undisturbed());
  }

  @Test
  void anInterruptedWorkerEndsStoppedAndItsSliceIsReadFromTheBeginning() {
    SmallTown town = town("interrupted");
    RunResult stopped = new NightRun(town).with(interruptedIn("s00001")).run();
    assertThat(stopped.outcome()).isIn(Outcome.STOPPED, Outcome.FAILED);
    assertThat(slicesWithRows(town)).doesNotContain("s00001");
    assertThat(steps(town))
        .filteredOn(s -> s.get("STEP_NAME").equals("slice:s00001"))
        .extracting(s -> s.get("STATUS"))
        .containsExactly("STOPPED");
    RunResult result = new NightRun(town).run();
    assertThat(result.outcome()).isEqualTo(Outcome.PUBLISHED);
    same(NightRun.content(result.bundle().orElseThrow()), undisturbed());
  }

  @Test
  void aRunThatIsToldToStopBeforeItsJobHasBegunReadsNothing() throws Exception {
    SmallTown town = town("early");
    NightRun night = new NightRun(town);
    try (Session session = Session.open(night.settings(), List.of(NightRun.YEAR))) {
      session.stop();
      RunResult stopped =
          session.run(Definitions.load(town.home()), NightRun.YEAR, night.wish(), Progress.SILENT);
      assertThat(stopped.outcome()).isEqualTo(Outcome.STOPPED);
    }
    assertThat(steps(town)).isEmpty();
    RunResult result = night.run();
    assertThat(result.outcome()).isEqualTo(Outcome.PUBLISHED);
    assertThat(result.resumed()).isTrue();
  }

  @Test
  void anEmptySliceEndsWithItsRow() {
    SmallTown town = town("empty-slice");
    new NightRun(town).with(failingAtTheEndOf("s00000")).run();
    new NightRun(town)
        .inDatabase(
            jdbc -> {
              Store store = Store.over(jdbc.getDataSource());
              List<Slice> slices = new ArrayList<>(store.slices().planned(1));
              slices.add(new Slice("s09999", List.of()));
              store.slices().plan(1, slices);
              // Their results are gone with the old plan: all slices are to be read again.
              jdbc.update(
                  "delete from batch_step_execution_context where step_execution_id in"
                      + " (select step_execution_id from batch_step_execution"
                      + " where step_name like 'slice:%')");
              jdbc.update("delete from batch_step_execution where step_name like 'slice:%'");
            });
    RunResult result = new NightRun(town).run();
    assertThat(result.cause()).isEmpty();
    assertThat(steps(town))
        .filteredOn(s -> s.get("STEP_NAME").equals("slice:s09999"))
        .extracting(s -> s.get("STATUS"))
        .containsExactly("COMPLETED");
    same(NightRun.content(result.bundle().orElseThrow()), undisturbed());
  }

  @Test
  void aSliceWhoseLengthIsAMultipleOfTheChunkSizeEndsWithItsRow() {
    TreeMap<String, byte[]> expected = undisturbed();
    // Header apart, the three files have 40, 25 and 60 rows; one row a chunk divides everything,
    // and 41 = 40 rows and the end of the slice.
    for (int chunk : new int[] {1, 5, 20, 40, 41}) {
      RunResult result = new NightRun(town("chunk-" + chunk)).tuned(1, chunk, 1).run();
      assertThat(result.outcome()).as("chunk " + chunk).isEqualTo(Outcome.PUBLISHED);
      same(NightRun.content(result.bundle().orElseThrow()), expected);
    }
  }

  @Test
  void whatADeadProcessLeftIsRecoveredWithoutAnybodyEditingTables() {
    for (String left : List.of("STARTING", "STARTED", "STOPPING", "UNKNOWN")) {
      SmallTown town = town("left-" + left);
      new NightRun(town).with(failingAtTheEndOf("s00001")).run();
      new NightRun(town)
          .inDatabase(
              jdbc -> {
                jdbc.update("update batch_job_execution set status = ?", left);
                jdbc.update(
                    "update batch_step_execution set status = ? where status <> 'COMPLETED'", left);
                jdbc.update("update run set status = 'RUNNING'");
              });
      RunResult result = new NightRun(town).run();
      assertThat(result.outcome()).as(left).isEqualTo(Outcome.PUBLISHED);
    }
  }

  /** They are written after the steps are. */
  @Test
  void stepsOfSlicesWhoseContextsWereNotWrittenAnyMoreAreGoneOnWith() {
    SmallTown town = town("contexts");
    new NightRun(town).with(failingAtTheEndOf("s00001")).run();
    new NightRun(town)
        .inDatabase(
            jdbc ->
                assertThat(
                        jdbc.update(
                            "update batch_step_execution_context set short_context ="
                                + " (select short_context from batch_job_execution_context)"
                                + " where step_execution_id in (select step_execution_id"
                                + " from batch_step_execution where step_name like 'slice:%')"))
                    .isPositive());
    RunResult result = new NightRun(town).run();
    assertThat(result.outcome()).isEqualTo(Outcome.PUBLISHED);
    same(NightRun.content(result.bundle().orElseThrow()), undisturbed());
  }

  /** A connection that came back may mark the job and not its steps. */
  @Test
  void stepsThatAFailedJobLeftOpenDoNotKeepItFromBeingGoneOnWith() {
    for (String left : List.of("STARTED", "UNKNOWN")) {
      SmallTown town = town("open-" + left);
      new NightRun(town).with(failingAtTheEndOf("s00001")).run();
      new NightRun(town)
          .inDatabase(
              jdbc ->
                  jdbc.update(
                      "update batch_step_execution set status = ?, end_time = null"
                          + " where status <> 'COMPLETED'",
                      left));
      RunResult result = new NightRun(town).run();
      assertThat(result.outcome()).as(left).isEqualTo(Outcome.PUBLISHED);
      assertThat(steps(town)).extracting(s -> s.get("STATUS")).doesNotContain(left);
    }
  }

  @Test
  void aJobThatDiedAfterItsBundleWasMarkedIsClosedByWhoeverComesNext() {
    SmallTown town = town("marked");
    NightRun night = new NightRun(town);
    night.run();
    night.inDatabase(
        jdbc -> {
          jdbc.update("update batch_job_execution set status = 'STARTED', end_time = null");
          jdbc.update(
              "update batch_step_execution set status = 'STARTED', end_time = null"
                  + " where step_name = 'publish'");
        });
    assertThat(night.run().outcome()).isEqualTo(Outcome.NOTHING_TO_DO);
    night.inDatabase(
        jdbc ->
            assertThat(
                    jdbc.queryForList(
                        "select status from batch_job_execution union all"
                            + " select status from batch_step_execution",
                        String.class))
                .contains("FAILED")
                .doesNotContain("STARTED"));
  }

  @Test
  void anInstanceWithoutAnExecutionIsNoObstacle() {
    SmallTown town = town("bare-instance");
    new NightRun(town).with(failingAtTheEndOf("s00000")).run();
    new NightRun(town)
        .inDatabase(
            jdbc -> {
              for (String table :
                  List.of(
                      "batch_step_execution_context",
                      "batch_step_execution",
                      "batch_job_execution_context",
                      "batch_job_execution_params",
                      "batch_job_execution")) {
                jdbc.update("delete from " + table);
              }
            });
    assertThat(new NightRun(town).run().outcome()).isEqualTo(Outcome.PUBLISHED);
  }

  @Test
  void aRunWhoseWorkingFilesAreDamagedIsGivenUpAndMadeAnew() throws Exception {
    SmallTown town = town("damaged");
    new NightRun(town).with(failingAtTheEndOf("s00002")).run();
    Path keys = town.home().resolve(".lawtally/runs/1/s00001.keys");
    Files.write(keys, new byte[] {1, 2, 3});
    RunResult result = new NightRun(town).run();
    assertThat(result.outcome()).isEqualTo(Outcome.PUBLISHED);
    assertThat(result.resumed()).isFalse();
    same(NightRun.content(result.bundle().orElseThrow()), undisturbed());
  }

  @Test
  void aMendedProgramDoesNotGoOnWithWhatTheFormerOneCounted() {
    SmallTown town = town("mended");
    new NightRun(town).by("0.1.0+00000001").with(failingAtTheEndOf("s00002")).run();
    RunResult result = new NightRun(town).by("0.1.0+00000002").run();
    assertThat(result.outcome()).isEqualTo(Outcome.PUBLISHED);
    assertThat(result.resumed()).isFalse();
  }

  @Test
  void aRerunThatDiedIsGoneOnWithAlthoughNothingHasChanged() {
    SmallTown town = town("rerun");
    new NightRun(town).run();
    new NightRun(town).because("复核").with(failingAtTheEndOf("s00002")).run();
    RunResult result = new NightRun(town).run();
    assertThat(result.outcome()).isEqualTo(Outcome.PUBLISHED);
    assertThat(result.run().revisionName()).isEqualTo("r002");
    assertThat(result.run().reason()).isEqualTo("复核");
    assertThat(new NightRun(town).run().outcome()).isEqualTo(Outcome.NOTHING_TO_DO);
  }

  /** Killed before the working files were there, or continued by another program. */
  @Test
  void aRerunThatCannotBeGoneOnWithIsMadeAnewForItsReason() throws IOException {
    SmallTown town = town("rerun-anew");
    RunRow first = new NightRun(town).run().run();
    RunRow died = new NightRun(town).because("复核").with(failingAtTheEndOf("s00002")).run().run();
    assertThat(died.id()).isGreaterThan(first.id());
    KeyFolder.remove(new Home(town.home()).runFolder(died.id()));

    RunResult result = new NightRun(town).run();
    assertThat(result.outcome()).isEqualTo(Outcome.PUBLISHED);
    assertThat(result.resumed()).isFalse();
    assertThat(result.run().revisionName()).isEqualTo("r002");
    assertThat(result.run().reason()).isEqualTo("复核");
    assertThat(new NightRun(town).run().outcome()).isEqualTo(Outcome.NOTHING_TO_DO);
  }

  @Test
  void aBundleRenamedJustBeforeTheProcessDiedIsMarkedAsPublished() {
    SmallTown town = town("half-published");
    RunResult first = new NightRun(town).run();
    diedAfterTheRename(town);
    town.penalties("2020/区民政局/处罚.csv", "区民政局", 301, 3);
    RunResult second = new NightRun(town).run();
    assertThat(second.run().revision()).isEqualTo(2);
    assertThat(first.bundle().orElseThrow()).isDirectory();
    assertThat(statuses(town)).containsExactly("PUBLISHED", "PUBLISHED");
  }

  @Test
  void aFolderThatSomebodyPutWhereARevisionWasToStandIsNotTakenForIt() throws Exception {
    SmallTown town = town("in-the-way");
    RunResult first = new NightRun(town).run();
    diedAfterTheRename(town);
    Path manifest = first.bundle().orElseThrow().resolve("manifest.json");
    Files.delete(manifest);
    Files.writeString(manifest, "{\"files\":[]}");
    RunResult second = new NightRun(town).run();
    assertThat(second.outcome()).isEqualTo(Outcome.PUBLISHED);
    assertThat(second.run().revision()).isEqualTo(2);
    assertThat(manifest).hasContent("{\"files\":[]}");
    assertThat(statuses(town)).containsExactly("ABANDONED", "PUBLISHED");
  }

  @Test
  void nothingOfDeadRunsIsKeptForEver() throws Exception {
    SmallTown town = town("tidy");
    new NightRun(town).with(failingAtTheEndOf("s00002")).run();
    Path state = town.home().resolve(".lawtally");
    Path copy = Files.writeString(state.resolve("archive/incoming/copy1.tmp"), "half a file");
    Path folder = Files.createDirectories(state.resolve("runs/17"));
    town.penalties("2020/区民政局/处罚.csv", "区民政局", 301, 3);
    new NightRun(town).run();
    assertThat(statuses(town)).containsExactly("ABANDONED", "PUBLISHED");
    assertThat(copy).doesNotExist();
    assertThat(folder).doesNotExist();
    assertThat(state.resolve("runs")).isEmptyDirectory();
    new NightRun(town)
        .inDatabase(
            jdbc -> {
              for (String table : List.of("slice", "slice_result", "issue", "cell", "figure")) {
                assertThat(
                        jdbc.queryForObject(
                            "select count(*) from " + table + " where run = 1", Integer.class))
                    .as(table)
                    .isZero();
              }
            });
  }

  private static void diedAfterTheRename(SmallTown town) {
    new NightRun(town)
        .inDatabase(jdbc -> jdbc.update("update run set status = 'RUNNING', finished_at = null"));
  }

  private static List<String> statuses(SmallTown town) {
    List<String> statuses = new ArrayList<>();
    new NightRun(town)
        .inDatabase(
            jdbc ->
                statuses.addAll(
                    jdbc.queryForList("select status from run order by id", String.class)));
    return statuses;
  }
}
