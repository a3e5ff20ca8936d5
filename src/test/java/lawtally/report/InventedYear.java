package lawtally.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import lawtally.definition.Dataset;
import lawtally.definition.Definitions;
import lawtally.definition.Field;
import lawtally.definition.Indicator;
import lawtally.definition.Job;
import lawtally.definition.Label;
import lawtally.definition.Language;
import lawtally.definition.Seeds;
import lawtally.definition.Severity;
import lawtally.indicator.CheckResult;
import lawtally.indicator.Coverage;
import lawtally.indicator.Coverage.State;
import lawtally.indicator.FigureBook;
import lawtally.indicator.Figures;
import lawtally.indicator.Reconciliation;
import lawtally.indicator.TableBuilder;
import lawtally.intake.Place;
import lawtally.quality.Gate;
import lawtally.quality.IssueLine;
import lawtally.quality.Submission;
import lawtally.tally.Cell;
import lawtally.tally.CellKey;

/**
 * A whole report of the real job with invented figures: every indicator has cells, one department
 * sent nothing, one sent zero reports.
 */
public final class InventedYear {
  public static final int YEAR = 2020;
  private static final int MONTHS = 12;

  private final Job job;
  private final Seeds seeds;
  private final Definitions definitions;
  private final String silent;
  private final String idle;

  public InventedYear() {
    this(departments -> departments);
  }

  /**
   * @param others what becomes of the real departments
   */
  public InventedYear(UnaryOperator<List<Seeds.Department>> others) {
    this.definitions = Definitions.load(Path.of(""));
    this.job = definitions.job("enforcement").in(YEAR);
    this.seeds = with(definitions.seeds(), others);
    List<Seeds.Department> owing =
        seeds.departments().stream().filter(d -> d.expects().contains("penalties")).toList();
    this.silent = owing.get(owing.size() - 1).code();
    this.idle = owing.get(owing.size() - 2).code();
  }

  private static Seeds with(Seeds real, UnaryOperator<List<Seeds.Department>> others) {
    return new Seeds(
        others.apply(real.departments()),
        real.figures(),
        real.atoms(),
        real.layouts(),
        real.calendar(),
        real.published(),
        real.decisionPrefixes());
  }

  public Job job() {
    return job;
  }

  public Report report(Language language, Gate.Status status) {
    Figures figures = figures(YEAR);
    SortedMap<Integer, Figures> earlier = new TreeMap<>();
    earlier.put(YEAR - 1, figures(YEAR - 1));
    return new Report(
        job,
        seeds,
        language,
        new Report.Edition(
            3, ZonedDateTime.parse("2021-01-05T02:31:00+08:00"), "夜间运行", "样本操作员", "0.1.0"),
        figures,
        earlier,
        job.tables().stream().map(t -> new TableBuilder(job, seeds, figures).build(t)).toList(),
        checks(),
        reconciliation(figures),
        submissions(),
        new Gate(status, reasons(status)),
        issues(),
        inputs(),
        definitions.files(),
        Map.of("merger", "在三个部门推行局队合一。", "outlook", "下一步，继续规范。"));
  }

  private static List<Label> reasons(Gate.Status status) {
    return status == Gate.Status.GREEN
        ? List.of()
        : List.of(
            new Label("缺 1 个部门", "nothing from 1 department"),
            new Label("2 个冲突未处理", "2 conflicts not settled"));
  }

  private Figures figures(int year) {
    SortedMap<CellKey, Cell> cells = new TreeMap<>();
    for (Indicator indicator : job.indicators()) {
      if (indicator.kind() != Indicator.Kind.RATIO) {
        for (Seeds.Department d : seeds.departments()) {
          if (state(d, indicator.source()) == State.DATA) {
            add(cells, indicator, d.code(), year);
          }
        }
      }
    }
    return new FigureBook(job, year, seeds)
        .figures(
            cells,
            (i, d, m, c) -> c.isEmpty() ? OptionalLong.of(40 + d.length()) : OptionalLong.empty(),
            new Coverage(states()));
  }

  /** Shares lie within their wholes: cells of narrower indicators are smaller. */
  private void add(
      SortedMap<CellKey, Cell> cells, Indicator indicator, String department, int year) {
    List<String> categories = categories(indicator);
    boolean stock = indicator.kind() == Indicator.Kind.LATEST;
    for (int month = stock ? MONTHS : 1; month <= MONTHS; month++) {
      for (String category : categories) {
        int n =
            Math.floorMod(
                (indicator.source() + department + category + month + year).hashCode(), 7);
        n = year == YEAR ? n : n * 3 / 4;
        if (indicator.where().isPresent()) {
          n = n - n / 4;
        }
        if (n > 0) {
          long sum = n * smallest(indicator);
          cells.put(
              new CellKey(indicator.id(), department, month, category),
              new Cell(stock ? n + 9 : n, sum));
        }
      }
    }
  }

