package lawtally.history.diff;

import lawtally.indicator.change.FigureChanges;
import lawtally.report.change.Changes;

/** Compares two revisions of a year. */
public final class Differences {

  private Differences() {}

  /** What is not in the later one as it was in the earlier. */
  public static Changes between(MadeOf before, MadeOf after) {
    return new Changes(
        before.revision(),
        before.draft(),
        FigureChanges.between(before.figures(), after.figures()),
        Sources.between(before, after));
  }
}
