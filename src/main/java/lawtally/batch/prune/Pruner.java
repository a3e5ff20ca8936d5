package lawtally.batch.prune;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lawtally.batch.home.Home;
import lawtally.batch.prune.RetentionRule.Expired;
import lawtally.batch.prune.RetentionRule.YearState;
import lawtally.batch.run.Moment;
import lawtally.definition.Definitions.DefinitionFile;
import lawtally.definition.Job;
import lawtally.intake.survey.ArchiveObjects;
import lawtally.intake.survey.ArchiveObjects.Stored;
import lawtally.report.bundle.Disk;
import lawtally.report.bundle.Publisher;
import lawtally.report.returned.ReturnedRows;
import lawtally.store.Files.Use;
import lawtally.store.RunRow;
import lawtally.store.Store;
import lawtally.store.YearEvents.Event;
import lawtally.store.YearEvents.Kind;

/**
 * Removes what has had its time. Whoever uses it has the home to himself: archived bytes are shared
 * between years and jobs.
 *
 * <p>A revision is marked before anything of it is removed, and archived bytes go last: killed
 * between any two acts, nothing that a kept run needs is missing, and the next time finishes.
 */
public final class Pruner {
  private static final Comparator<RunRow> ORDER =
      Comparator.comparing(RunRow::job).thenComparing(RunRow::year).thenComparing(RunRow::revision);

  private final Home home;
  private final Store store;
  private final Clock clock;
  private final Guarded guarded;

  /**
   * Makes sure that the home is still ours alone, and that two changes are made both or neither.
   */
  public interface Guarded {
    void requireAlone() throws IOException;

    void together(Runnable changes);
  }

  /** One step of the removal. */
  interface Act {
    void perform() throws IOException;
  }

  public Pruner(Home home, Store store, Clock clock, Guarded guarded) {
    this.home = home;
    this.store = store;
    this.clock = clock;
    this.guarded = guarded;
  }

  /**
   * What may go of these jobs. A revision that an earlier, interrupted removal has marked is among
   * it as long as something of it is there. As long as there are bundles that the database does not
   * know, nobody can say what of the archive is theirs: all of it stays.
   *
   * @param current definitions as they are now; a run keeps them before it knows whether there is
   *     anything to do
   * @param year one year; empty for all
   */
  public Plan plan(List<Job> jobs, List<DefinitionFile> current, OptionalInt year)
      throws IOException {
    List<Plan.Leaving> leaving = new ArrayList<>();
    List<Plan.Kept> kept = new ArrayList<>();
    for (Job job : jobs) {
      List<RunRow> runs = runs(job.id(), year);
      for (RunRow run : runs) {
        if (run.pruned().isPresent() && !folders(run).isEmpty()) {
          leaving.add(leaving(run));
        }
      }
      for (Expired expired : expired(job, runs)) {
        if (expired.guard().isPresent()) {
          kept.add(new Plan.Kept(expired.run(), expired.guard().get()));
        } else {
          leaving.add(leaving(expired.run()));
        }
      }
    }
    boolean limited = jobs.stream().anyMatch(j -> !j.retention().equals(Job.Retention.FOR_EVER));
    leaving.sort(Comparator.comparing(Plan.Leaving::run, ORDER));
    kept.sort(Comparator.comparing(Plan.Kept::run, ORDER));
    SortedSet<String> unknown = UnknownRevisions.in(home, store.runs().all());
    boolean any = limited || !leaving.isEmpty();
    List<Stored> objects = any && unknown.isEmpty() ? unused(leaving, current) : List.of();
    return new Plan(limited, leaving, kept, objects, unknown);
  }

  private List<Expired> expired(Job job, List<RunRow> runs) throws IOException {
    RetentionRule rule = new RetentionRule(job.retention(), OffsetDateTime.now(clock));
    List<Expired> expired = new ArrayList<>();
    for (int year : runs.stream().map(RunRow::year).distinct().toList()) {
      List<RunRow> ofYear = runs.stream().filter(run -> run.year() == year).toList();
      expired.addAll(rule.expired(ofYear, state(job.id(), year)));
    }
    return expired;
  }

