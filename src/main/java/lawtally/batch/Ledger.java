package lawtally.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lawtally.batch.home.Home;
import lawtally.batch.run.KeyFolder;
import lawtally.batch.run.Moment;
import lawtally.definition.Sha256;
import lawtally.quality.Gate;
import lawtally.report.bundle.Publisher;
import lawtally.store.RunRow;
import lawtally.store.RunRow.Status;
import lawtally.store.Runs;
import lawtally.store.Slices;

/** Which run stands, which is to be gone on with, and which number the next revision gets. */
final class Ledger {
  private final Home home;
  private final Runs runs;
  private final Clock clock;
  private final Recovery recovery;

  Ledger(Home home, Runs runs, Clock clock, Recovery recovery) {
    this.home = home;
    this.runs = runs;
    this.clock = clock;
    this.recovery = recovery;
  }

  /**
   * Marks runs whose bundle was renamed into place just before they died: what a manager can open
   * is published, whatever has changed since. A folder of that name with another manifest is
   * somebody else's: it is left alone.
   */
  void finishHalfPublished(String job, int year) throws IOException {
    for (RunRow run : unfinished(job, year)) {
      Path bundle = years(job, year).resolve(run.revisionName());
      Path manifest = bundle.resolve("manifest.json");
      boolean there = run.manifest().isPresent() && Files.isRegularFile(manifest);
      String hash = there ? Sha256.hex(Files.readAllBytes(manifest)) : "";
      if (run.gate().isPresent() && run.manifest().filter(hash::equals).isPresent()) {
        boolean red = run.gate().get().equals(Gate.Status.RED.name());
        new Publisher(home.root()).publish(job, year, run.revision(), hash, !red);
        recovery.recover(run.id());
        runs.finish(run.id(), red ? Status.DRAFT : Status.PUBLISHED, Moment.of(clock), hash);
        KeyFolder.remove(home.runFolder(run.id()));
      }
    }
    // Marked, but its process died before the job had ended.
    runs.newestFinished(job, year).ifPresent(run -> recovery.recover(run.id()));
  }

  /**
   * Removes the working folders that no run needs any more: its process died, or was told to end,
   * before it could. A run that is just beginning elsewhere has its row before its folder.
   */
  void tidy() throws IOException {
    Path folder = home.runFolders();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> children = Files.list(folder)) {
        for (Path child : children.toList()) {
          if (!isNeeded(child.getFileName().toString())) {
            KeyFolder.remove(child);
          }
        }
      }
    }
  }

  private boolean isNeeded(String run) {
    return run.matches("[0-9]{1,18}")
        && runs.byId(Long.parseLong(run)).filter(Ledger::isUnfinished).isPresent();
  }

  /** The newest revision, if it was made of the same. */
  Optional<RunRow> standing(String job, int year, String fingerprint) {
    return runs.newestFinished(job, year).filter(run -> run.fingerprint().equals(fingerprint));
  }

  /**
   * Whether a revision can still be opened as it was published; brings back {@code latest} and what
   * lay packed beside it.
   */
  boolean stillThere(RunRow run) throws IOException {
    Publisher publisher = new Publisher(home.root());
    String manifest = run.manifest().orElse("");
    if (!publisher.intact(run.job(), run.year(), run.revision(), manifest)) {
      return false;
    }
    boolean red = run.status() == Status.DRAFT;
    publisher.publish(run.job(), run.year(), run.revision(), manifest, !red);
    return true;
  }

  /**
   * The wish with the reason of a rerun of the same that did not come to its end: whether that run
   * can be gone on with or not, somebody has asked for a revision and has not got it.
   */
  Wish withWhatWasAskedBefore(Wish asked, String job, int year, String fingerprint) {
    Optional<String> before =
        unfinished(job, year).stream()
            .filter(run -> run.fingerprint().equals(fingerprint) && !run.reason().isEmpty())
            .map(RunRow::reason)
            .findFirst();
    return asked.reason().isEmpty() ? before.map(asked::because).orElse(asked) : asked;
  }

  /**
   * The unfinished run to go on with. Others are given up: their inputs have changed, their program
   * was another one, their working files are damaged, or something lies where their revision was to
   * stand.
   */
  Optional<RunRow> resumable(String job, int year, String fingerprint, Wish wish, Slices slices)
      throws IOException {
    Optional<RunRow> found = Optional.empty();
    for (RunRow run : unfinished(job, year)) {
      boolean same =
          run.fingerprint().equals(fingerprint)
              && run.software().equals(wish.software())
              && wish.reason().map(run.reason()::equals).orElse(true)
              && isFree(run)
              && KeyFolder.usable(home.runFolder(run.id()), slices.results(run.id()));
      if (found.isEmpty() && same) {
        found = Optional.of(run);
      } else {
        giveUp(run);
      }
    }
    return found;
  }

  private boolean isFree(RunRow run) {
    Publisher publisher = new Publisher(home.root());
    return !Files.exists(publisher.published(run.job(), run.year(), run.revision()))
        && !Files.exists(publisher.packed(run.job(), run.year(), run.revision()));
  }

  RunRow reopen(RunRow run) {
    runs.mark(run.id(), Status.RUNNING);
    return runs.byId(run.id()).orElseThrow();
  }

  RunRow begin(String job, int year, String fingerprint, Wish wish) throws IOException {
    return runs.create(
        new Runs.NewRun(
            job,
            year,
            fingerprint,
            nextRevision(job, year),
            wish.reason().orElse(""),
            wish.by(),
            Moment.of(clock),
            wish.software(),
            wish.language().tag(),
            runs.newestFinished(job, year).map(RunRow::id)));
  }

  private List<RunRow> unfinished(String job, int year) {
    return runs.of(job, year).stream().filter(Ledger::isUnfinished).toList();
  }

  private static boolean isUnfinished(RunRow run) {
    return run.status() == Status.RUNNING || run.status() == Status.FAILED;
  }

  private void giveUp(RunRow run) throws IOException {
    recovery.recover(run.id());
    runs.mark(run.id(), Status.ABANDONED);
    runs.forgetFindings(run.id());
    KeyFolder.remove(home.runFolder(run.id()));
    KeyFolder.remove(new Publisher(home.root()).staging(run.job(), run.year(), run.revision()));
  }

  /**
   * Above every revision known to the database and every one on disk, be it only packed: no number
   * comes twice.
   */
  private int nextRevision(String job, int year) throws IOException {
    int highest =
        runs.of(job, year).stream()
            .filter(RunRow::finished)
            .mapToInt(RunRow::revision)
            .max()
            .orElse(0);
    Path folder = years(job, year);
    String packed = Pattern.quote(job + "-" + year + "-");
    Pattern revision = Pattern.compile("(?:" + packed + ")?r([0-9]{3,9})(?:\\.zip)?");
    if (Files.isDirectory(folder)) {
      try (Stream<Path> children = Files.list(folder)) {
        highest =
            children
                .map(p -> p.getFileName().toString())
                .map(revision::matcher)
                .filter(Matcher::matches)
                .mapToInt(name -> Integer.parseInt(name.group(1)))
                .reduce(highest, Math::max);
      }
    }
    return highest + 1;
  }

  private Path years(String job, int year) {
    return home.root().resolve("output").resolve(job).resolve(Integer.toString(year));
  }
}
