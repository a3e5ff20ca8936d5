package lawtally.tally.contest;

import java.util.List;
import java.util.SortedMap;
import lawtally.intake.Issue;
import lawtally.intake.TableKey;
import lawtally.tally.DistinctCounts;
import lawtally.tally.Loser;
import lawtally.tally.RowCounts;
import lawtally.tally.Tally;

/**
 * What the cross-check decided. The same for the same rows, however they were sliced.
 *
 * @param correction to be added to the merged slices
 * @param adjustments to be added to the row counts of tables; a row of a wide sheet loses only when
 *     all its records lose
 * @param losers in the order of their places
 * @param warnings in the order of their places; some are notes
 */
public record Resolution(
    Tally correction,
    SortedMap<TableKey, RowCounts> adjustments,
    List<Loser> losers,
    List<Issue> warnings,
    DistinctCounts distinct) {}
