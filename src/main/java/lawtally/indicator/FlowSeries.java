package lawtally.indicator;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one department says of one flow in one category over the year: months, running totals
 * (1—6月累计), a value for the whole year, or several of these.
 *
 * <p>Months count before running totals, these before a whole-year value; what does not count is a
 * control total. Where running totals go on after the last month, the newest of them counts.
 */
final class FlowSeries {
  static final int MONTHS = 12;

  private final SortedMap<Integer, Long> months = new TreeMap<>();
  private final SortedMap<Integer, Long> running = new TreeMap<>();
  private Optional<Long> wholeYear = Optional.empty();

  void add(int month, long value) {
    if (month == 0) {
      wholeYear = Optional.of(Math.addExact(wholeYear.orElse(0L), value));
    } else {
      months.merge(month, value, Math::addExact);
    }
  }

  /** A running total; one for the whole year is that of December. */
  void addRunning(int month, long value) {
    running.merge(month == 0 ? MONTHS : month, value, Math::addExact);
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
    if (!months.isEmpty()) {
      return goesOn() ? running.get(running.lastKey()) : sum(MONTHS);
    }
    if (running.isEmpty()) {
      return wholeYear.orElse(0L);
    }
    long newest = running.get(running.lastKey());
    boolean complete = running.lastKey() == MONTHS;
    return complete ? newest : Math.max(newest, wholeYear.orElse(newest));
  }

  /** The value of a month; nothing if there is none or it cannot be told. */
  Optional<Long> month(int month) {
    if (!months.isEmpty()) {
      return Optional.ofNullable(months.get(month)).or(() -> next(month));
    }
    if (!running.containsKey(month) || !tells(month)) {
      return Optional.empty();
    }
    return Optional.of(running.get(month) - before(month));
  }

  /** Whether the value of a month can be told, none included. */
  boolean tells(int month) {
    if (!months.isEmpty()) {
      return month <= months.lastKey() || year() == sum(MONTHS) || next(month).isPresent();
    }
    if (running.isEmpty()) {
      return year() == 0;
    }
    SortedMap<Integer, Long> from = running.tailMap(month);
    if (from.isEmpty()) {
      return year() == running.get(running.lastKey());
    }
    long rise = from.get(from.firstKey()) - before(month);
    boolean alone = from.firstKey() == month && (month == 1 || running.containsKey(month - 1));
    return rise == 0 || rise > 0 && alone;
  }

  /** The first month whose running total is below an earlier one. */
  Optional<Integer> fall() {
    long highest = Long.MIN_VALUE;
    for (var entry : running.entrySet()) {
      if (entry.getValue() < highest) {
        return Optional.of(entry.getKey());
      }
      highest = entry.getValue();
    }
    return Optional.empty();
  }

  /** A control total that the counted months (or running totals) do not reach or pass. */
  Optional<Control> difference() {
    if (!months.isEmpty()) {
      for (int upTo : running.keySet()) {
        boolean compared = upTo <= months.lastKey() || !goesOn();
        if (compared && sum(upTo) != running.get(upTo)) {
          return Optional.of(new Control(sum(upTo), running.get(upTo)));
        }
      }
    }
    boolean counted = !months.isEmpty() || !running.isEmpty();
    return wholeYear
        .filter(whole -> counted && whole != year())
        .map(whole -> new Control(year(), whole));
  }

  /** Counted, and as the department's own control total has it. */
  record Control(long counted, long stated) {}

  /** Whether a running total covers months after the last one that stands alone. */
  private boolean goesOn() {
    return !running.isEmpty()
        && running.lastKey() > months.lastKey()
        && running.get(running.lastKey()) >= sum(MONTHS);
  }

  /** A month after the last one that stands alone, if running totals end with it and before it. */
  private Optional<Long> next(int month) {
    if (!goesOn() || month <= months.lastKey() || !running.containsKey(month)) {
      return Optional.empty();
    }
    boolean first = month == months.lastKey() + 1;
    if (!first && !running.containsKey(month - 1)) {
      return Optional.empty();
    }
    long total = running.get(month);
    long before = first ? sum(MONTHS) : running.get(month - 1);
    boolean rises = sum(MONTHS) <= before && before <= total && total <= year();
    return rises ? Optional.of(total - before) : Optional.empty();
  }

  private long before(int month) {
    SortedMap<Integer, Long> head = running.headMap(month);
    return head.isEmpty() ? 0 : head.get(head.lastKey());
  }

  private long sum(int upTo) {
    return months.headMap(upTo + 1).values().stream().mapToLong(Long::longValue).sum();
  }
}
