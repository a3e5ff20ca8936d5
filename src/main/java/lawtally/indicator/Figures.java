package lawtally.indicator;

import java.util.List;
import java.util.Optional;

/** All figures of a year, and their look-up. */
public final class Figures {
  private final int year;
  private final List<Figure> all;
  private final java.util.Map<Key, Figure> byKey;

  private record Key(String indicator, String department, int month, String category) {}

  public Figures(int year, List<Figure> all) {
    this.year = year;
    this.all = List.copyOf(all);
    java.util.Map<Key, Figure> map = new java.util.HashMap<>();
    for (Figure f : this.all) {
      map.put(new Key(f.indicator(), f.department(), f.month(), f.category()), f);
    }
    this.byKey = map;
  }

  public int year() {
    return year;
  }

  /** In the order of {@code indicators.csv}. */
  public List<Figure> all() {
    return all;
  }

  /** Those of one indicator, in their order. */
  public List<Figure> of(String indicator) {
    return all.stream().filter(f -> f.indicator().equals(indicator)).toList();
  }

  public Optional<Figure> find(String indicator, String department, int month, String category) {
    return Optional.ofNullable(byKey.get(new Key(indicator, department, month, category)));
  }

  /** The figure for the whole body and year. */
  public Optional<Figure> total(String indicator) {
    return find(indicator, "", 0, "");
  }
}
