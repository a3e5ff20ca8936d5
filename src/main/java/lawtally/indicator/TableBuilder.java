package lawtally.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import lawtally.definition.Indicator;
import lawtally.definition.Job;
import lawtally.definition.Label;
import lawtally.definition.Seeds;
import lawtally.definition.TableDefinition;
import lawtally.indicator.Figure.Status;

/**
 * Sets figures into statistical tables. Departments stand in their official order; one that was
 * expected but sent nothing keeps its (blank) row. The row 合计 shows the figures of the whole body,
 * so its rates are rates of sums.
 */
public final class TableBuilder {
  private final Job job;
  private final Seeds seeds;
  private final Figures figures;
  private final Categories categories;

  public TableBuilder(Job jobOfYear, Seeds seeds, Figures figures) {
    this.job = jobOfYear;
    this.seeds = seeds;
    this.figures = figures;
    this.categories = new Categories(jobOfYear, seeds, figures.year());
  }

  /** One column as it is set. */
  private record Slot(Label group, Label title, Indicator indicator, String category) {}

  /** What a row stands for; empty and 0 mean all. */
  private record Place(List<Label> heads, String department, int month, String category) {}

  public StatTable build(TableDefinition table) {
    if (table.rows() == TableDefinition.Rows.DEFINITIONS) {
      return new DefinitionsTable(job, figures.year()).build(table);
    }
    List<Slot> slots = slots(table);
    List<StatTable.Row> rows = new ArrayList<>();
    for (Place place : places(table, slots)) {
      rows.add(row(place, slots));
    }
    List<Label> headers = heads(table);
    if (table.total()) {
      List<Label> total = new ArrayList<>(List.of(Words.of("total")));
      headers.stream().skip(1).forEach(h -> total.add(Label.of("")));
      rows.add(row(new Place(total, "", 0, ""), slots));
    }
    List<Label> groups = new ArrayList<>(headers.stream().map(h -> Label.of("")).toList());
    slots.stream().map(Slot::group).forEach(groups::add);
    headers = new ArrayList<>(headers);
    slots.stream().map(Slot::title).forEach(headers::add);
    return new StatTable(
        table.id(),
        table.official(),
        table.title(),
        table.unit(),
        headers,
        groups,
        rows,
        table.total(),
        table.note());
  }

  private List<Slot> slots(TableDefinition table) {
    List<Slot> slots = new ArrayList<>();
    for (TableDefinition.Column column : table.columns()) {
      if (column instanceof TableDefinition.Each each) {
        job.indicator(each.indicator())
            .ifPresent(
                i ->
                    categoriesOf(i)
                        .forEach(c -> slots.add(new Slot(each.group(), c.title(), i, c.code()))));
      } else if (column instanceof TableDefinition.Figure figure) {
        job.indicator(figure.indicator())
            .ifPresent(
                i ->
                    slots.add(
                        new Slot(figure.group(), figure.title(), i, figure.category().orElse(""))));
      }
    }
    return slots;
  }

  private List<Categories.Category> categoriesOf(Indicator indicator) {
    TreeSet<String> met = new TreeSet<>();
    figures.all().stream()
        .filter(f -> f.indicator().equals(indicator.id()))
        .forEach(f -> met.add(f.category()));
    return categories.of(indicator, met);
  }

  private static List<Label> heads(TableDefinition table) {
    Label category = table.head().zh().isEmpty() ? Words.of("head.category") : table.head();
    return switch (table.rows()) {
      case DEPARTMENT -> List.of(Words.of("head.department"));
      case MONTH -> List.of(Words.of("head.month"));
      case CATEGORY -> List.of(category);
      case CATEGORY_DEPARTMENT -> List.of(category, Words.of("head.department"));
      case DEFINITIONS -> List.of();
    };
  }

  private List<Place> places(TableDefinition table, List<Slot> slots) {
    return switch (table.rows()) {
      case DEPARTMENT -> departments("", List.of(), slots);
      case MONTH -> months();
      case CATEGORY -> rowsByCategory(slots);
      case CATEGORY_DEPARTMENT ->
          rowsByCategory(slots).stream()
              .flatMap(c -> departments(c.category(), c.heads(), slots).stream())
              .toList();
      case DEFINITIONS -> List.of();
    };
  }

  private List<Place> departments(String category, List<Label> heads, List<Slot> slots) {
    List<Place> places = new ArrayList<>();
    for (Seeds.Department department : seeds.departments()) {
      List<Label> names = new ArrayList<>(heads);
      names.add(department.label());
      Place place = new Place(names, department.code(), 0, category);
      boolean shown =
          slots.stream()
              .map(s -> find(place, s))
              .flatMap(Optional::stream)
              .anyMatch(f -> category.isEmpty() || f.status() == Status.VALUE);
      if (shown) {
        places.add(place);
      }
    }
    return places;
  }

  private static List<Place> months() {
    List<Place> places = new ArrayList<>();
    for (int month = 1; month <= FlowSeries.MONTHS; month++) {
      places.add(new Place(List.of(Words.of("month", month)), "", month, ""));
    }
    return places;
  }

  private List<Place> rowsByCategory(List<Slot> slots) {
    Map<String, Label> titles = new LinkedHashMap<>();
    for (Slot slot : slots) {
      if (slot.category().isEmpty()) {
        categoriesOf(slot.indicator()).forEach(c -> titles.putIfAbsent(c.code(), c.title()));
      }
    }
    List<Place> places = new ArrayList<>();
    titles.forEach((code, title) -> places.add(new Place(List.of(title), "", 0, code)));
    return places;
  }

  private StatTable.Row row(Place place, List<Slot> slots) {
    return new StatTable.Row(place.heads(), slots.stream().map(slot -> cell(place, slot)).toList());
  }

  private StatTable.Cell cell(Place place, Slot slot) {
    return find(place, slot)
        .<StatTable.Cell>map(f -> new StatTable.Number(f, slot.indicator().decimals()))
        .orElseGet(() -> new StatTable.Text(Label.of("")));
  }

  /** The figure of a cell; a category that no row named is 0 where the whole has a figure. */
  private Optional<Figure> find(Place place, Slot slot) {
    String category = slot.category().isEmpty() ? place.category() : slot.category();
    String id = slot.indicator().id();
    Optional<Figure> exact = figures.find(id, place.department(), place.month(), category);
    boolean adds = slot.indicator().additive() && slot.indicator().by().isPresent();
    if (exact.isPresent() || category.isEmpty() || !adds) {
      return exact;
    }
    return figures.find(id, place.department(), place.month(), "").map(all -> none(all, category));
  }

  private static Figure none(Figure all, String category) {
    return new Figure(
        all.indicator(),
        all.department(),
        all.month(),
        category,
        all.value().map(v -> BigDecimal.ZERO),
        Optional.empty(),
        Optional.empty(),
        all.status() == Status.VALUE ? Status.ZERO : all.status());
  }
}
