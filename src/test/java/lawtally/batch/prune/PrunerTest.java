package lawtally.batch.prune;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import lawtally.batch.home.Home;
import lawtally.definition.Definitions.DefinitionFile;
import lawtally.definition.Job;
import lawtally.definition.Job.Retention;
import lawtally.indicator.Figure;
import lawtally.intake.Slice;
import lawtally.intake.SourceFile;
import lawtally.intake.survey.ArchiveObjects;
import lawtally.intake.survey.FileArchive;
import lawtally.report.bundle.Disk;
import lawtally.store.Files.Inputs;
import lawtally.store.Files.Use;
import lawtally.store.RunRow;
import lawtally.store.RunRow.Status;
import lawtally.store.Runs;
import lawtally.store.Store;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What goes of a home with old revisions, and that killing the removal anywhere does no harm. */
class PrunerTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2021-03-01T00:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private Home home;
  private Store store;
  private final List<String> together = new ArrayList<>();

  @BeforeEach
  void anEmptyHome() {
    home(folder.resolve("home"));
  }

  private void home(Path root) {
    SingleConnectionDataSource source =
        new SingleConnectionDataSource("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "", true);
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:lawtally/store/migration")
        .load()
        .migrate();
    home = new Home(root);
    store = Store.over(source);
  }

  private Pruner pruner() {
    return new Pruner(
        home,
        store,
        CLOCK,
        new Pruner.Guarded() {
          @Override
          public void requireAlone() {}

          @Override
          public void together(Runnable changes) {
            together.add("changes");
            changes.run();
          }
        });
  }

  /** A run with two files, of which the first is the same in all runs of the year. */
  private RunRow run(int year, int revision, Status status, String own) throws IOException {
    RunRow run =
        store
            .runs()
            .create(
                new Runs.NewRun(
                    "enforcement",
                    year,
                    "f".repeat(64),
                    revision,
                    "",
                    "night",
                    "2021-01-01T02:30:00Z",
                    "test",
                    "zh",
                    Optional.empty()));
    long id = run.id();
    String shared = archived("shared of all");
    store
        .files()
        .replace(
            id,
            List.of(file(0, "a.csv", shared), file(1, "b.csv", archived(own))),
            Map.of(),
            List.of(new DefinitionFile("jobs/enforcement/job.yaml", "", archived("job of " + own))),
            new Inputs(
                Optional.of(archived("rulings of " + own)), Optional.empty(), Optional.empty()));
    store.slices().plan(id, List.of(new Slice("s00000", List.of())));
    store
        .figures()
        .replace(
            id,
            List.of(
                new Figure(
                    "penalties.decided",
                    "",
                    0,
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Figure.Status.MISSING)));
    if (status == Status.PUBLISHED || status == Status.DRAFT) {
      store.runs().finish(id, status, "2021-01-01T02:31:00Z", "e".repeat(64));
      write("output/enforcement/" + year + "/" + run.revisionName() + "/index.html");
      write(
          "output/enforcement/"
              + year
              + "/enforcement-"
              + year
              + "-"
              + run.revisionName()
              + ".zip");
      write("returned/区民政局/" + year + "/enforcement-" + run.revisionName() + "/b.csv");
      write("returned/区卫健局/" + year + "/enforcement-" + run.revisionName() + "/b.csv");
    } else {
      store.runs().mark(id, status);
    }
    return store.runs().byId(id).orElseThrow();
  }

  private static SourceFile file(int ordinal, String path, String hash) {
    return new SourceFile(ordinal, path, "", 1, hash, OptionalInt.empty());
  }

  private String archived(String text) throws IOException {
    Files.createDirectories(home.root());
    Path file = Files.writeString(home.root().resolve("x"), text);
    String hash = new FileArchive(home.archive()).keep(file);
    Files.delete(file);
    return hash;
  }

  private void write(String path) throws IOException {
    Path file = home.root().resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, path);
  }

  /** Everything under the home, but for empty folders. */
  private TreeSet<String> everything() throws IOException {
    TreeSet<String> all = new TreeSet<>();
    try (Stream<Path> walk = Files.walk(home.root())) {
      walk.filter(Files::isRegularFile).forEach(p -> all.add(home.root().relativize(p).toString()));
    }
    return all;
  }

  private static List<Job> jobs(Retention retention) {
    return List.of(PrunedJob.of(retention));
  }

  private static Retention newest(int revisions) {
    return new Retention(Optional.of(revisions), Optional.of(1), Optional.empty());
  }

  private Plan plan(int revisions) throws IOException {
    return pruner().plan(jobs(newest(revisions)), List.of(), OptionalInt.empty());
  }

  private List<String> going(Plan plan) {
    return plan.leaving().stream().map(l -> l.run().year() + " " + l.run().revisionName()).toList();
  }

  /** No kept run misses anything of the archive. */
  private void nothingIsMissing() throws IOException {
    List<String> there =
        ArchiveObjects.in(home.archive()).stream().map(ArchiveObjects.Stored::sha256).toList();
    assertThat(there)
        .containsAll(store.files().uses().stream().map(Use::sha256).distinct().toList());
  }

  private void threeRevisions() throws IOException {
    run(2020, 1, Status.PUBLISHED, "first");
    run(2020, 2, Status.PUBLISHED, "second");
    run(2020, 3, Status.PUBLISHED, "third");
    run(2020, 4, Status.FAILED, "failed");
    run(2020, 4, Status.RUNNING, "running");
    run(2020, 4, Status.ABANDONED, "abandoned");
    run(2019, 1, Status.PUBLISHED, "first");
  }

  @Test
  void anOldRevisionGoesWithItsReturnedRowsAndWhatNothingElseNeedsOfTheArchive()
      throws IOException {
    threeRevisions();
    Plan plan = plan(1);
    assertThat(going(plan)).containsExactly("2020 r001", "2020 r002");
    assertThat(plan.objects())
        .as("the second's and the abandoned's own three each; those of the first are 2019's too")
        .hasSize(6);
    assertThat(plan.bytes()).isPositive();
    pruner().carryOut(plan, "样本甲");

    assertThat(everything())
        .noneMatch(p -> p.contains("r001") && p.contains("2020"))
        .noneMatch(p -> p.contains("r002"))
        .anyMatch(p -> p.startsWith("output/enforcement/2020/r003"))
        .anyMatch(p -> p.startsWith("output/enforcement/2019/r001"));
    nothingIsMissing();
    RunRow pruned = store.runs().byId(plan.leaving().get(0).run().id()).orElseThrow();
    assertThat(pruned.pruned()).hasValue(new RunRow.Pruned("样本甲", "2021-03-01T00:00Z"));
    assertThat(pruned.status()).isEqualTo(Status.PUBLISHED);
    assertThat(store.figures().of(pruned.id())).hasSize(1);
    assertThat(store.slices().runs()).doesNotContain(pruned.id());
    assertThat(store.files().of(pruned.id())).as("what it was made of is remembered").hasSize(2);
    assertThat(together).as("marked and emptied in one").hasSize(2);
    assertThat(plan(1).isEmpty()).isTrue();
  }

  @Test
  void listingRemovesNothing() throws IOException {
    threeRevisions();
    TreeSet<String> before = everything();
    plan(1);
    assertThat(everything()).isEqualTo(before);
    assertThat(store.runs().all()).allMatch(run -> run.pruned().isEmpty());
  }

  @Test
  void withoutLimitsNothingGoesNotEvenWhatNothingNeeds() throws IOException {
    threeRevisions();
    Plan plan = pruner().plan(jobs(Retention.FOR_EVER), List.of(), OptionalInt.empty());
    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan.limited()).isFalse();
  }

  @Test
  void definitionsAsTheyAreNowStayInTheArchive() throws IOException {
    run(2020, 1, Status.PUBLISHED, "first");
    DefinitionFile now = new DefinitionFile("jobs/enforcement/job.yaml", "", archived("now"));
    String nobodys = archived("nobody's");
    Plan plan = pruner().plan(jobs(newest(1)), List.of(now), OptionalInt.empty());
    assertThat(plan.objects()).extracting(ArchiveObjects.Stored::sha256).containsExactly(nobodys);
  }

  @Test
  void nothingOfTheArchiveGoesWhileThereAreBundlesThatTheDatabaseDoesNotKnow() throws IOException {
    threeRevisions();
    String theirs = archived("of a revision in another database");
    write("output/enforcement/2018/r007/index.html");
    Plan plan = plan(1);
    assertThat(plan.unknown()).containsExactly("enforcement/2018/r007");
    assertThat(going(plan)).containsExactly("2020 r001", "2020 r002");
    pruner().carryOut(plan, "样本甲");
    assertThat(ArchiveObjects.in(home.archive()))
        .extracting(ArchiveObjects.Stored::sha256)
        .contains(theirs);

    Disk.delete(home.root().resolve("output/enforcement/2018"));
    assertThat(plan(1).objects()).extracting(ArchiveObjects.Stored::sha256).contains(theirs);
  }

  @Test
  void aRevisionThatItsProcessDidNotLiveToMarkIsKnown() throws IOException {
    run(2020, 1, Status.RUNNING, "half published");
    write("output/enforcement/2020/r001/index.html");
    assertThat(plan(1).unknown()).isEmpty();
  }

  @Test
  void oneYearAloneMayBePruned() throws IOException {
    threeRevisions();
    run(2019, 2, Status.PUBLISHED, "other");
    assertThat(going(pruner().plan(jobs(newest(1)), List.of(), OptionalInt.of(2019))))
        .containsExactly("2019 r001");
  }

  @Test
  void killedBetweenAnyTwoActsNothingIsMissingAndTheNextTimeFinishes() throws IOException {
    threeRevisions();
    int acts = pruner().acts(plan(1), "样本甲").size();
    assertThat(acts).isGreaterThan(12);
    TreeSet<String> undisturbed = null;
    for (int killed = acts; killed >= 0; killed--) {
      home(folder.resolve("killed-" + killed));
      threeRevisions();
      List<Pruner.Act> all = pruner().acts(plan(1), "样本甲");
      for (Pruner.Act act : all.subList(0, killed)) {
        act.perform();
        nothingIsMissing();
      }
      pruner().carryOut(plan(1), "样本乙");
      nothingIsMissing();
      assertThat(plan(1).isEmpty()).as("killed after " + killed).isTrue();
      undisturbed = undisturbed == null ? everything() : undisturbed;
      assertThat(everything()).as("killed after " + killed).isEqualTo(undisturbed);
    }
  }
}
