package lawtally.indicator.change;

import java.math.BigDecimal;
import java.util.Optional;
import lawtally.indicator.Figure;

/**
 * One figure that is not the same in two revisions of a year: its number, what kind of nothing it
 * is, the base of a rate, or that it is there at all.
 *
 * @param before empty if the earlier revision had no such figure
 * @param after empty if the later one has none; never both
 */
public record FigureChange(Optional<Figure> before, Optional<Figure> after) {

  public FigureChange {
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("a change of nothing");
    }
  }

  /** Whether it is there in both revisions. */
  public enum Kind {
    CHANGED,
    /** New: the indicator, the department, the category or the month was not there. */
    CAME,
    GONE
  }

  /** Of what the figure is, in the order in which people ask. */
  public enum Level {
    /** The whole body and year. */
    WHOLE,
    /** A department's year. */
    DEPARTMENT,
    /** A month of the whole body. */
    MONTH,
    /** A category of the whole body and year. */
    CATEGORY,
    /** A department's or a month's part of a category, or a department's month. */
    PART
  }

  public Kind kind() {
    if (before.isEmpty()) {
      return Kind.CAME;
    }
    return after.isEmpty() ? Kind.GONE : Kind.CHANGED;
  }

  public Level level() {
    boolean whole = department().isEmpty();
    boolean year = month() == 0;
    if (category().isEmpty()) {
      return whole ? (year ? Level.WHOLE : Level.MONTH) : (year ? Level.DEPARTMENT : Level.PART);
    }
    return whole && year ? Level.CATEGORY : Level.PART;
  }

  public String indicator() {
    return either().indicator();
  }

  /** Its code; empty for the whole body. */
  public String department() {
    return either().department();
  }

  /** 1–12; 0 for the year. */
  public int month() {
    return either().month();
  }

  /** Empty for all of them. */
  public String category() {
    return either().category();
  }

  /**
   * How much more it is now, in the indicator's unit, for a rate in its points; empty unless there
   * is a number in both revisions.
   */
  public Optional<BigDecimal> difference() {
    return before
        .flatMap(Figure::value)
        .flatMap(old -> after.flatMap(Figure::value).map(now -> now.subtract(old)));
  }

  private Figure either() {
    return after.or(() -> before).orElseThrow();
  }
}
