package lawtally.indicator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import lawtally.definition.Indicator;
import lawtally.definition.Job;
import lawtally.definition.Seeds;
import lawtally.tally.Cell;
import lawtally.tally.CellKey;

/**
 * Makes the figures of a year from its cells: of every indicator the whole, by department, by
 * month, by category, and department with category or month. What is not additive leaves cells
 * empty: a stock has no months, exact numbers of different things come from the key files, rates
 * are rates of sums.
 *
 * <p>Order: indicators as defined; in each the whole before departments in their official order,
 * the year before its months, all before categories in the order of the layout.
 */
public final class FigureBook {
  private final Job job;
  private final Seeds seeds;
  private final int year;
  private final Categories categories;

  public FigureBook(Job jobOfYear, int year, Seeds seeds) {
    this.job = jobOfYear;
    this.seeds = seeds;
    this.year = year;
    this.categories = new Categories(jobOfYear, seeds, year);
  }

  public Figures figures(SortedMap<CellKey, Cell> tallied, Distinct distinct, Coverage coverage) {
    List<String> departments = departments(tallied);
    Grids grids = new Grids(job, categories, new Cells(tallied), distinct);
    FigureSheet sheet = new FigureSheet(job, seeds, categories, departments, coverage);
    Rates rates = new Rates(job);
    for (Indicator indicator : job.indicators()) {
      if (indicator.kind() != Indicator.Kind.RATIO) {
        rates.know(indicator, sheet.of(indicator, grids.of(indicator, departments)));
      }
    }
    List<Figure> all = new ArrayList<>();
    for (Indicator indicator : job.indicators()) {
      all.addAll(rates.of(indicator));
    }
    return new Figures(year, all);
  }

  /** The official order, then codes that no seed knows. */
  private List<String> departments(SortedMap<CellKey, Cell> tallied) {
    LinkedHashSet<String> all = new LinkedHashSet<>();
    seeds.departments().forEach(d -> all.add(d.code()));
    TreeSet<String> met = new TreeSet<>();
    tallied.keySet().forEach(k -> met.add(k.department()));
    all.addAll(met);
    return List.copyOf(all);
  }
}
