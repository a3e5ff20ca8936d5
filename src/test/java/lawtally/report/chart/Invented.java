package lawtally.report.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.definition.Applies;
import lawtally.definition.ChartDefinition;
import lawtally.definition.ChartDefinition.Across;
import lawtally.definition.ChartDefinition.Kind;
import lawtally.definition.Indicator;
import lawtally.definition.Job;
import lawtally.definition.Label;
import lawtally.definition.Language;
import lawtally.definition.Seeds;
import lawtally.definition.Seeds.PenaltyLayouts.Column;
import lawtally.definition.Seeds.PenaltyLayouts.Layout;
import lawtally.indicator.Figure;
import lawtally.indicator.Figure.Status;
import lawtally.indicator.Figures;
import lawtally.indicator.Reconciliation;
import lawtally.indicator.Sample;
import lawtally.quality.Gate;
import lawtally.report.Report;

/** A report with invented figures, of 2020 unless another year is given. */
final class Invented {
  static final int YEAR = 2020;

  private final List<Indicator> indicators = new ArrayList<>();
  private final List<ChartDefinition> charts = new ArrayList<>();
  private final List<Seeds.Department> departments = new ArrayList<>();
  private final SortedMap<Integer, List<Figure>> figures = new TreeMap<>();
  private Optional<Column> newCategory = Optional.empty();
  private Language language = Language.ZH;
  private Gate.Status status = Gate.Status.GREEN;

  Invented() {
    figures.put(YEAR, new ArrayList<>());
  }

  static Invented of(Indicator... indicators) {
    Invented invented = new Invented();
    invented.indicators.addAll(List.of(indicators));
    return invented;
  }

  Invented english() {
    language = Language.EN;
    return this;
  }

  Invented red() {
    status = Gate.Status.RED;
    return this;
  }

  Invented department(String code, String name) {
    departments.add(
        new Seeds.Department(
            code, name, List.of(), List.of(), List.of(), true, Optional.empty(), Optional.empty()));
    return this;
  }

  /** A category of penalty that came in the summer of the year. */
  Invented newCategory(String code, String title) {
    newCategory = Optional.of(new Column(9, code, Label.of(title), List.of(code), 9));
    return this;
  }

  Invented chart(String id, String title, Kind kind, Across x, String... series) {
    charts.add(
        new ChartDefinition(
            id, Label.of(title), kind, x, List.of(series), false, 14, Applies.ALWAYS));
    return this;
  }

  /** As {@link #chart}, with last year beside this year. */
  Invented compared(String id, String title, Kind kind, Across x, String... series) {
    charts.add(
        new ChartDefinition(
            id, Label.of(title), kind, x, List.of(series), true, 14, Applies.ALWAYS));
    return this;
  }

  /** As {@link #chart}, with all the places that there are. */
  Invented whole(String id, String title, Kind kind, Across x, String... series) {
    charts.add(
        new ChartDefinition(
            id, Label.of(title), kind, x, List.of(series), true, 0, Applies.ALWAYS));
    return this;
  }

  Invented month(int year, String indicator, int month, String value) {
    return figure(year, indicator, "", month, "", value);
  }

  /** Twelve months and their sum. */
  Invented months(int year, String indicator, long... values) {
    long sum = 0;
    for (int m = 1; m <= values.length; m++) {
      month(year, indicator, m, Long.toString(values[m - 1]));
      sum += values[m - 1];
    }
    return total(year, indicator, Long.toString(sum));
  }

  Invented total(int year, String indicator, String value) {
    return figure(year, indicator, "", 0, "", value);
  }

  Invented of(int year, String indicator, String department, String value) {
    return figure(year, indicator, department, 0, "", value);
  }

  Invented figure(
      int year, String indicator, String department, int month, String category, String value) {
    BigDecimal number = new BigDecimal(value);
    return add(
        year,
        new Figure(
            indicator,
            department,
            month,
            category,
            Optional.of(number),
            Optional.empty(),
            Optional.empty(),
            number.signum() == 0 ? Status.ZERO : Status.VALUE));
  }

  Invented nothing(int year, String indicator, String department, Status status) {
    return add(
        year,
        new Figure(
            indicator,
            department,
            0,
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            status));
  }

  Invented rate(int year, String indicator, String value, long of, long to) {
    return add(
        year,
        new Figure(
            indicator,
            "",
            0,
            "",
            Optional.of(new BigDecimal(value)),
            Optional.of(BigDecimal.valueOf(of)),
            Optional.of(BigDecimal.valueOf(to)),
            Status.VALUE));
  }

  private Invented add(int year, Figure figure) {
    figures.computeIfAbsent(year, y -> new ArrayList<>()).add(figure);
    return this;
  }

  List<Chart> draw() {
    return Charts.draw(report());
  }

  Report report() {
    SortedMap<Integer, Figures> earlier = new TreeMap<>();
    figures.headMap(YEAR).forEach((year, all) -> earlier.put(year, new Figures(year, all)));
    return new Report(
        job(),
        seeds(),
        language,
        new Report.Edition(
            1, LocalDate.of(2021, 1, 5).atStartOfDay(ZoneId.of("Asia/Shanghai")), "", "", "0.1.0"),
        new Figures(YEAR, figures.get(YEAR)),
        earlier,
        List.of(),
        List.of(),
        new Reconciliation(List.of()),
        List.of(),
        new Gate(status, List.of()),
        List.of(),
        List.of(),
        List.of(),
        Map.of());
  }

  private Job job() {
    Job sample = Sample.of(indicators.toArray(Indicator[]::new)).job();
    return new Job(
        sample.id(),
        sample.title(),
        sample.body(),
        sample.section(),
        sample.schedule(),
        sample.hooks(),
        sample.retention(),
        sample.openYears(),
        sample.gate(),
        sample.datasets(),
        sample.indicators(),
        sample.checks(),
        sample.tables(),
        charts,
        sample.keyFigures(),
        sample.template());
  }

  private Seeds seeds() {
    Seeds sample = Sample.seeds();
    return new Seeds(
        departments,
        sample.figures(),
        sample.atoms(),
        newCategory.map(c -> changed(sample.layouts(), c)).orElse(sample.layouts()),
        sample.calendar(),
        sample.published());
  }

  private static Seeds.PenaltyLayouts changed(Seeds.PenaltyLayouts layouts, Column column) {
    Layout old = layouts.layouts().get(0);
    LocalDate change = LocalDate.of(YEAR, 7, 15);
    List<Column> columns = new ArrayList<>(old.columns());
    columns.add(column);
    return new Seeds.PenaltyLayouts(
        List.of(
            new Layout("old", old.validFrom(), Optional.of(change.minusDays(1)), old.columns()),
            new Layout("new", change, Optional.empty(), columns)));
  }
}
