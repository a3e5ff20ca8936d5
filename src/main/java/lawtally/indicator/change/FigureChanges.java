package lawtally.indicator.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lawtally.indicator.Figure;
import lawtally.indicator.change.FigureChange.Level;

/**
 * Which figures of a year changed from one revision to another. Figures of the whole body come
 * first, then departments, months, categories and what is left; each in the order of the later
 * revision's definitions, what only the earlier one had at the end.
 *
 * @param compared different figures that the two revisions have together
 * @param indicatorsCame ids of indicators that the earlier revision did not have
 * @param indicatorsGone ids of indicators that the later one has no more
 */
public record FigureChanges(
    List<FigureChange> all,
    int compared,
    List<String> indicatorsCame,
    List<String> indicatorsGone) {

  private record Key(String indicator, String department, int month, String category) {
    static Key of(Figure f) {
      return new Key(f.indicator(), f.department(), f.month(), f.category());
    }
  }

  /** Compares the figures of two revisions, each in the order of its definitions. */
  public static FigureChanges between(List<Figure> before, List<Figure> after) {
    Map<Key, Figure> old = new LinkedHashMap<>();
    before.forEach(f -> old.put(Key.of(f), f));
    List<FigureChange> changes = new ArrayList<>();
    for (Figure now : after) {
      Optional<Figure> was = Optional.ofNullable(old.remove(Key.of(now)));
      if (was.isEmpty() || !same(was.get(), now)) {
        changes.add(new FigureChange(was, Optional.of(now)));
      }
    }
    int compared = after.size() + old.size();
    old.values().forEach(f -> changes.add(new FigureChange(Optional.of(f), Optional.empty())));
    changes.sort(Comparator.comparing(FigureChange::level));
    return new FigureChanges(
        List.copyOf(changes), compared, without(after, before), without(before, after));
  }

  public List<FigureChange> of(Level level) {
    return all.stream().filter(change -> change.level() == level).toList();
  }

  /**
   * Of each indicator that both revisions have, the changes on the first level on which there are
   * any: those of the whole body, else those of departments, and so on.
   */
  public List<FigureChange> leading() {
    Map<String, Level> first = new HashMap<>();
    all.forEach(change -> first.putIfAbsent(change.indicator(), change.level()));
    return all.stream()
        .filter(change -> first.get(change.indicator()) == change.level())
        .filter(change -> !indicatorsCame.contains(change.indicator()))
        .filter(change -> !indicatorsGone.contains(change.indicator()))
        .toList();
  }

  public boolean none() {
    return all.isEmpty();
  }

  /** Indicators of the first that the second has not. */
  private static List<String> without(List<Figure> these, List<Figure> those) {
    Set<String> ids = new LinkedHashSet<>();
    these.forEach(f -> ids.add(f.indicator()));
    those.forEach(f -> ids.remove(f.indicator()));
    return List.copyOf(ids);
  }

  private static boolean same(Figure a, Figure b) {
    return a.status() == b.status()
        && same(a.value(), b.value())
        && same(a.numerator(), b.numerator())
        && same(a.denominator(), b.denominator());
  }

  /** 2.10 and 2.1 are one number. */
  private static boolean same(Optional<BigDecimal> a, Optional<BigDecimal> b) {
    return a.isPresent() == b.isPresent()
        && a.map(x -> x.compareTo(b.orElseThrow()) == 0).orElse(true);
  }
}
