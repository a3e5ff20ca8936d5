package lawtally.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import lawtally.definition.Applies;
import lawtally.definition.CrossCheck;
import lawtally.definition.Dataset;
import lawtally.definition.Derived;
import lawtally.definition.Field;
import lawtally.definition.Indicator;
import lawtally.definition.Indicator.Kind;
import lawtally.definition.Job;
import lawtally.definition.Label;
import lawtally.definition.Seeds;
import lawtally.definition.TableDefinition;
import lawtally.indicator.Coverage.State;
import lawtally.tally.Cell;
import lawtally.tally.CellKey;

/** A small job made by hand: penalties, litigation, officers and returns of three departments. */
public final class Sample {
  public static final String HEALTH = "weijian";
  public static final String MARKET = "shijian";
  public static final String WATER = "shuiwu";

  private final List<Indicator> indicators = new ArrayList<>();
  private final List<CrossCheck> checks = new ArrayList<>();
  private final SortedMap<CellKey, Cell> cells = new TreeMap<>();
  private final Map<Coverage.Key, State> states = new HashMap<>();
  private final Map<List<Object>, Long> distinct = new HashMap<>();
  private int year = 2020;

  public static Sample of(Indicator... indicators) {
    Sample sample = new Sample();
    sample.indicators.addAll(List.of(indicators));
    return sample;
  }

  public Sample year(int newYear) {
    year = newYear;
    return this;
  }

  public Sample check(CrossCheck check) {
    checks.add(check);
    return this;
  }

  /** A cell with a count and a sum in the smallest unit. */
  public Sample cell(
      String measure, String department, int month, String category, long count, long sum) {
    cells.merge(
        new CellKey(measure, department, month, category), new Cell(count, sum), Cell::plus);
    return this;
  }

  public Sample count(String measure, String department, int month, String category, long count) {
    return cell(measure, department, month, category, count, 0);
  }

  public Sample sum(String measure, String department, int month, long sum) {
    return cell(measure, department, month, "", 1, sum);
  }

  public Sample came(String department, String dataset, State state) {
    states.put(new Coverage.Key(department, dataset), state);
    return this;
  }

  public Sample different(String indicator, String department, int month, long number) {
    distinct.put(List.of(indicator, department, month), number);
    return this;
  }

  public SortedMap<CellKey, Cell> cells() {
    return cells;
  }

  public Figures figures() {
    return new FigureBook(job(), year, seeds())
        .figures(
            cells,
            (i, d, m, c) -> {
              Long n = c.isEmpty() ? distinct.get(List.of(i, d, m)) : null;
              return n == null ? OptionalLong.empty() : OptionalLong.of(n);
            },
            new Coverage(states));
  }

  public StatTable table(TableDefinition table) {
    return new TableBuilder(job(), seeds(), figures()).build(table);
  }

  public Job job() {
    return new Job(
        "enforcement",
        Label.of("行政执法统计"),
        Label.of("某区"),
        new Job.Section("（五）", Label.of("行政执法")),
        new Job.Schedule("0 30 2 * * *", "Asia/Shanghai"),
        Job.Hooks.NONE,
        Job.Retention.FOR_EVER,
        List.of(year),
        new Job.Gate(none(), none()),
        List.of(penalties(), litigation(), officers(), returns()),
        indicators,
        checks,
        List.of(),
        List.of(),
        List.of(),
        "");
  }