  private Plan.Leaving leaving(RunRow run) throws IOException {
    List<Path> folders = folders(run);
    return new Plan.Leaving(run, folders, bytes(folders));
  }

  private List<RunRow> runs(String job, OptionalInt year) {
    return store.runs().all().stream()
        .filter(run -> run.job().equals(job))
        .filter(run -> year.isEmpty() || run.year() == year.getAsInt())
        .toList();
  }

  private YearState state(String job, int year) throws IOException {
    Set<Integer> signed =
        store.years().of(job, year).stream()
            .filter(event -> event.kind() == Kind.FINALISED)
            .flatMapToInt(event -> event.revision().stream())
            .boxed()
            .collect(Collectors.toSet());
    Optional<Event> closing = store.years().closing(job, year);
    Optional<Path> latest = new Publisher(home.root()).latest(job, year);
    return new YearState(
        closing.isPresent(),
        signed,
        latest
            .map(bundle -> bundle.getFileName().toString().substring(1))
            .map(number -> OptionalInt.of(Integer.parseInt(number)))
            .orElse(OptionalInt.empty()));
  }

  private List<Stored> unused(List<Plan.Leaving> leaving, List<DefinitionFile> current)
      throws IOException {
    Set<Long> gone = leaving.stream().map(l -> l.run().id()).collect(Collectors.toSet());
    Set<String> used = new HashSet<>();
    current.forEach(definition -> used.add(definition.sha256()));
    for (Use use : store.files().uses()) {
      if (!gone.contains(use.run())) {
        used.add(use.sha256());
      }
    }
    return ArchiveObjects.in(home.archive()).stream()
        .filter(object -> !used.contains(object.sha256()))
        .toList();
  }

  /** All that lies there of a revision, also what an earlier removal has only put aside. */
  private List<Path> folders(RunRow run) throws IOException {
    Publisher publisher = new Publisher(home.root());
    Path bundle = publisher.published(run.job(), run.year(), run.revision());
    Path packed = publisher.packed(run.job(), run.year(), run.revision());
    List<Path> all = new ArrayList<>(List.of(aside(bundle), bundle, packed));
    all.addAll(ReturnedRows.folders(home.root(), run.job(), run.year(), run.revision()));
    return all.stream().filter(Disk::exists).toList();
  }

  private static Path aside(Path folder) {
    return folder.resolveSibling("." + folder.getFileName() + ".pruned");
  }

  /**
   * @param by who asks for it
   */
  public void carryOut(Plan plan, String by) throws IOException {
    for (Act act : acts(plan, by)) {
      guarded.requireAlone();
      act.perform();
    }
  }

  List<Act> acts(Plan plan, String by) {
    List<Act> acts = new ArrayList<>();
    for (Plan.Leaving leaving : plan.leaving()) {
      RunRow run = leaving.run();
      if (run.pruned().isEmpty()) {
        acts.add(() -> mark(run, by));
      }
      leaving.folders().forEach(folder -> acts.addAll(removal(folder)));
    }
    plan.objects().forEach(object -> acts.add(() -> Files.deleteIfExists(object.path())));
    return acts;
  }

  private void mark(RunRow run, String by) {
    guarded.together(() -> store.runs().prune(run.id(), new RunRow.Pruned(by, Moment.of(clock))));
  }

  /** Nobody is to open half a bundle: it goes from its place at once. */
  private static List<Act> removal(Path folder) {
    if (!folder.getFileName().toString().matches("r[0-9]{3,9}")) {
      return List.of(() -> Disk.delete(folder));
    }
    Path aside = aside(folder);
    return List.of(
        () -> Files.move(folder, aside, StandardCopyOption.ATOMIC_MOVE), () -> Disk.delete(aside));
  }

  private static long bytes(List<Path> folders) throws IOException {
    long bytes = 0;
    for (Path folder : folders) {
      try (Stream<Path> all = Files.walk(folder)) {
        bytes += all.filter(Files::isRegularFile).mapToLong(p -> p.toFile().length()).sum();
      }
    }
    return bytes;
  }
}
