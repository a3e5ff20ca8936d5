package lawtally.batch.prune;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lawtally.batch.home.Home;
import lawtally.report.bundle.Disk;
import lawtally.store.RunRow;

/**
 * Bundles under {@code output/} that no run of this database made: it was lost, or it is another
 * one than usual, as when {@code LAWTALLY_DB_URL} was not set.
 */
final class UnknownRevisions {

  private UnknownRevisions() {}

  /**
   * @param known every run of the database; a half-published one is known too
   * @return such as {@code enforcement/2020/r001}
   * @throws IOException if a folder cannot be listed
   */
  static SortedSet<String> in(Home home, List<RunRow> known) throws IOException {
    Set<String> ours =
        known.stream()
            .filter(run -> run.status() != RunRow.Status.ABANDONED)
            .map(run -> run.job() + "/" + run.year() + "/" + run.revisionName())
            .collect(Collectors.toSet());
    SortedSet<String> unknown = new TreeSet<>();
    Path output = home.root().resolve("output");
    for (String job : Disk.folders(output, "[^.].*")) {
      for (String year : Disk.folders(output.resolve(job), "[12][0-9]{3}")) {
        for (String revision : Disk.folders(output.resolve(job).resolve(year), "r[0-9]{3,9}")) {
          unknown.add(job + "/" + year + "/" + revision);
        }
      }
    }
    unknown.removeAll(ours);
    return unknown;
  }
}
