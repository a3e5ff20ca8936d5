package lawtally.sample;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A column of a file: what stands above it, and what it says of a thing.
 *
 * @param cell may use the look's forms of dates and amounts
 */
record Column<T>(String header, BiFunction<T, Look, String> cell) {

  static <T> Column<T> text(String header, Function<T, String> cell) {
    return new Column<>(header, (thing, look) -> cell.apply(thing));
  }

  static <T> Column<T> fixed(String header, String cell) {
    return new Column<>(header, (thing, look) -> cell);
  }
}
