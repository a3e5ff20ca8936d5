package lawtally.tally.contest;

import java.util.List;
import lawtally.intake.Place;
import lawtally.intake.TableKey;
import lawtally.record.Outcome;

/** Rows read again from the archived files. */
public interface Rows {

  /**
   * The rows at these places, in their order, read as they were the first time.
   *
   * @param places of several files; those of one file ascending, each once
   */
  List<Outcome> read(List<Place> places);

  /** The table that a row stands in; where files hold one each, the file's first. */
  default TableKey table(Place row) {
    return TableKey.first(row.file());
  }
}
