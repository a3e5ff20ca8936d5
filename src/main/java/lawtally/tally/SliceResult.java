package lawtally.tally;

import java.util.List;
import java.util.SortedMap;
import lawtally.intake.Issue;
import lawtally.intake.TableKey;
import lawtally.tally.keys.KeyEntries;

/**
 * What one slice gave, as if no other slice existed: every candidate counts until the cross-check
 * has spoken.
 *
 * @param tally cells of indicators
 * @param controls sums of tables and what their total rows state ({@link ControlSums})
 * @param countsByTable row counts of each table
 * @param issues in the order of the rows
 * @param keys what the cross-check needs, without any content of a cell
 */
public record SliceResult(
    Tally tally,
    Tally controls,
    SortedMap<TableKey, RowCounts> countsByTable,
    List<Issue> issues,
    KeyEntries keys) {

  /**
   * @throws IllegalStateException if a row was lost or counted twice: a fault of the program
   */
  public SliceResult {
    countsByTable.forEach(
        (file, counts) -> {
          if (!counts.balanced()) {
            throw new IllegalStateException("rows of file " + file + " do not balance: " + counts);
          }
        });
  }
}
