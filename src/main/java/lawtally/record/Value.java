package lawtally.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A typed cell. Fields of type {@code code} and {@code list} and a heaviest category are {@link
 * Codes}; short and free text are {@link Text}.
 */
public sealed interface Value {

  Value NOTHING = new Nothing();

  /**
   * One spelling for each value of a type: digests, keys and categories are made of it. Money is in
   * fen, numbers in ten-thousandths, codes are joined by {@code ;}, nothing is empty.
   */
  String canonical();

  /** As a number in the unit people write (yuan, ones); empty if it is none. */
  default Optional<BigDecimal> decimal() {
    return Optional.empty();
  }

  /** Less than, equal to or greater than another value of its kind; empty if not comparable. */
  default Optional<Integer> order(Value other) {
    return decimal().flatMap(n -> other.decimal().map(n::compareTo));
  }

  /** Nothing stands there: empty, 无, /, —, null. */
  record Nothing() implements Value {
    @Override
    public String canonical() {
      return "";
    }
  }

  record Text(String text) implements Value {
    @Override
    public String canonical() {
      return text;
    }
  }

  record Whole(long number) implements Value {
    @Override
    public String canonical() {
      return Long.toString(number);
    }

    @Override
    public Optional<BigDecimal> decimal() {
      return Optional.of(BigDecimal.valueOf(number));
    }
  }

  /** A number or percentage in ten-thousandths, exactly. */
  record Decimal(long tenThousandths) implements Value {
    @Override
    public String canonical() {
      return Long.toString(tenThousandths);
    }

    @Override
    public Optional<BigDecimal> decimal() {
      return Optional.of(BigDecimal.valueOf(tenThousandths, 4));
    }
  }

  /** Money in fen. */
  record Fen(long fen) implements Value {
    @Override
    public String canonical() {
      return Long.toString(fen);
    }

    @Override
    public Optional<BigDecimal> decimal() {
      return Optional.of(BigDecimal.valueOf(fen, 2));
    }
  }

  record Day(LocalDate day) implements Value {
    @Override
    public String canonical() {
      return day.toString();
    }

    @Override
    public Optional<Integer> order(Value other) {
      return other instanceof Day d ? Optional.of(day.compareTo(d.day)) : Optional.empty();
    }
  }

  /** A month of a year, or with month 0 the whole year. */
  record Period(int year, int month) implements Value {
    @Override
    public String canonical() {
      String monthText = month == 0 ? "" : month < 10 ? "-0" + month : "-" + month;
      return year + monthText;
    }

    @Override
    public Optional<Integer> order(Value other) {
      return other instanceof Period p
          ? Optional.of(Integer.compare(year * 13 + month, p.year * 13 + p.month))
          : Optional.empty();
    }
  }

  record Flag(boolean yes) implements Value {
    @Override
    public String canonical() {
      return yes ? "true" : "false";
    }
  }

  /** Canonical codes, in the order of the cell, each once. */
  record Codes(List<String> codes) implements Value {
    @Override
    public String canonical() {
      return codes.size() == 1 ? codes.get(0) : String.join(";", codes);
    }
  }
}
