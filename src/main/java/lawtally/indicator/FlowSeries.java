package lawtally.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.indicator.Sourced.Term;

/**
 * What one department says of one flow in one category over the year: months, running totals
 * (1—6月累计), a value for the whole year, or several of these.
 *
 * <p>Months count before running totals, these before a whole-year value; what does not count is a
 * control total. Where running totals go on after the last month, the newest of them counts.
 */
final class FlowSeries {
  static final int MONTHS = 12;

  private final SortedMap<Integer, Sourced> months = new TreeMap<>();
  private final SortedMap<Integer, Sourced> running = new TreeMap<>();
  private Optional<Sourced> wholeYear = Optional.empty();

  void add(int month, long value) {
    add(month, Sourced.of(value));
  }

  void add(int month, Sourced value) {
    if (month == 0) {
      wholeYear = Optional.of(wholeYear.map(w -> w.plus(value)).orElse(value));
    } else {
      months.merge(month, value, Sourced::plus);
    }
  }

  /** A running total; one for the whole year is that of December. */
  void addRunning(int month, long value) {
    addRunning(month, Sourced.of(value));
  }

  void addRunning(int month, Sourced value) {
    running.merge(month == 0 ? MONTHS : month, value, Sourced::plus);
  }

  boolean hasMonths() {
    return !months.isEmpty();
  }

  /** Takes the running totals and the whole-year value of another as its own control totals. */
  void addTotalsOf(FlowSeries other) {
    other.running.forEach(this::addRunning);
    other.wholeYear.ifPresent(whole -> add(0, whole));
  }

  long year() {
    return Sourced.sum(termsOfYear());
  }

  /** What the value of the year is made of. */
  List<Term> termsOfYear() {
    if (!months.isEmpty()) {
      return goesOn() ? List.of(newest()) : terms(months.values());
    }
    if (running.isEmpty()) {
      return terms(wholeYear.stream().toList());
    }
    boolean complete = running.lastKey() == MONTHS;
    return wholeYear
        .filter(whole -> !complete && whole.number() > newest().said().number())
        .map(whole -> terms(List.of(whole)))
        .orElseGet(() -> List.of(newest()));
  }

  private Term newest() {
    return new Term(running.get(running.lastKey()), 1);
  }

  private static List<Term> terms(Collection<Sourced> added) {
    return added.stream().map(said -> new Term(said, 1)).toList();
  }

  /** The value of a month; nothing if there is none or it cannot be told. */
  Optional<Long> month(int month) {
    return termsOf(month).map(Sourced::sum);
  }

  /** What the value of a month is made of; nothing if there is none or it cannot be told. */
  Optional<List<Term>> termsOf(int month) {
    if (!months.isEmpty()) {
      return Optional.ofNullable(months.get(month))
          .map(said -> terms(List.of(said)))
          .or(() -> next(month));
    }
    if (!running.containsKey(month) || !tells(month)) {
      return Optional.empty();
    }
    SortedMap<Integer, Sourced> head = running.headMap(month);
    return Optional.of(
        head.isEmpty()
            ? terms(List.of(running.get(month)))
            : without(running.get(month), List.of(head.get(head.lastKey()))));
  }

  private static List<Term> without(Sourced whole, Collection<Sourced> takenAway) {
    List<Term> terms = new ArrayList<>(terms(List.of(whole)));
    takenAway.forEach(said -> terms.add(new Term(said, -1)));
    return terms;
  }

  /** Whether the value of a month can be told, none included. */
  boolean tells(int month) {
    if (!months.isEmpty()) {
      return month <= months.lastKey() || year() == sum(MONTHS) || next(month).isPresent();
    }
    if (running.isEmpty()) {
      return year() == 0;
    }
    SortedMap<Integer, Sourced> from = running.tailMap(month);
    if (from.isEmpty()) {
      return year() == newest().said().number();
    }
    long rise = from.get(from.firstKey()).number() - before(month);
    boolean alone = from.firstKey() == month && (month == 1 || running.containsKey(month - 1));
    return rise == 0 || rise > 0 && alone;
  }

  /** The first month whose running total is below an earlier one. */
  Optional<Integer> fall() {
    long highest = Long.MIN_VALUE;
    for (var entry : running.entrySet()) {
      if (entry.getValue().number() < highest) {
        return Optional.of(entry.getKey());
      }
      highest = entry.getValue().number();
    }
    return Optional.empty();
  }

  /** A control total that the counted months (or running totals) do not reach or pass. */
  Optional<Control> difference() {
    if (!months.isEmpty()) {
      for (int upTo : running.keySet()) {
        boolean compared = upTo <= months.lastKey() || !goesOn();
        long stated = running.get(upTo).number();
        if (compared && sum(upTo) != stated) {
          return Optional.of(new Control(sum(upTo), stated));
        }
      }
    }
    boolean counted = !months.isEmpty() || !running.isEmpty();
    return wholeYear
        .map(Sourced::number)
        .filter(whole -> counted && whole != year())
        .map(whole -> new Control(year(), whole));
  }

  /** Counted, and as the department's own control total has it. */
  record Control(long counted, long stated) {}

  /** Whether a running total covers months after the last one that stands alone. */
  private boolean goesOn() {
    return !running.isEmpty()
        && running.lastKey() > months.lastKey()
        && newest().said().number() >= sum(MONTHS);
  }

  /** A month after the last one that stands alone, if running totals end with it and before it. */
  private Optional<List<Term>> next(int month) {
    if (!goesOn() || month <= months.lastKey() || !running.containsKey(month)) {
      return Optional.empty();
    }
    boolean first = month == months.lastKey() + 1;
    if (!first && !running.containsKey(month - 1)) {
      return Optional.empty();
    }
    Sourced total = running.get(month);
    Collection<Sourced> earlier = first ? months.values() : List.of(running.get(month - 1));
    long before = earlier.stream().mapToLong(Sourced::number).sum();
    boolean rises = sum(MONTHS) <= before && before <= total.number() && total.number() <= year();
    return rises ? Optional.of(without(total, earlier)) : Optional.empty();
  }

  private long before(int month) {
    SortedMap<Integer, Sourced> head = running.headMap(month);
    return head.isEmpty() ? 0 : head.get(head.lastKey()).number();
  }

  private long sum(int upTo) {
    return months.headMap(upTo + 1).values().stream().mapToLong(Sourced::number).sum();
  }
}
