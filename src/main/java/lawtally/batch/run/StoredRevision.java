package lawtally.batch.run;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.history.diff.MadeOf;
import lawtally.history.diff.MadeOf.Source;
import lawtally.report.change.SourceChange.What;
import lawtally.store.Files;
import lawtally.store.RunRow;
import lawtally.store.Store;

/** What the database remembers of a revision, for comparing it with another. */
public final class StoredRevision {
  private static final String JOBS = "jobs/";

  private final Store store;

  public StoredRevision(Store store) {
    this.store = store;
  }

  /** What a run was made of, and its figures. */
  public MadeOf of(RunRow run) {
    return new MadeOf(
        run.revisionName(),
        run.status() == RunRow.Status.DRAFT,
        store.files().of(run.id()),
        others(run),
        store.files().earlier(run.id()),
        run.software(),
        store.figures().of(run.id()));
  }

  private SortedMap<Source, String> others(RunRow run) {
    SortedMap<Source, String> all = new TreeMap<>();
    Files.Inputs inputs = store.files().inputs(run.id());
    String input = "input/" + run.year() + "/";
    put(all, What.RULINGS, input + "rulings.csv", inputs.rulings());
    put(all, What.EXPLANATIONS, input + "explanations.csv", inputs.explanations());
    put(
        all,
        What.NARRATIVE,
        JOBS + run.job() + "/narrative/" + run.year() + ".md",
        inputs.narrative());
    for (Map.Entry<String, String> file : store.files().definitions(run.id()).entrySet()) {
      String path = file.getKey();
      if (!path.startsWith(JOBS)) {
        all.put(new Source(What.SEED, path), file.getValue());
      } else if (path.startsWith(JOBS + run.job() + "/")) {
        all.put(new Source(What.DEFINITION, path), file.getValue());
      }
    }
    return all;
  }

  private static void put(
      SortedMap<Source, String> all, What what, String name, Optional<String> hash) {
    hash.ifPresent(h -> all.put(new Source(what, name), h));
  }
}
