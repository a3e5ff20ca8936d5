package lawtally.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lawtally.definition.Dataset;
import lawtally.definition.Derived;
import lawtally.definition.Seeds;
import lawtally.record.cell.Findings;

/** Works out the derived fields of a row, in the order of the definition. */
final class Derivations {
  private final List<Step> steps = new ArrayList<>();
  private final int first;

  private interface Derivation {
    Value of(Value[] values, LocalDate day, Findings findings);
  }

  /** What is made of a field that could not be read cannot be known either. */
  private record Step(Derivation derivation, int[] from) {}

  Derivations(Dataset dataset, Seeds seeds, int year) {
    this.first = dataset.fields().size();
    for (Derived derived : dataset.derive()) {
      steps.add(
          new Step(
              derivation(derived, dataset, seeds, year),
              sources(derived).stream()
                  .mapToInt(dataset::position)
                  .filter(from -> from >= 0)
                  .toArray()));
    }
  }

  /**
   * Fills in the derived values; may also settle the list that a heaviest category is drawn from.
   *
   * @param day the statistical date, whose layout ranks the categories
   */
  void derive(Value[] values, LocalDate day, boolean[] unreadable, Findings findings) {
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      int position = first + i;
      int before = findings.errors();
      values[position] = step.derivation.of(values, day, findings);
      unreadable[position] = findings.errors() > before;
      for (int from : step.from) {
        unreadable[position] |= unreadable[from];
      }
    }
  }

  private static List<String> sources(Derived derived) {
    if (derived instanceof Derived.Heaviest heaviest) {
      return List.of(heaviest.list());
    }
    if (derived instanceof Derived.Sum sum) {
      return sum.of();
    }
    if (derived instanceof Derived.WorkdaysBetween span) {
      return List.of(span.from(), span.to());
    }
    Derived.DaysBetween span = (Derived.DaysBetween) derived;
    return List.of(span.from(), span.to());
  }

  private static Derivation derivation(Derived derived, Dataset dataset, Seeds seeds, int year) {
    if (derived instanceof Derived.Heaviest heaviest) {
      return new HeaviestCategory(heaviest, dataset, seeds, year)::of;
    }
    if (derived instanceof Derived.Sum sum) {
      int[] parts = sum.of().stream().mapToInt(dataset::position).toArray();
      return (values, day, findings) -> sum(values, parts);
    }
    if (derived instanceof Derived.WorkdaysBetween span) {
      Workdays workdays = new Workdays(seeds.calendar());
      return between(dataset, span.from(), span.to(), workdays::between);
    }
    Derived.DaysBetween span = (Derived.DaysBetween) derived;
    return span.from().equals(Derived.DaysBetween.YEAR_END)
        ? after(LocalDate.of(year, 12, 31), dataset.position(span.to()))
        : between(dataset, span.from(), span.to(), Derivations::days);
  }

  private interface Distance {
    long of(LocalDate from, LocalDate to);
  }

  private static long days(LocalDate from, LocalDate to) {
    return to.toEpochDay() - from.toEpochDay();
  }

  private static Derivation after(LocalDate from, int end) {
    return (values, day, findings) ->
        values[end] instanceof Value.Day to ? new Value.Whole(days(from, to.day())) : Value.NOTHING;
  }

  private static Derivation between(Dataset dataset, String from, String to, Distance distance) {
    int start = dataset.position(from);
    int end = dataset.position(to);
    return (values, day, findings) ->
        values[start] instanceof Value.Day a && values[end] instanceof Value.Day b
            ? new Value.Whole(distance.of(a.day(), b.day()))
            : Value.NOTHING;
  }

  /** Nothing adds nothing; only nothing gives nothing (rule 5). */
  private static Value sum(Value[] values, int[] parts) {
    Value sum = Value.NOTHING;
    for (int part : parts) {
      sum = add(sum, values[part]);
    }
    return sum;
  }

  static Value add(Value a, Value b) {
    if (a instanceof Value.Nothing) {
      return b;
    }
    if (a instanceof Value.Fen x && b instanceof Value.Fen y) {
      return new Value.Fen(x.fen() + y.fen());
    }
    if (a instanceof Value.Whole x && b instanceof Value.Whole y) {
      return new Value.Whole(x.number() + y.number());
    }
    if (b instanceof Value.Nothing) {
      return a;
    }
    return new Value.Decimal(tenThousandths(a) + tenThousandths(b));
  }

  private static long tenThousandths(Value value) {
    if (value instanceof Value.Decimal d) {
      return d.tenThousandths();
    }
    if (value instanceof Value.Whole w) {
      return w.number() * 10_000;
    }
    return value instanceof Value.Fen f ? f.fen() * 100 : 0;
  }
}
