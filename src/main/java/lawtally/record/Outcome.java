package lawtally.record;

import java.util.List;
import lawtally.intake.Issue;
import lawtally.intake.Place;

/** What became of one row. Title, blank and total rows are {@link Layout} and outside "read". */
public sealed interface Outcome {

  Place place();

  /**
   * What the row adds to the sums of its table, or as the total row states of them; whether the row
   * counts or not.
   */
  List<ControlCell> control();

  /** Not a data row. */
  record Layout(Place place, List<ControlCell> control) implements Outcome {

    /** A row that states no total. */
    public Layout(Place place) {
      this(place, List.of());
    }
  }

  /**
   * Returned to the department: has at least one issue of severity ERROR.
   *
   * @param records what could be read, to find the row that corrects it; empty where its key could
   *     not be read
   */
  record Rejected(
      Place place,
      String dataset,
      List<Issue> issues,
      List<Record> records,
      List<ControlCell> control)
      implements Outcome {}

  /**
   * Neither wrong nor counted, by a rule of the dataset; the note says which.
   *
   * @param records empty where the row gives no figure
   */
  record NotCounted(
      Place place, String dataset, Issue note, List<Record> records, List<ControlCell> control)
      implements Outcome {}

  /** Belongs to another year; its key is kept to find the same number in two years. */
  record OtherYear(Place place, Record record, Issue note, List<ControlCell> control)
      implements Outcome {}

  /**
   * A row that competes for its key.
   *
   * @param records one; of a wide sheet, one for each filled cell
   */
  record Candidate(
      Place place, List<Record> records, List<Issue> warnings, List<ControlCell> control)
      implements Outcome {}
}
