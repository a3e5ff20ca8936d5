package lawtally.report.chart.content;

import java.util.Optional;

/**
 * A place along the axis.
 *
 * @param spot where its figures stand
 */
record Position(String name, Spot spot) {

  /**
   * Where a figure stands. Empty department or category and month 0 mean "all".
   *
   * @param indicator given where each place has an indicator of its own
   */
  record Spot(Optional<String> indicator, int year, String department, int month, String category) {

    static Spot whole(int year) {
      return new Spot(Optional.empty(), year, "", 0, "");
    }

    Spot ofDepartment(String code) {
      return new Spot(indicator, year, code, month, category);
    }

    Spot inMonth(int number) {
      return new Spot(indicator, year, department, number, category);
    }

    Spot inCategory(String code) {
      return new Spot(indicator, year, department, month, code);
    }

    Spot in(int otherYear) {
      return new Spot(indicator, otherYear, department, month, category);
    }

    Spot of(String id) {
      return new Spot(Optional.of(id), year, department, month, category);
    }
  }

  /** The same place in another year. */
  Position in(int year) {
    return new Position(name, spot.in(year));
  }

  /** The part of one department at this place. */
  Position ofDepartment(Position department) {
    return new Position(name, spot.ofDepartment(department.spot().department()));
  }

  /** The part of one category at this place. */
  Position inCategory(String code) {
    return new Position(name, spot.inCategory(code));
  }
}
