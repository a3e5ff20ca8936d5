package lawtally.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import lawtally.definition.Dataset;
import lawtally.definition.Derived;
import lawtally.definition.Field;
import lawtally.definition.Indicator;
import lawtally.definition.Job;
import lawtally.definition.Label;
import lawtally.definition.Seeds;

/**
 * The categories of an indicator: which there are, in which order, under which title. Of a heaviest
 * category they are the columns of the layout in force on 31 December of the year (rule 3), of a
 * field with codes its codes, else what the rows say.
 */
public final class Categories {
  private final Job job;
  private final Seeds seeds;
  private final int year;
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<String, Label> departments = new HashMap<>();

  public Categories(Job jobOfYear, Seeds seeds, int year) {
    this.job = jobOfYear;
    this.seeds = seeds;
    this.year = year;
    for (Seeds.Department department : seeds.departments()) {
      ranks.put(department.name(), ranks.size());
      departments.put(department.name(), department.label());
    }
  }

  /** Code and title of one category. */
  public record Category(String code, Label title) {}

  /** All categories that the definitions know; empty where only the rows tell. */
  public List<Category> known(Indicator indicator) {
    Optional<Dataset> dataset = job.dataset(indicator.source());
    if (indicator.by().isEmpty() || dataset.isEmpty()) {
      return List.of();
    }
    if (isHeaviest(indicator)) {
      return columns();
    }
    return dataset.get().field(indicator.by().get()).map(Categories::codes).orElse(List.of());
  }

  /**
   * Whether a category of an indicator is a new column of the layout: in force at the end of this
   * year, but not of the year before, where such things were counted under another one.
   */
  public boolean isNew(Indicator indicator, String category) {
    return isHeaviest(indicator)
        && column(year, category)
        && seeds.layouts().find(LocalDate.of(year - 1, 12, 31)).isPresent()
        && !column(year - 1, category);
  }

  private boolean column(int ofYear, String category) {
    return seeds.layouts().find(LocalDate.of(ofYear, 12, 31)).stream()
        .flatMap(layout -> layout.columns().stream())
        .anyMatch(column -> column.code().equals(category));
  }

  private boolean isHeaviest(Indicator indicator) {
    return job.dataset(indicator.source()).stream()
        .flatMap(dataset -> dataset.derive().stream())
        .filter(Derived.Heaviest.class::isInstance)
        .anyMatch(derived -> indicator.by().filter(derived.name()::equals).isPresent());
  }

  /**
   * The known ones, then others that {@code met} has: names of departments in their official order,
   * the rest by code points.
   */
  public List<Category> of(Indicator indicator, Collection<String> met) {
    List<Category> all = new ArrayList<>(known(indicator));
    TreeSet<String> others = new TreeSet<>(this::inOrder);
    others.addAll(met);
    all.forEach(c -> others.remove(c.code()));
    others.remove("");
    others.forEach(c -> all.add(new Category(c, departments.getOrDefault(c, Label.of(c)))));
    return all;
  }

  /** Whether a thing may stand in several categories, so that they do not add up to the whole. */
  public boolean overlap(Indicator indicator) {
    return indicator
        .by()
        .flatMap(by -> job.dataset(indicator.source()).flatMap(d -> d.field(by)))
        .map(f -> f.type() == Field.Type.LIST)
        .orElse(false);
  }

  private List<Category> columns() {
    return seeds.layouts().on(LocalDate.of(year, 12, 31)).columns().stream()
        .map(c -> new Category(c.code(), c.title()))
        .toList();
  }

  private static List<Category> codes(Field field) {
    return field.codes().stream().map(c -> new Category(c.value(), c.title())).toList();
  }

  private int inOrder(String a, String b) {
    int official = Integer.compare(place(a), place(b));
    return official != 0 ? official : byCodePoints(a, b);
  }

  private int place(String name) {
    return ranks.getOrDefault(name, Integer.MAX_VALUE);
  }

  private static int byCodePoints(String a, String b) {
    int[] left = a.codePoints().toArray();
    int[] right = b.codePoints().toArray();
    return java.util.Arrays.compare(left, right);
  }
}
