package lawtally.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lawtally.batch.home.Home;
import lawtally.batch.run.Progress;
import lawtally.definition.Language;
import lawtally.store.RunRow;
import lawtally.store.Store;
import lawtally.store.YearEvents.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares what the database knows of a year with what lies under {@code output/}. A database that
 * was lost or put in another's place has forgotten which revisions there are, which was signed and
 * whether the year is closed; bundles that were lost cannot be made again as they were. Neither
 * harms the figures of a new revision, so a run goes on, but not in silence: only a backup helps.
 */
final class Inventory {
  private static final Logger LOG = LoggerFactory.getLogger(Inventory.class);
  private static final String UNKNOWN = "batch.revisions-unknown";
  private static final String GONE = "batch.revisions-gone";

  private final Home home;
  private final Store store;
  private final Language language;
  private final Progress progress;

  Inventory(Home home, Store store, Language language, Progress progress) {
    this.home = home;
    this.store = store;
    this.language = language;
    this.progress = progress;
  }

  /**
   * Tells a person of both kinds.
   *
   * @throws IOException if the folder of the year cannot be listed
   */
  void tell(String job, int year) throws IOException {
    List<RunRow> known = store.runs().of(job, year).stream().filter(RunRow::finished).toList();
    Path folder = home.root().resolve("output").resolve(job).resolve(Integer.toString(year));
    Set<String> there = revisions(folder);

    Set<String> unknown = new TreeSet<>(there);
    known.forEach(run -> unknown.remove(run.revisionName()));
    tell(UNKNOWN, unknown, folder);

    Set<String> gone =
        known.stream()
            .filter(run -> run.pruned().isEmpty() && !there.contains(run.revisionName()))
            .map(RunRow::revisionName)
            .collect(Collectors.toCollection(TreeSet::new));
    tell(GONE, marked(gone, job, year), folder);
  }

  private void tell(String key, Set<String> revisions, Path folder) {
    if (!revisions.isEmpty()) {
      String names = String.join(language.say("batch.list-comma"), revisions);
      String where = home.root().relativize(folder).toString().replace('\\', '/');
      LOG.warn("{}", Language.EN.say(key, names, where));
      progress.remark(key, names, where);
    }
  }

  /** 定稿 stands behind those that were signed: to lose them is worst. */
  private Set<String> marked(Set<String> revisions, String job, int year) {
    Set<String> signed =
        store.years().of(job, year).stream()
            .map(Event::revision)
            .filter(revision -> revision.isPresent())
            .map(revision -> RunRow.revisionName(revision.getAsInt()))
            .collect(Collectors.toSet());
    return revisions.stream()
        .map(name -> signed.contains(name) ? name + language.say("batch.signed") : name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> revisions(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .map(child -> child.getFileName().toString())
          .filter(name -> name.matches("r[0-9]{3,9}"))
          .collect(Collectors.toSet());
    }
  }
}
