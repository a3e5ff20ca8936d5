package lawtally.history.trace;

import java.util.List;
import java.util.SortedMap;
import lawtally.definition.Job;
import lawtally.definition.Seeds;
import lawtally.indicator.Figures;
import lawtally.intake.Archive;
import lawtally.intake.IntakePlan;
import lawtally.intake.Survey;
import lawtally.tally.Cell;
import lawtally.tally.CellKey;
import lawtally.tally.Loser;

/**
 * A revision as it was made: its own definitions, seeds and archived files, whatever has become of
 * them since, and what was found then.
 *
 * @param name {@code r001}
 * @param job what applied to the year
 * @param plan how its files are read
 * @param cells as they were counted, after the cross-check
 * @param losers the records that do not count
 */
public record Revision(
    String name,
    Job job,
    Seeds seeds,
    Survey survey,
    IntakePlan plan,
    Archive archive,
    SortedMap<CellKey, Cell> cells,
    List<Loser> losers,
    Figures figures) {

  public int year() {
    return survey.year();
  }
}
