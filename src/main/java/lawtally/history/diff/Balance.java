package lawtally.history.diff;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import lawtally.history.trace.Part;
import lawtally.tally.keys.Digest;

/**
 * Rows behind one sum in two revisions: those that add the same in both cancel out. Of files that
 * are the same in both only a check sum is kept, until it shows that their rows do not count alike.
 */
final class Balance {
  private final Map<Side, Part> parts = new HashMap<>();
  private final Map<Digest, Deque<Found>> left = new LinkedHashMap<>();
  private final Map<Digest, Deque<Found>> came = new LinkedHashMap<>();
  private final Map<String, Digest> sums = new TreeMap<>();

  /** Which of the two revisions. */
  enum Side {
    BEFORE,
    AFTER
  }

  /**
   * A row that adds something in one of the revisions.
   *
   * @param identity by what it is known in the other
   * @param record its number in the file
   * @param value what it adds, in the unit of the figure
   */
  record Found(Digest identity, String file, long record, long line, BigDecimal value) {}

  /** A row, or two of one identity, that did not cancel out. */
  record Rest(Optional<Found> before, Optional<Found> after) {}

  /** Names the sum in one revision; one that has no such sum counts as 0. */
  void is(Side side, Part part) {
    parts.put(side, part);
  }

  Optional<Part> part(Side side) {
    return Optional.ofNullable(parts.get(side));
  }

  /** By how much the sum is more in the later revision. */
  BigDecimal difference() {
    return value(Side.AFTER).subtract(value(Side.BEFORE));
  }

  private BigDecimal value(Side side) {
    return part(side).map(Part::value).orElse(BigDecimal.ZERO);
  }

  /**
   * Takes a row.
   *
   * @param share the same for rows that add the same
   * @return how many more rows are held: -1 if two cancelled out
   */
  int take(Side side, Digest share, Found row) {
    Map<Digest, Deque<Found>> others = side == Side.BEFORE ? came : left;
    Deque<Found> same = others.get(share);
    if (same == null) {
      (side == Side.BEFORE ? left : came).computeIfAbsent(share, s -> new ArrayDeque<>()).add(row);
      return 1;
    }
    same.remove();
    if (same.isEmpty()) {
      others.remove(share);
    }
    return -1;
  }

  /** Adds a row of a file that is the same in both to its check sum, or takes it away. */
  void sum(Side side, Digest share, String file) {
    long sign = side == Side.BEFORE ? 1 : -1;
    sums.merge(
        file,
        new Digest(sign * share.high(), sign * share.low()),
        (a, b) -> new Digest(a.high() + b.high(), a.low() + b.low()));
  }

  /** Files of which rows count otherwise, although they are the same; their sums are dropped. */
  TreeSet<String> uneven() {
    Digest even = new Digest(0, 0);
    sums.values().removeIf(even::equals);
    TreeSet<String> files = new TreeSet<>(sums.keySet());
    sums.clear();
    return files;
  }

  /** What is left, those of one identity together. */
  List<Rest> rests() {
    Map<Digest, Deque<Found>> byIdentity = new LinkedHashMap<>();
    came.values().stream()
        .flatMap(Deque::stream)
        .forEach(f -> byIdentity.computeIfAbsent(f.identity(), i -> new ArrayDeque<>()).add(f));
    List<Rest> rests = new ArrayList<>();
    for (Deque<Found> rows : left.values()) {
      for (Found row : rows) {
        Deque<Found> same = byIdentity.getOrDefault(row.identity(), new ArrayDeque<>());
        rests.add(new Rest(Optional.of(row), Optional.ofNullable(same.poll())));
      }
    }
    byIdentity.values().stream()
        .flatMap(Deque::stream)
        .forEach(row -> rests.add(new Rest(Optional.empty(), Optional.of(row))));
    return rests;
  }
}
