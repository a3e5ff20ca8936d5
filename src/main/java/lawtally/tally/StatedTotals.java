package lawtally.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lawtally.definition.Dataset;
import lawtally.definition.Field;
import lawtally.definition.Job;
import lawtally.definition.Severity;
import lawtally.intake.Form;
import lawtally.intake.Issue;
import lawtally.intake.Place;
import lawtally.record.ControlCell;

/**
 * Compares what the total rows of departments' files state with the rows of their tables: all data
 * rows, also those that are returned or counted elsewhere. A difference is a warning at the total
 * row. Totals of a column are no personal data; the issue carries them.
 *
 * <p>A column in which a cell cannot be read is left alone: that row's own issue is enough. Of
 * several total rows (one a page, one a department) one must agree, or all of them together; else
 * the last one is told. Where several rows may be one thing (the parties of a decision), fewer
 * things than rows are no difference; more things than rows are.
 */
public final class StatedTotals {
  /** In the words of the same comparison for the months of a sheet. */
  public static final String DIFFERENCE = "control-total";

  /** That the number of rows differs. */
  public static final String ROWS = "control-total-rows";

  private final Job job;
  private final Tally controls;

  private record Stated(Place place, long amount) {}

  private StatedTotals(Job job, Tally controls) {
    this.job = job;
    this.controls = controls;
  }

  /**
   * Differences by table and column.
   *
   * @param controls of all slices together
   * @param forms by which the tables were read
   */
  public static List<Issue> differences(Job jobOfYear, Tally controls, Collection<Form> forms) {
    StatedTotals totals = new StatedTotals(jobOfYear, controls);
    Map<String, Map<Integer, List<Stated>>> stated = totals.stated();
    List<Issue> issues = new ArrayList<>();
    for (Form form : forms.stream().sorted(Comparator.comparing(Form::key)).toList()) {
      String table = ControlSums.key(ControlSums.SUM, form.key(), 0).department();
      stated
          .getOrDefault(table, Map.of())
          .forEach((column, rows) -> totals.compare(form, column, rows, issues));
    }
    return List.copyOf(issues);
  }

  private Map<String, Map<Integer, List<Stated>>> stated() {
    Map<String, Map<Integer, List<Stated>>> all = new TreeMap<>();
    controls
        .cells()
        .forEach(
            (key, cell) -> {
              if (key.measure().equals(ControlSums.STATED)) {
                String[] where = key.category().split(" ");
                all.computeIfAbsent(key.department(), t -> new TreeMap<>())
                    .computeIfAbsent(Integer.parseInt(where[0]), c -> new ArrayList<>())
                    .add(new Stated(place(key.department(), where), cell.sum()));
              }
            });
    return all;
  }

  private static Place place(String table, String[] where) {
    return new Place(
        Integer.parseInt(table.substring(0, table.indexOf('.'))),
        Long.parseLong(where[1]),
        Long.parseLong(where[2]),
        Long.parseLong(where[3]),
        Integer.parseInt(where[4]));
  }

  private void compare(Form form, int column, List<Stated> rows, List<Issue> issues) {
    if (unreadable(form, column)) {
      return;
    }
    long counted = controls.cell(ControlSums.key(ControlSums.SUM, form.key(), column)).sum();
    long together = rows.stream().mapToLong(Stated::amount).reduce(0, Math::addExact);
    boolean agrees = together == counted || rows.stream().anyMatch(s -> s.amount() == counted);
    if (agrees) {
      return;
    }
    Stated last =
        rows.stream().max(Comparator.comparingLong(s -> s.place().record())).orElseThrow();
    boolean ofRows = column == ControlCell.ROWS;
    if (!ofRows || last.amount() > counted || eachRowIsOne(form)) {
      issues.add(ofRows ? rows(last, counted) : amounts(form, column, last, counted));
    }
  }

  /** Whether a row is broken so that its end is not known, or a cell of the column is no number. */
  private boolean unreadable(Form form, int column) {
    return has(form, ControlCell.ROWS) || has(form, column);
  }

  private boolean has(Form form, int column) {
    return controls.cell(ControlSums.key(ControlSums.UNREADABLE, form.key(), column)).count() > 0;
  }

  private boolean eachRowIsOne(Form form) {
    return job.dataset(form.dataset()).flatMap(Dataset::rowsOfOne).isEmpty();
  }

  private static Issue rows(Stated stated, long counted) {
    return issue(ROWS, "", stated.place(), stated.amount(), counted, BigDecimal.ONE);
  }

  /** In the unit of the column's header, which the department has before it. */
  private Issue amounts(Form form, int column, Stated stated, long counted) {
    Form.OfField of = (Form.OfField) form.columns().get(column);
    boolean money =
        job.dataset(form.dataset())
            .flatMap(d -> d.field(of.field()))
            .filter(f -> f.type() == Field.Type.AMOUNT)
            .isPresent();
    BigDecimal unit = money ? BigDecimal.valueOf(100L * Math.max(1, of.factor())) : BigDecimal.ONE;
    return issue(DIFFERENCE, of.field(), stated.place(), stated.amount(), counted, unit);
  }

  private static Issue issue(
      String rule, String field, Place place, long stated, long counted, BigDecimal unit) {
    long difference = Math.abs(Math.subtractExact(stated, counted));
    return new Issue(
        Severity.WARNING,
        rule,
        place,
        field,
        List.of(text(stated, unit), text(counted, unit), text(difference, unit)));
  }

  private static String text(long amount, BigDecimal unit) {
    BigDecimal value = BigDecimal.valueOf(amount).divide(unit).stripTrailingZeros();
    return value.toPlainString();
  }
}
