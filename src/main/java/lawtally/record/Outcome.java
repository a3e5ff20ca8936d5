package lawtally.record;

import java.util.List;
import lawtally.intake.Issue;
import lawtally.intake.Place;

/** What became of one row. Title, blank and total rows are {@link Layout} and outside "read". */
public sealed interface Outcome {

  Place place();

  /** Not a data row. */
  record Layout(Place place) implements Outcome {}

  /**
   * Returned to the department: has at least one issue of severity ERROR.
   *
   * @param records what could be read, to find the row that corrects it; empty where its key could
   *     not be read
   */
  record Rejected(Place place, String dataset, List<Issue> issues, List<Record> records)
      implements Outcome {}

  /**
   * Neither wrong nor counted, by a rule of the dataset; the note says which.
   *
   * @param records empty where the row gives no figure
   */
  record NotCounted(Place place, String dataset, Issue note, List<Record> records)
      implements Outcome {}

  /** Belongs to another year; its key is kept to find the same number in two years. */
  record OtherYear(Place place, Record record, Issue note) implements Outcome {}

  /**
   * A row that competes for its key.
   *
   * @param records one; of a wide sheet, one for each filled cell
   */
  record Candidate(Place place, List<Record> records, List<Issue> warnings) implements Outcome {}
}
