package lawtally.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lawtally.definition.Condition;
import lawtally.definition.Condition.Test;
import lawtally.record.cell.StatedAmounts;

/**
 * Tests that compare a value with other fields of its row. Where there is nothing to compare, a
 * test says nothing: empty.
 */
final class Relations {
  /** 〔2020〕, after brackets are one; and 2020 年 without them. */
  private static final Pattern YEAR =
      Pattern.compile("[\\[(〔（【]\\s*((?:19|20)\\d\\d)\\s*年?[])〕）】]|((?:19|20)\\d\\d)年");

  private static final int LONGEST_NUMBER = 200;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TOLERANCE = new BigDecimal("0.01");
  private static final int GUARD_DIGITS = 6;

  /** Whether a row keeps the relation, or nothing where it cannot be told. */
  interface Relation {
    Optional<Boolean> kept(Value here, List<Value> row);
  }

  private Relations() {}

  /**
   * @param positionOf position of a field by its name
   */
  static Relation of(Test test, ToIntFunction<String> positionOf) {
    if (test instanceof Condition.SameYear same) {
      int date = positionOf.applyAsInt(same.date());
      return (here, row) -> sameYear(here, row.get(date));
    }
    if (test instanceof Condition.PrefixOf prefix) {
      int department = positionOf.applyAsInt(prefix.department());
      DocumentPrefixes prefixes = new DocumentPrefixes(prefix.namesByPrefix());
      return (here, row) -> prefixes.agree(here, row.get(department));
    }
    if (test instanceof Condition.AmountIn stated) {
      int text = positionOf.applyAsInt(stated.text());
      return (here, row) ->
          stated(here, row.get(text), stated.beside()).map(s -> s.agree(fen(here)));
    }
    if (test instanceof Condition.UnitIn stated) {
      int text = positionOf.applyAsInt(stated.text());
      return (here, row) ->
          stated(here, row.get(text), stated.beside()).map(s -> !s.tenThousandfold(fen(here)));
    }
    if (test instanceof Condition.TotalOf total) {
      int[] parts = total.fields().stream().mapToInt(positionOf).toArray();
      return (here, row) ->
          here.decimal().flatMap(n -> sum(row, parts).map(s -> s.compareTo(n) == 0));
    }
    if (test instanceof Condition.ShareOf share) {
      int[] of = share.of().stream().mapToInt(positionOf).toArray();
      int to = positionOf.applyAsInt(share.to());
      return (here, row) ->
          here.decimal()
              .flatMap(n -> share(sum(row, of), row.get(to).decimal()).map(s -> isNear(n, s)));
    }
    throw new IllegalArgumentException("not a test of other fields: " + test);
  }

  /** Whether the day stands on or before a day of its year. */
  static boolean byDay(Value value, MonthDay last) {
    return value instanceof Value.Day d && !MonthDay.from(d.day()).isAfter(last);
  }

  private static Optional<Boolean> sameYear(Value here, Value date) {
    if (!(date instanceof Value.Day other)) {
      return Optional.empty();
    }
    int year = other.day().getYear();
    if (here instanceof Value.Day day) {
      return Optional.of(day.day().getYear() == year);
    }
    OptionalInt written = here instanceof Value.Text t ? year(t.text()) : OptionalInt.empty();
    return written.isPresent() ? Optional.of(written.getAsInt() == year) : Optional.empty();
  }

  private static OptionalInt year(String text) {
    if (text.length() > LONGEST_NUMBER) {
      return OptionalInt.empty();
    }
    Matcher found = YEAR.matcher(text);
    if (!found.find()) {
      return OptionalInt.empty();
    }
    String year = found.group(1) == null ? found.group(2) : found.group(1);
    return OptionalInt.of(Integer.parseInt(year));
  }

  private static long fen(Value value) {
    return value instanceof Value.Fen f ? f.fen() : 0;
  }

  private static Optional<StatedAmounts> stated(Value here, Value text, String beside) {
    return here instanceof Value.Fen && text instanceof Value.Text t
        ? Optional.of(StatedAmounts.in(t.text(), beside)).filter(StatedAmounts::any)
        : Optional.empty();
  }

  /** Nothing adds nothing; only nothing has no sum. */
  private static Optional<BigDecimal> sum(List<Value> row, int[] parts) {
    Optional<BigDecimal> sum = Optional.empty();
    for (int part : parts) {
      Optional<BigDecimal> one = row.get(part).decimal();
      if (one.isPresent()) {
        sum = Optional.of(sum.orElse(BigDecimal.ZERO).add(one.get()));
      }
    }
    return sum;
  }

  private static Optional<BigDecimal> share(Optional<BigDecimal> of, Optional<BigDecimal> to) {
    return of.flatMap(
        a ->
            to.filter(b -> b.signum() != 0)
                .map(b -> a.multiply(HUNDRED).divide(b, GUARD_DIGITS, RoundingMode.HALF_UP)));
  }

  private static boolean isNear(BigDecimal given, BigDecimal share) {
    return given.subtract(share).abs().compareTo(TOLERANCE) <= 0;
  }
}
