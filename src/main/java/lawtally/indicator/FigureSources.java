package lawtally.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import lawtally.definition.Indicator;
import lawtally.definition.Job;
import lawtally.definition.Seeds;
import lawtally.indicator.Sourced.Term;
import lawtally.tally.Cell;
import lawtally.tally.CellKey;

/**
 * From a figure back to its cells: {@link FigureBook} the other way round, by the same series and
 * stocks. Not for use by several threads.
 */
public final class FigureSources {
  private final Job job;
  private final Categories categories;
  private final Cells cells;
  private final Map<String, SortedMap<Cells.Line, FlowSeries>> flows = new HashMap<>();
  private final Map<String, SortedMap<Cells.Line, Stock>> stocks = new HashMap<>();

  /**
   * @param tallied the cells from which the figures were made
   */
  public FigureSources(Job jobOfYear, Seeds seeds, int year, SortedMap<CellKey, Cell> tallied) {
    this.job = jobOfYear;
    this.categories = new Categories(jobOfYear, seeds, year);
    this.cells = new Cells(tallied);
  }

  /**
   * The cells that are summed up to a number of an indicator that is {@link Indicator#additive}:
   * those added with 1, those taken away again (the running total of the month before) with -1.
   * Empty department or category and month 0 mean "all"; a stock has no months.
   *
   * @param departments which departments enter the whole
   */
  public SortedMap<CellKey, Integer> of(
      Indicator indicator,
      String department,
      int month,
      String category,
      Predicate<String> departments) {
    Predicate<Cells.Line> asked =
        line ->
            (department.isEmpty()
                    ? departments.test(line.department())
                    : department.equals(line.department()))
                && enters(indicator, line.category(), category);
    List<Term> terms = new ArrayList<>();
    if (indicator.flow()) {
      flows
          .computeIfAbsent(indicator.id(), id -> cells.flows(indicator))
          .forEach(
              (line, series) -> {
                if (asked.test(line)) {
                  terms.addAll(terms(series, month));
                }
              });
    } else if (month == 0) {
      stocks
          .computeIfAbsent(indicator.id(), id -> cells.stocks(indicator))
          .forEach(
              (line, stock) ->
                  stock
                      .newest()
                      .forEach(
                          (c, said) -> {
                            if (asked.test(new Cells.Line(line.department(), c, line.mark()))) {
                              terms.add(new Term(said, 1));
                            }
                          }));
    }
    return weights(terms);
  }

  /** Where a thing may stand in several categories, what stands under none is the thing itself. */
  private boolean enters(Indicator indicator, String ofLine, String asked) {
    return asked.isEmpty()
        ? ofLine.isEmpty() || !categories.overlap(indicator)
        : ofLine.equals(asked);
  }

  private static List<Term> terms(FlowSeries series, int month) {
    return month == 0 ? series.termsOfYear() : series.termsOf(month).orElse(List.of());
  }

  private static SortedMap<CellKey, Integer> weights(List<Term> terms) {
    SortedMap<CellKey, Integer> weights = new TreeMap<>();
    for (Term term : terms) {
      term.said().cells().forEach(key -> weights.merge(key, term.sign(), Integer::sum));
    }
    return weights;
  }

  /** A sum of the smallest unit (fen, ones …) in the unit of the indicator, exactly. */
  public BigDecimal inUnit(Indicator indicator, long smallest) {
    return Scale.of(job, indicator).of(smallest);
  }

  /**
   * Departments that a rate of the whole leaves out, for they told only a part of it.
   *
   * @param figures of the year, rates among them or not
   */
  public List<String> leftOut(Indicator.Ratio ratio, Figures figures) {
    Rates rates = new Rates(job);
    for (Indicator indicator : job.indicators()) {
      if (indicator.kind() != Indicator.Kind.RATIO) {
        rates.know(indicator, figures.of(indicator.id()));
      }
    }
    return rates.leftOut(ratio);
  }
}
