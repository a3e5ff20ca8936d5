package lawtally.batch.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import lawtally.batch.home.Home;
import lawtally.definition.Definitions;
import lawtally.definition.FaultyDefinitionsException;
import lawtally.definition.Job;
import lawtally.history.trace.Revision;
import lawtally.indicator.Figures;
import lawtally.intake.Archive;
import lawtally.intake.Survey;
import lawtally.intake.plan.Planner;
import lawtally.intake.survey.Custody;
import lawtally.intake.survey.FileArchive;
import lawtally.store.RunRow;
import lawtally.store.Store;
import lawtally.tally.Cell;
import lawtally.tally.CellKey;
import lawtally.tally.Loser;

/**
 * A run as the database and the archive remember it, so that its rows can be read again. Nothing
 * under {@code input/}, {@code jobs/} or {@code seeds/} is looked at: what has become of them since
 * does not matter.
 *
 * @param definitions hashes by path
 */
public record Past(
    RunRow run,
    Survey survey,
    SortedMap<String, String> definitions,
    SortedMap<CellKey, Cell> cells,
    List<Loser> losers,
    Figures figures) {

  /**
   * All that the database knows of the run; afterwards it may be closed.
   *
   * @throws PrunedRevisionException if only the figures of the run are left
   */
  public static Past of(Store store, RunRow run) {
    if (run.pruned().isPresent()) {
      throw new PrunedRevisionException(run);
    }
    lawtally.store.Files.Inputs inputs = store.files().inputs(run.id());
    return new Past(
        run,
        new Survey(
            run.year(),
            true,
            store.files().of(run.id()),
            inputs.rulings(),
            inputs.explanations(),
            List.of(),
            List.of()),
        store.files().definitions(run.id()),
        store.decisions().cells(run.id()),
        store.decisions().losers(run.id()),
        new Figures(run.year(), store.figures().of(run.id())));
  }

  /**
   * Brings the revision back from the archive.
   *
   * @param work an empty folder, in which its definitions are laid out
   * @throws lawtally.intake.DamagedObjectException if archived bytes are gone or damaged
   * @throws UnreadableRevisionException if its definitions mean nothing to this program any more
   * @throws IOException if the archive cannot be read, or the folder not be written
   */
  public Revision revision(Home home, TemporaryFolder work) throws IOException {
    Archive archive = new FileArchive(home.archive(), "past-" + run.id(), custody());
    Definitions as = definitions(archive, Files.createDirectory(work.path().resolve("as-it-was")));
    Job job = as.job(run.job()).in(run.year());
    return new Revision(
        run.revisionName(),
        job,
        as.seeds(),
        survey,
        new Planner(job, as.seeds(), archive, Tuning.usual().sliceSize()).plan(survey),
        archive,
        cells,
        losers,
        figures);
  }

  private Definitions definitions(Archive archive, Path folder) throws IOException {
    for (Map.Entry<String, String> file : definitions.entrySet()) {
      Path copy = folder.resolve(file.getKey()).normalize();
      if (!copy.startsWith(folder)) {
        throw new IOException("a definition outside the home folder: " + file.getKey());
      }
      Files.createDirectories(copy.resolve("..").normalize());
      Files.copy(archive.path(file.getValue()), copy);
    }
    try {
      return Definitions.load(folder);
    } catch (FaultyDefinitionsException e) {
      throw new UnreadableRevisionException(run, e);
    }
  }

  /** Tells what lost bytes were without asking the database. */
  private Custody custody() {
    Map<String, String> names = new HashMap<>();
    definitions.forEach((path, hash) -> names.put(hash, path));
    survey.files().forEach(f -> names.put(f.sha256(), "input/" + run.year() + "/" + f.path()));
    survey.rulings().ifPresent(hash -> names.put(hash, "input/" + run.year() + "/rulings.csv"));
    return new Custody() {
      @Override
      public List<String> names(String sha256) {
        return names.containsKey(sha256) ? List.of(names.get(sha256)) : List.of();
      }

      @Override
      public void renewed(Path object, Path from) {
        throw new IllegalStateException("nothing of the past is written");
      }
    };
  }
}
