package lawtally.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import lawtally.definition.Condition;
import lawtally.definition.Folding;

/** One test of one value. Numbers in definitions are in the unit people write: yuan, ones. */
final class ValueTest {
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
  private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);

  private ValueTest() {}

  static Predicate<Value> of(Condition.Test test) {
    if (test instanceof Condition.OneOf one) {
      return new OneOf(one.values());
    }
    if (test instanceof Condition.NoneOf none) {
      OneOf any = new OneOf(none.values());
      return value -> !(value instanceof Value.Nothing) && !any.test(value);
    }
    if (test instanceof Condition.Range range) {
      return new Range(range.minimum(), range.maximum());
    }
    if (test instanceof Condition.Has has) {
      return value -> value instanceof Value.Codes c && c.codes().contains(has.code());
    }
    if (test instanceof Condition.Present) {
      return value -> !(value instanceof Value.Nothing);
    }
    if (test instanceof Condition.Empty) {
      return value -> value instanceof Value.Nothing;
    }
    if (test instanceof Condition.EndsWith ends) {
      return value -> value instanceof Value.Text t && endsWith(t.text(), ends.endings());
    }
    if (test instanceof Condition.ByDay by) {
      return value -> Relations.byDay(value, by.last());
    }
    throw new IllegalArgumentException("not a test of one value: " + test);
  }

  private static boolean endsWith(String text, List<String> endings) {
    for (String ending : endings) {
      if (text.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Equal to one of several values, as text; of a list, one of its codes is. */
  private static final class OneOf implements Predicate<Value> {
    private final Set<String> words = new HashSet<>();
    private final Set<BigDecimal> numbers = new HashSet<>();
    private final Set<Boolean> answers = new HashSet<>();

    OneOf(Collection<String> values) {
      for (String value : values) {
        words.add(value);
        words.add(Folding.fold(value));
        number(value).ifPresent(numbers::add);
        answer(value).ifPresent(answers::add);
      }
    }

    @Override
    public boolean test(Value value) {
      if (value instanceof Value.Codes c) {
        return anyOf(c.codes());
      }
      if (value instanceof Value.Text t) {
        return words.contains(t.text()) || words.contains(Folding.fold(t.text()));
      }
      if (value instanceof Value.Flag f) {
        return answers.contains(f.yes());
      }
      if (value instanceof Value.Nothing) {
        return false;
      }
      return value
          .decimal()
          .map(n -> numbers.contains(n.stripTrailingZeros()))
          .orElseGet(() -> words.contains(value.canonical()));
    }

    private boolean anyOf(List<String> codes) {
      for (String code : codes) {
        if (words.contains(code)) {
          return true;
        }
      }
      return false;
    }

    private static Optional<BigDecimal> number(String text) {
      return text.matches("[+-]?\\d{1,18}(\\.\\d{1,18})?")
          ? Optional.of(new BigDecimal(text).stripTrailingZeros())
          : Optional.empty();
    }

    private static Optional<Boolean> answer(String text) {
      return switch (text) {
        case "true", "yes", "是" -> Optional.of(true);
        case "false", "no", "否" -> Optional.of(false);
        default -> Optional.empty();
      };
    }
  }

  /** Between bounds; nothing is in no range. */
  static final class Range implements Predicate<Value> {
    private final Bounds ones;
    private final Bounds fen;
    private final Bounds tenThousandths;

    private record Bounds(long from, long to) {
      boolean hold(long n) {
        return from <= n && n <= to;
      }
    }

    Range(Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) {
      this.ones = bounds(minimum, maximum, 0);
      this.fen = bounds(minimum, maximum, 2);
      this.tenThousandths = bounds(minimum, maximum, 4);
    }

    @Override
    public boolean test(Value value) {
      if (value instanceof Value.Fen f) {
        return fen.hold(f.fen());
      }
      if (value instanceof Value.Whole w) {
        return ones.hold(w.number());
      }
      if (value instanceof Value.Decimal d) {
        return tenThousandths.hold(d.tenThousandths());
      }
      return value instanceof Value.Period p && ones.hold(p.year());
    }

    private static Bounds bounds(
        Optional<BigDecimal> minimum, Optional<BigDecimal> maximum, int decimals) {
      return new Bounds(
          minimum.map(m -> scaled(m, decimals, RoundingMode.CEILING)).orElse(Long.MIN_VALUE),
          maximum.map(m -> scaled(m, decimals, RoundingMode.FLOOR)).orElse(Long.MAX_VALUE));
    }

    private static long scaled(BigDecimal bound, int decimals, RoundingMode rounding) {
      return bound
          .movePointRight(decimals)
          .setScale(0, rounding)
          .min(MOST)
          .max(LEAST)
          .longValueExact();
    }
  }
}
