package lawtally.record;

import java.time.LocalDate;
import java.util.List;

/** A typed cell. */
public sealed interface Value {

  Value NOTHING = new Nothing();

  /** Nothing stands there: empty, 无, /, —, null. */
  record Nothing() implements Value {}

  record Text(String text) implements Value {}

  record Whole(long number) implements Value {}

  /** A number or percentage in ten-thousandths, exactly. */
  record Decimal(long tenThousandths) implements Value {}

  /** Money in fen. */
  record Fen(long fen) implements Value {}

  record Day(LocalDate day) implements Value {}

  /** A month of a year, or with month 0 the whole year. */
  record Period(int year, int month) implements Value {}

  record Flag(boolean yes) implements Value {}

  /** Canonical codes, in the order of the cell, each once. */
  record Codes(List<String> codes) implements Value {}
}
