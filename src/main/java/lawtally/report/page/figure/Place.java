package lawtally.report.page.figure;

/**
 * What a reader chose to see.
 *
 * @param department its code; empty for all
 * @param month 0 for the whole year
 */
public record Place(String department, int month) {
  public static final Place WHOLE = new Place("", 0);

  boolean isWithinYear() {
    return month > 0;
  }

  /** The whole year of the same department. */
  Place year() {
    return new Place(department, 0);
  }
}
