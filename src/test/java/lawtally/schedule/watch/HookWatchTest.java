package lawtally.schedule.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lawtally.batch.InventedEnd;
import lawtally.batch.RunResult.Outcome;
import lawtally.batch.Session.JobYear;
import lawtally.batch.SmallTown;
import lawtally.batch.home.Home;
import lawtally.batch.hook.HookCaller;
import lawtally.definition.Definitions;
import lawtally.definition.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the hooks hear of nights. */
class HookWatchTest {
  private static final JobYear YEAR = new JobYear("enforcement", 2020);
  private static final ZonedDateTime DUE = ZonedDateTime.parse("2021-01-20T02:30:00+08:00");

  @TempDir private Path folder;
  private final List<String> warnings = new ArrayList<>();
  private HookWatch watch;

  @BeforeEach
  void aJobWithHooks() throws IOException {
    SmallTown.in(folder);
    job("hooks: { on-published: [sh, note.sh, boss], on-failed: [sh, note.sh, it] }");
    Files.writeString(
        folder.resolve("note.sh"),
        "echo $1 $LAWTALLY_STATUS $LAWTALLY_YEAR $LAWTALLY_MESSAGE >> calls\n");
    watch =
        new HookWatch(
            new HookCaller(
                new Home(folder), Language.EN, Map.of("PATH", System.getenv("PATH")), e -> "lost"),
            () -> Definitions.load(folder),
            warnings::add);
  }

  private void job(String line) throws IOException {
    Files.writeString(
        folder.resolve("jobs/enforcement/job.yaml"), "\n" + line + "\n", StandardOpenOption.APPEND);
  }

  private List<String> calls() throws IOException {
    Path calls = folder.resolve("calls");
    return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
  }

  @Test
  void hearOfEachYearThatWasPublishedOrFailed() throws Exception {
    watch.yearEnded(YEAR, InventedEnd.of(Outcome.PUBLISHED, folder), Duration.ZERO);
    watch.yearEnded(YEAR, InventedEnd.of(Outcome.NOTHING_TO_DO, folder), Duration.ZERO);
    watch.yearEnded(YEAR, InventedEnd.of(Outcome.FAILED, folder), Duration.ZERO);

    assertThat(calls()).hasSize(2);
    assertThat(calls().get(0)).startsWith("boss published 2020 ");
    assertThat(calls().get(1)).startsWith("it failed 2020 ");
    assertThat(warnings).isEmpty();
  }

  @Test
  void hearOfANightThatCannotBeBegun() throws Exception {
    watch.delayed("enforcement", DUE, new IOException("no database"));

    assertThat(calls())
        .containsExactly("it failed Administrative enforcement statistics cannot be run: lost");
  }

  @Test
  void hearOfFaultyDefinitionsOnceUntilTheyAreGoodAgain() throws Exception {
    Path charts = folder.resolve("jobs/enforcement/charts.yaml");
    String good = Files.readString(charts);
    Files.writeString(charts, good + "\n- { torn\n");
    watch.faulty(List.of());
    watch.faulty(List.of());
    assertThat(calls()).hasSize(1);

    Files.writeString(charts, good);
    watch.mended();
    Files.writeString(charts, good + "\n- { torn\n");
    watch.faulty(List.of());
    assertThat(calls()).hasSize(2);
  }
}
