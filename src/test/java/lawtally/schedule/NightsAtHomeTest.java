package lawtally.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.batch.RunResult;
import lawtally.batch.Session;
import lawtally.batch.Session.JobYear;
import lawtally.batch.SmallTown;
import lawtally.batch.Wish;
import lawtally.batch.YearBook;
import lawtally.batch.YearEnd;
import lawtally.batch.home.BusyException;
import lawtally.batch.home.Home;
import lawtally.batch.run.Progress;
import lawtally.batch.run.Tuning;
import lawtally.definition.Language;
import lawtally.store.Nights.Night;
import lawtally.store.Nights.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real nights of a small town, by its own {@code job.yaml} and in its own database. */
class NightsAtHomeTest {
  /** Noon of 20 January in Shanghai; the job is due at 02:30 there. */
  private final World world = new World("2021-01-20T04:00:00Z");

  private final List<String> lines = new ArrayList<>();

  @TempDir private Path folder;

  /** Says what became of each year. */
  private final NightWatch watch =
      new NightWatch() {
        @Override
        public void yearEnded(JobYear year, YearEnd end, Duration took) {
          lines.add(
              year.year()
                  + " "
                  + (end instanceof YearEnd.Ran ran
                      ? ran.result().outcome()
                      : end.getClass().getSimpleName()));
        }

        @Override
        public void ended(String job, ZonedDateTime due, Outcome outcome, Duration took) {
          lines.add(due.toLocalDate() + " " + outcome);
        }

        @Override
        public void parked(String job, ZonedDateTime due) {
          lines.add(due.toLocalDate() + " parked");
        }

        @Override
        public void delayed(String job, ZonedDateTime due, Exception cause) {
          lines.add(due.toLocalDate() + " delayed by " + ((BusyException) cause).holder());
        }
      };

  private Session.Settings settings(String holder) {
    return new Session.Settings(
        new Home(folder),
        Optional.empty(),
        holder,
        world,
        new Tuning(2_000, 10, 2),
        Duration.ofMillis(50));
  }

  private NightShift shift(Progress progress) {
    Wish wish = new Wish(Optional.empty(), "tester", Language.ZH, "test");
    return new NightShift(settings("serve"), "here pid 1", wish, progress, session -> {});
  }

  private List<String> serve(String until) {
    lines.clear();
    NightShift shift = shift(Progress.SILENT);
    world.stopAt(until);
    new NightClock(shift::jobs, shift, watch, world, world).run();
    return List.copyOf(lines);
  }

  private List<Night> nights() throws IOException {
    try (Session session = Session.open(settings("a test"), List.of())) {
      return session.store().nights().newest(10);
    }
  }

  @Test
  void openYearsAreBroughtUpToDateAndClosedOnesLeftAsTheyAre() throws IOException {
    SmallTown town = SmallTown.in(folder).goodYear().file("2019/说明.txt", "零报告 行政处罚\n");
    assertThat(serve("2021-01-20T04:01:00Z"))
        .containsExactly("2020 PUBLISHED", "2021 NotThere", "2021-01-20 DONE");
    assertThat(folder.resolve("output/enforcement/2020/latest/index.html")).exists();
    assertThat(folder.resolve("output/enforcement/2019")).as("not an open year").doesNotExist();
    town.penalties("2020/区民政局/处罚.csv", "区民政局", 401, 3);
    try (Session session = Session.open(settings("a test"), List.of())) {
      new YearBook(session.store(), Clock.systemUTC()).close("enforcement", 2020, "样本甲");
    }
    world.becomes("2021-01-20T18:29:30Z");
    assertThat(serve("2021-01-20T18:31:00Z"))
        .containsExactly("2020 Closed", "2021 NotThere", "2021-01-21 DONE");
    assertThat(folder.resolve("output/enforcement/2020/r002")).doesNotExist();
    assertThat(nights())
        .extracting(Night::due, night -> night.outcome().orElseThrow())
        .containsExactly(
            tuple("2021-01-21T02:30:00+08:00", Outcome.DONE),
            tuple("2021-01-20T02:30:00+08:00", Outcome.DONE));
  }

  @Test
  void whoeverHasTheDatabaseDelaysTheNightAndAServerThatDiedInItIsFollowed() throws IOException {
    SmallTown.in(folder).goodYear();
    ZonedDateTime due = ZonedDateTime.parse("2021-01-20T02:30:00+08:00[Asia/Shanghai]");
    NightWork.Claim dead = shift(Progress.SILENT).claim("enforcement", due).orElseThrow();
    assertThat(serve("2021-01-20T04:01:00Z")).containsExactly("2021-01-20 delayed by serve");
    dead.close();
    try (Session other = Session.open(settings("run --year 2020"), List.of())) {
      assertThat(other.store().nights().newest(10)).hasSize(1);
      assertThat(serve("2021-01-20T04:03:00Z"))
          .containsExactly("2021-01-20 delayed by run --year 2020");
    }
    assertThat(serve("2021-01-20T04:05:00Z"))
        .startsWith("2020 PUBLISHED")
        .endsWith("2021-01-20 DONE");
    assertThat(nights())
        .singleElement()
        .satisfies(n -> assertThat(n.outcome()).hasValue(Outcome.DONE));
  }

  @Test
  void aRunThatIsStoppedIsGoneOnWithAfterTheNextStart() throws IOException {
    SmallTown.in(folder).goodYear();
    NightShift stopped =
        new NightShift(
            settings("serve"),
            "here pid 1",
            new Wish(Optional.empty(), "tester", Language.ZH, "test"),
            Progress.SILENT,
            Session::stop);
    world.stopAt("2021-01-20T04:01:00Z");
    new NightClock(stopped::jobs, stopped, watch, world, world).run();
    assertThat(lines).containsExactly("2020 " + RunResult.Outcome.STOPPED, "2021-01-20 parked");
    assertThat(nights()).singleElement().satisfies(n -> assertThat(n.finishedAt()).isEmpty());
    assertThat(serve("2021-01-20T04:05:00Z"))
        .containsExactly("2020 PUBLISHED", "2021 NotThere", "2021-01-20 DONE");
    assertThat(folder.resolve("output/enforcement/2020/r001")).isDirectory();
    assertThat(folder.resolve("output/enforcement/2020/r002")).doesNotExist();
  }

  @Test
  void definitionsThatBreakInTheNightFailItAndNotTheServer() throws IOException {
    SmallTown.in(folder).goodYear();
    NightShift shift = shift(Progress.SILENT);
    Files.writeString(
        folder.resolve("jobs/enforcement/charts.yaml"), "- { id: odd, colour: red }\n");
    assertThat(shift.bring(new JobYear("enforcement", 2020)))
        .isInstanceOfSatisfying(
            YearEnd.Broken.class,
            broken -> assertThat(broken.cause()).hasMessageContaining("faults"));
    assertThat(folder.resolve("output/enforcement/2020")).doesNotExist();
  }
}
