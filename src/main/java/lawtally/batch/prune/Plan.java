package lawtally.batch.prune;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import lawtally.intake.survey.ArchiveObjects.Stored;
import lawtally.store.RunRow;

/**
 * What goes if somebody says yes.
 *
 * @param limited whether any job asked for sets a limit; without one everything is kept
 * @param leaving revisions, by job, year and number
 * @param kept revisions that have had their time and stay all the same, likewise
 * @param objects archived bytes that no run needs any more
 * @param unknown bundles of which the database knows nothing, such as {@code
 *     enforcement/2020/r001}; while there are any, no archived bytes go
 */
public record Plan(
    boolean limited,
    List<Leaving> leaving,
    List<Kept> kept,
    List<Stored> objects,
    SortedSet<String> unknown) {

  /**
   * A revision that goes.
   *
   * @param folders its bundle, what lies packed beside it, and its returned rows; as far as they
   *     are there
   * @param bytes of all of them
   */
  public record Leaving(RunRow run, List<Path> folders, long bytes) {}

  /** A revision that stays, and why. */
  public record Kept(RunRow run, Guard guard) {}

  public boolean isEmpty() {
    return leaving.isEmpty() && objects.isEmpty();
  }

  public long objectBytes() {
    return objects.stream().mapToLong(Stored::size).sum();
  }

  public long bytes() {
    return objectBytes() + leaving.stream().mapToLong(Leaving::bytes).sum();
  }
}
