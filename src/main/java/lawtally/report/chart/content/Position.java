package lawtally.report.chart.content;

import java.util.List;
import java.util.Optional;

/**
 * A place along the axis.
 *
 * @param spots where its figures stand; a rest (其余 n 个部门) has several, which add up
 */
record Position(String name, List<Spot> spots) {

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

  static Position of(String name, Spot spot) {
    return new Position(name, List.of(spot));
  }

  /** The same place in another year. */
  Position in(int year) {
    return new Position(name, spots.stream().map(s -> s.in(year)).toList());
  }

  /** The part of one category at this place. */
  Position inCategory(String code) {
    return new Position(name, spots.stream().map(s -> s.inCategory(code)).toList());
  }
}