  private long smallest(Indicator indicator) {
    if (indicator.unit().zh().endsWith("元")) {
      return 123_456L;
    }
    Field.Type type =
        job.dataset(indicator.source())
            .flatMap(d -> indicator.field().flatMap(d::field))
            .map(Field::type)
            .orElse(Field.Type.INTEGER);
    return type == Field.Type.NUMBER || type == Field.Type.PERCENT ? 10_000L : 1;
  }

  private List<String> categories(Indicator indicator) {
    if (indicator.by().isEmpty()) {
      return List.of("");
    }
    if (indicator.source().equals("penalties")) {
      return List.of("warning", "fine", "confiscation", "revocation");
    }
    List<String> codes =
        job.dataset(indicator.source()).flatMap(d -> d.field(indicator.by().get())).stream()
            .map(Field::codes)
            .flatMap(List::stream)
            .map(Field.Code::value)
            .toList();
    return codes.isEmpty() ? List.of("其他") : codes;
  }

  private State state(Seeds.Department department, String dataset) {
    if (!department.expects().contains(dataset)) {
      return State.NOT_APPLICABLE;
    }
    if (department.code().equals(silent)) {
      return State.MISSING;
    }
    return department.code().equals(idle) ? State.ZERO_REPORT : State.DATA;
  }

  private Map<Coverage.Key, State> states() {
    Map<Coverage.Key, State> states = new HashMap<>();
    for (Seeds.Department d : seeds.departments()) {
      for (Dataset dataset : job.datasets()) {
        states.put(new Coverage.Key(d.code(), dataset.id()), state(d, dataset.id()));
      }
    }
    return states;
  }

  private List<Submission> submissions() {
    List<Submission> all = new ArrayList<>();
    for (Seeds.Department d : seeds.departments()) {
      for (Dataset dataset : job.datasets()) {
        State state = state(d, dataset.id());
        boolean data = state == State.DATA;
        long rejected = data && all.size() % 37 == 0 ? 2 : 0;
        all.add(
            new Submission(
                d.code(), d.label(), dataset.id(), state, data ? 1 : 0, data ? 40 : 0, rejected));
      }
    }
    return all;
  }

  private List<CheckResult> checks() {
    return List.of(
        new CheckResult("penalties-categories", Severity.ERROR, "", true, Label.of("")),
        new CheckResult(
            "swing",
            Severity.WARNING,
            "",
            false,
            new Label("罚没金额比上年增长 62%，需要说明", "The amount is up 62%: explain")));
  }

  private Reconciliation reconciliation(Figures figures) {
    List<Reconciliation.Line> lines = new ArrayList<>();
    for (Seeds.Published p : seeds.published().getOrDefault(YEAR, List.of())) {
      Optional<BigDecimal> ours = figures.total(p.figure()).flatMap(f -> f.value());
      Reconciliation.Outcome outcome =
          ours.isEmpty()
              ? Reconciliation.Outcome.NOT_CHECKABLE
              : lines.size() % 6 == 0
                  ? Reconciliation.Outcome.DIFFERS
                  : Reconciliation.Outcome.AGREES;
      lines.add(new Reconciliation.Line(p, ours, outcome));
    }
    return new Reconciliation(lines);
  }

  private List<IssueLine> issues() {
    List<IssueLine> lines = new ArrayList<>();
    int n = 0;
    for (Seeds.Department d : seeds.departments()) {
      n++;
      lines.add(
          new IssueLine(
              n % 3 == 0 ? Severity.WARNING : Severity.ERROR,
              "not-a-date",
              "penalties",
              d.code(),
              d.name() + "/附件2：" + d.name() + "2020年行政处罚信息表（定稿）2.csv",
              new Place(n, 17, 19, 2000, 300),
              "decided_on",
              new Label("处罚决定日期", "Date of decision"),
              new Label("不是日期", "not a date"),
              new Label("请改为 2020-11-12 这样的日期", "Write a date such as 2020-11-12")));
    }
    return lines;
  }

  private List<Report.Input> inputs() {
    List<Report.Input> inputs = new ArrayList<>();
    for (Seeds.Department d : seeds.departments()) {
      inputs.add(
          new Report.Input(
              d.name() + "/附件2：" + d.name() + "2020年行政处罚信息表（定稿）2.csv",
              "0123456789abcdef".repeat(4),
              20_480,
              List.of("penalties"),
              d.code(),
              120,
              115,
              2));
    }
    return inputs;
  }
}