  private static Job.Thresholds none() {
    return new Job.Thresholds(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static Seeds seeds() {
    return seeds(new TreeMap<>());
  }

  public static Seeds seeds(SortedMap<Integer, List<Seeds.Published>> published) {
    return new Seeds(
        List.of(
            department(HEALTH, "区卫生健康局"),
            department(MARKET, "区市场监督管理局"),
            department(WATER, "区水务局")),
        List.of(),
        new Seeds.PenaltyAtoms(List.of()),
        new Seeds.PenaltyLayouts(
            List.of(
                new Seeds.PenaltyLayouts.Layout(
                    "1996",
                    LocalDate.of(1996, 10, 1),
                    Optional.of(LocalDate.of(2021, 7, 14)),
                    List.of(
                        column(1, "warning", "警告"),
                        column(2, "fine", "罚款"),
                        column(3, "confiscation", "没收违法所得、没收非法财物"),
                        column(4, "suspension", "暂扣许可证、执照"),
                        column(5, "business_suspension", "责令停产停业"),
                        column(6, "revocation", "吊销许可证、执照"),
                        column(7, "detention", "行政拘留"),
                        column(8, "other", "其他行政处罚"))),
                new Seeds.PenaltyLayouts.Layout(
                    "2021",
                    LocalDate.of(2021, 7, 15),
                    Optional.empty(),
                    List.of(
                        column(1, "warning", "警告"),
                        column(2, "criticism", "通报批评"),
                        column(3, "fine", "罚款"))))),
        new Seeds.WorkCalendar(new TreeSet<>(), new TreeSet<>()),
        published);
  }

  private static Seeds.Department department(String code, String name) {
    return new Seeds.Department(
        code, name, List.of(), List.of(), List.of(), true, Optional.empty(), Optional.empty());
  }

  private static Seeds.PenaltyLayouts.Column column(int number, String code, String title) {
    return new Seeds.PenaltyLayouts.Column(number, code, Label.of(title), List.of(code), number);
  }

  private static Dataset penalties() {
    return dataset(
        "penalties",
        "行政处罚",
        Optional.of("decided_on"),
        List.of(
            field("decided_on", Field.Type.DATE),
            field("categories", Field.Type.LIST),
            field("fine", Field.Type.AMOUNT),
            field("confiscated", Field.Type.AMOUNT)),
        List.of(
            new Derived.Heaviest("category", "categories", "penalty-layouts", List.of()),
            new Derived.Sum("amount", List.of("fine", "confiscated"))),
        Optional.empty());
  }

  private static Dataset litigation() {
    Field head =
        new Field(
            "head_kind",
            List.of("出庭负责人职务类别"),
            Label.of("出庭负责人职务类别"),
            Field.Type.CODE,
            "",
            List.of(code("正职"), code("副职"), code("其他")),
            Field.Constraints.NONE,
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Applies.ALWAYS);
    return dataset(
        "litigation",
        "行政应诉",
        Optional.of("heard_on"),
        List.of(field("heard_on", Field.Type.DATE), head),
        List.of(),
        Optional.empty());
  }

  private static Dataset officers() {
    return dataset(
        "officers",
        "行政执法人员",
        Optional.empty(),
        List.of(field("card", Field.Type.STRING)),
        List.of(),
        Optional.empty());
  }

  private static Dataset returns() {
    return dataset(
        "returns",
        "综合情况报表",
        Optional.of("period"),
        List.of(field("period", Field.Type.PERIOD), field("value", Field.Type.NUMBER)),
        List.of(),
        Optional.of(new Dataset.Wide("value", "period", "basis")));
  }

  private static Field.Code code(String value) {
    return new Field.Code(value, Label.of(value), List.of());
  }

  public static Field field(String name, Field.Type type) {
    return new Field(
        name,
        List.of(name),
        Label.of(name),
        type,
        "",
        List.of(),
        Field.Constraints.NONE,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Applies.ALWAYS);
  }

  private static Dataset dataset(
      String id,
      String title,
      Optional<String> date,
      List<Field> fields,
      List<Derived> derived,
      Optional<Dataset.Wide> wide) {
    return new Dataset(
        id,
        Label.of(title),
        Applies.ALWAYS,
        List.of(),
        date,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        wide,
        fields,
        derived,
        List.of(),
        List.of());
  }

  public static Indicator decided() {
    return indicator("penalties.decided", "行政处罚决定", "宗", Kind.COUNT, "penalties", "", "category");
  }

  public static Indicator amount() {
    return indicator("penalties.amount", "罚没金额", "万元", Kind.SUM, "penalties", "amount", "category");
  }

  public static Indicator listed() {
    return indicator("officers.listed", "公示行政执法人员", "名", Kind.LATEST, "officers", "", "");
  }

  public static Indicator heard() {
    return indicator("litigation.heard", "开庭审理", "件", Kind.COUNT, "litigation", "", "");
  }

  public static Indicator appeared() {
    return indicator(
        "litigation.appeared", "负责人出庭应诉", "件", Kind.COUNT, "litigation", "", "head_kind");
  }

  public static Indicator appearanceRate() {
    Indicator i = indicator("litigation.appearance_rate", "出庭应诉率", "%", Kind.RATIO, "", "", "");
    return withRatio(i, List.of("litigation.appeared"), List.of("litigation.heard"));
  }

  public static Indicator openness() {
    return indicator("openness.items", "公开政府信息", "条", Kind.SUM, "returns", "value", "");
  }

  public static Indicator indicator(
      String id, String title, String unit, Kind kind, String source, String field, String by) {
    return new Indicator(
        id,
        Label.of(title),
        Label.of(unit),
        kind,
        source,
        field.isEmpty() ? Optional.empty() : Optional.of(field),
        Optional.empty(),
        by.isEmpty() ? Optional.empty() : Optional.of(by),
        Optional.empty(),
        unit.equals("%") || unit.equals("万元") ? 2 : 0,
        kind == Kind.RATIO ? Indicator.Verb.RISE : Indicator.Verb.GROW,
        Optional.empty(),
        Label.of("按决定日期"),
        Label.of(""),
        Label.of(""),
        Applies.ALWAYS);
  }

  /** The same, with another scope from a year on. */
  public static Indicator ownedBy(Indicator i, String owner) {
    return new Indicator(
        i.id(),
        i.title(),
        i.unit(),
        i.kind(),
        i.source(),
        i.field(),
        i.where(),
        i.by(),
        i.ratio(),
        i.decimals(),
        i.verb(),
        i.comparableSince(),
        i.scope(),
        i.basis(),
        Label.of(owner),
        i.applies());
  }

  public static Indicator withRatio(Indicator i, List<String> of, List<String> to) {
    return new Indicator(
        i.id(),
        i.title(),
        i.unit(),
        i.kind(),
        i.source(),
        i.field(),
        i.where(),
        i.by(),
        Optional.of(new Indicator.Ratio(of, to)),
        i.decimals(),
        i.verb(),
        i.comparableSince(),
        i.scope(),
        i.basis(),
        i.owner(),
        i.applies());
  }

  public static Optional<BigDecimal> number(String text) {
    return Optional.of(new BigDecimal(text));
  }
}
