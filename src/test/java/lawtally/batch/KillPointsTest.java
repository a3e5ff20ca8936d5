package lawtally.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lawtally.batch.RunResult.Outcome;
import lawtally.batch.run.Progress;
import lawtally.batch.step.SliceItem;
import lawtally.definition.Definitions;
import lawtally.intake.Slice;
import lawtally.report.bundle.Disk;
import lawtally.report.bundle.Unzipped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * A process that dies between any two acts of a run: its home is photographed there, and the next
 * run goes on from the photograph.
 */
class KillPointsTest {
  @TempDir private Path folder;
  private Photographs photographs;
  private TreeMap<String, byte[]> undisturbed;

  @BeforeEach
  void aRunThatIsPhotographed() throws IOException {
    SmallTown town = SmallTown.in(folder.resolve("town")).goodYear();
    photographs = new Photographs(town.home(), folder.resolve("album"));
    NightRun night = new NightRun(town).tuned(2_000, 10, 1).at(new Watchful());
    try (Session session =
        Session.open(night.settings(), List.of(NightRun.YEAR), this::aroundSlices)) {
      RunResult result =
          session.run(Definitions.load(town.home()), NightRun.YEAR, night.wish(), new AfterSteps());
      assertThat(result.outcome()).isEqualTo(Outcome.PUBLISHED);
      undisturbed = NightRun.content(result.bundle().orElseThrow());
    }
  }

  /** The only clock of a run: who asks it tells how far the run has come. */
  private final class Watchful extends Clock {
    @Override
    public Instant instant() {
      if (asksIn("Ledger", "begin")) {
        photographs.take("inputs archived, no run yet");
      } else if (asksIn("StageLog", "<init>")) {
        photographs.take("run noted, no job yet");
      } else if (asksIn("PublishStep", "execute")) {
        photographs.take("bundle renamed and latest moved, run not marked");
      }
      return NightRun.CLOCK.instant();
    }

    private static boolean asksIn(String type, String method) {
      return StackWalker.getInstance()
          .walk(
              frames ->
                  frames.anyMatch(
                      f ->
                          f.getClassName().endsWith("." + type)
                              && f.getMethodName().equals(method)));
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return NightRun.CLOCK.withZone(zone);
    }
  }

  /** A step tells of its end just before it is committed. */
  private final class AfterSteps implements Progress {
    @Override
    public void done(Stage stage, List<Long> counts) {
      photographs.take(stage.name().toLowerCase(Locale.ROOT) + " done, not committed");
    }

    @Override
    public void meter(long done, long all) {}
  }

  private ItemWriter<SliceItem> aroundSlices(Slice slice, ItemWriter<SliceItem> writer) {
    photographs.take(slice.name().equals("s00000") ? "plan committed" : "slice committed");
    return chunk -> {
      writer.write(new Chunk<>(new ArrayList<SliceItem>(chunk.getItems())));
      boolean end = chunk.getItems().stream().anyMatch(i -> i instanceof SliceItem.SliceEnd);
      photographs.take(end ? "key file renamed, slice not committed" : "within a slice");
    };
  }

  /** What no photograph can be taken of, made from one of a neighbouring moment. */
  private Map<String, Path> moments() throws IOException {
    Map<String, Path> moments = new LinkedHashMap<>(photographs.taken());
    Path renamed = moments.get("bundle renamed and latest moved, run not marked");
    Path noLatest = folder.resolve("no-latest");
    Photographs.copy(renamed, noLatest);
    Files.delete(noLatest.resolve("output/enforcement/2020/latest"));
    moments.put("bundle renamed, latest not moved", noLatest);
    Path packing = folder.resolve("packing");
    Photographs.copy(noLatest, packing);
    Path packed = packing.resolve("output/enforcement/2020/enforcement-2020-r001.zip");
    byte[] zip = Files.readAllBytes(packed);
    Files.write(
        packed.resolveSibling("." + packed.getFileName()), Arrays.copyOf(zip, zip.length / 2));
    Files.delete(packed);
    moments.put("bundle renamed, half packed", packing);
    Path unpacked = folder.resolve("unpacked");
    Photographs.copy(noLatest, unpacked);
    Files.delete(unpacked.resolve("output/enforcement/2020/enforcement-2020-r001.zip"));
    moments.put("bundle renamed, not packed", unpacked);
    Path staged = folder.resolve("staged");
    Photographs.copy(unpacked, staged);
    Path years = staged.resolve("output/enforcement/2020");
    Files.move(years.resolve("r001"), years.resolve(".r001"));
    moments.put("departments' rows returned, bundle not renamed", staged);
    Path half = folder.resolve("half");
    Photographs.copy(staged, half);
    Disk.delete(half.resolve("output/enforcement/2020/.r001/index.html"));
    moments.put("half of the staged bundle lost", half);
    return moments;
  }

  @Test
  void whateverTheLastActWasTheNextRunPublishesTheSame() throws Exception {
    Map<String, Path> moments = moments();
    assertThat(moments).hasSize(18);
    for (Map.Entry<String, Path> moment : moments.entrySet()) {
      NightRun night = new NightRun(moment.getValue());
      RunResult result = night.run();
      assertThat(result.cause()).as(moment.getKey()).isEmpty();
      assertThat(result.run().revisionName()).as(moment.getKey()).isEqualTo("r001");
      Path bundle = result.bundle().orElseThrow();
      same(moment.getKey(), bundle);
      assertThat(Unzipped.of(bundle.resolveSibling("enforcement-2020-r001.zip")))
          .as(moment.getKey())
          .isEqualTo(Unzipped.likeFolder(bundle, "enforcement-2020-r001"));
      inOrder(moment.getKey(), moment.getValue(), night);
    }
  }

  private void same(String moment, Path bundle) {
    TreeMap<String, byte[]> content = NightRun.content(bundle);
    assertThat(content.keySet()).as(moment).isEqualTo(undisturbed.keySet());
    content.forEach((p, b) -> assertThat(b).as(moment + " " + p).isEqualTo(undisturbed.get(p)));
  }

  private static void inOrder(String moment, Path home, NightRun night) throws IOException {
    assertThat(names(home.resolve("output/enforcement/2020")))
        .as(moment)
        .containsExactly("enforcement-2020-r001.zip", "latest", "r001");
    assertThat(names(home.resolve(".lawtally/runs"))).as(moment).isEmpty();
    night.inDatabase(
        jdbc -> {
          assertThat(jdbc.queryForList("select status from run", String.class))
              .as(moment)
              .containsOnlyOnce("PUBLISHED")
              .doesNotContain("RUNNING", "FAILED");
          assertThat(
                  jdbc.queryForList(
                      "select status from batch_job_execution union all"
                          + " select status from batch_step_execution",
                      String.class))
              .as(moment)
              .doesNotContain("STARTING", "STARTED", "STOPPING", "UNKNOWN");
        });
    assertThat(night.run().outcome()).as(moment).isEqualTo(Outcome.NOTHING_TO_DO);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }
}
