package lawtally.report.change;

import java.util.Optional;

/**
 * Something that a revision is made of and that was another before.
 *
 * @param name a path: of departments' files relative to {@code input/<year>}, else relative to the
 *     home folder; of an earlier year its number, of the program its name and version
 * @param was the former name, where that is what changed
 */
public record SourceChange(What what, How how, String name, Optional<String> was) {

  /** What it is, in the order in which people ask. */
  public enum What {
    /** A department's file. */
    FILE,
    RULINGS,
    EXPLANATIONS,
    NARRATIVE,
    DEFINITION,
    SEED,
    /** Published figures of an earlier year, which this one is compared with. */
    EARLIER_YEAR,
    PROGRAM
  }

  /** What became of it. */
  public enum How {
    ADDED,
    REMOVED,
    /** The same name, other content. */
    REPLACED,
    /** The same content, another name. */
    RENAMED
  }
}
