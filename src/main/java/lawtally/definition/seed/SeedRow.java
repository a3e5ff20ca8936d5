package lawtally.definition.seed;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lawtally.definition.Faults;

/** A row of a seed table. A cell that holds something else than is asked for adds a fault. */
final class SeedRow {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

  private final String path;
  private final int line;
  private final List<String> header;
  private final List<String> cells;
  private final Faults faults;

  SeedRow(String path, int line, List<String> header, List<String> cells, Faults faults) {
    this.path = path;
    this.line = line;
    this.header = header;
    this.cells = cells;
    this.faults = faults;
  }

  int line() {
    return line;
  }

  /** The cell without blanks around it; empty if there is no such column. */
  String text(String column) {
    int at = header.indexOf(column);
    return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
  }

  /** What stands between semicolons. */
  List<String> list(String column) {
    return Arrays.stream(text(column).split("[;；]"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  Optional<LocalDate> date(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notADate) {
      fault(column, "not-a-date", text);
      return Optional.empty();
    }
  }

  /** The number in the cell, 0 where it is none. */
  BigDecimal number(String column) {
    String text = text(column);
    if (NUMBER.matcher(text).matches()) {
      return new BigDecimal(text);
    }
    if (!text.isEmpty()) {
      fault(column, "not-a-number");
    }
    return BigDecimal.ZERO;
  }

  /** A whole number from 0 to 9999. */
  int whole(String column) {
    String text = text(column);
    if (text.matches("\\d{1,4}")) {
      return Integer.parseInt(text);
    }
    if (!text.isEmpty()) {
      fault(column, "not-a-whole-number", 0);
    }
    return 0;
  }

  /** One of some words; the first where the cell is empty or wrong. */
  String choice(String column, List<String> words) {
    String text = text(column);
    if (text.isEmpty()) {
      return words.get(0);
    }
    if (!words.contains(text)) {
      unknown(column, text, words, "no-such-choice", text);
      return words.get(0);
    }
    return text;
  }

  void fault(String column, String message, Object... arguments) {
    faults.add(path, line, column, message, arguments);
  }

  void unknown(
      String column, String name, Collection<String> known, String message, Object... arguments) {
    faults.addUnknown(path, line, column, name, known, message, arguments);
  }
}
