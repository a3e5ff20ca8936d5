package lawtally.sample;

import static lawtally.sample.Column.fixed;
import static lawtally.sample.Column.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The files of 行政检查: one row a visit. */
final class Inspections {
  private static final Map<Integer, Map<String, Integer>> COUNTS =
      Map.of(
          2019, Office.numbers("D09 272, D13 214, D15 318, D20 196"),
          2020, Office.numbers("D09 258, D13 163, D15 305, D20 171"));
  private static final Map<Integer, int[]> MONTHS =
      Map.of(
          2019, new int[] {8, 4, 9, 9, 10, 10, 9, 8, 10, 7, 9, 9},
          2020, new int[] {7, 1, 5, 8, 10, 11, 10, 9, 11, 8, 10, 10});
  private static final Map<String, List<String>> TASKS =
      Map.of(
          "D09", List.of("固体废物专项检查", "大气污染防治检查", "双随机抽查"),
          "D13", List.of("网吧专项整治", "文化市场日常检查", "旅行社检查"),
          "D15", List.of("危险化学品专项检查", "矿山安全检查", "烟花爆竹检查"),
          "D20", List.of("人员密集场所检查", "高层建筑检查", "仓储场所检查"));
  private static final List<String> METHODS = List.of("日常检查", "专项检查", "双随机抽查", "联合检查", "举报核查");

  private final int year;
  private final Decisions decisions;

  private record Visit(
      Office office,
      int running,
      String task,
      String method,
      LocalDate day,
      Party object,
      int officers,
      String result,
      String followUp) {

    String record() {
      return office.mark()
          + "检"
          + day.getYear()
          + "-"
          + String.format(Locale.ROOT, "%04d", running);
    }
  }

  Inspections(int year, Decisions decisions) {
    this.year = year;
    this.decisions = decisions;
  }

  List<SampleFile> of(Office office) {
    if (!COUNTS.get(year).containsKey(office.code())) {
      return List.of();
    }
    List<Visit> visits = visits(office);
    Look look = Look.of(office, year, "inspections");
    Sheet<Visit> sheet = new Sheet<>(look, columns());
    sheet.addAll(visits);
    Visit like = visits.get(visits.size() / 3);
    switch (office.code()) {
      case "D09" -> sheet.add(like, Map.of("检查日期", year + "年6月", "检查记录编号", like.record() + "-1"));
      case "D13" -> sheet.add(like, Map.of("检查记录编号", ""));
      case "D15" -> sheet.repeat(20).add(like, Map.of("执法人员数（人）", "若干", "检查记录编号", "样-1"));
      default -> {}
    }
    return List.of(sheet.file(office, office.alias() + "行政检查台账" + year + ".csv"));
  }

  private static List<Column<Visit>> columns() {
    return List.of(
        text("检查单位", v -> v.office().name()),
        text("检查任务（专项行动）名称", Visit::task),
        text("检查方式", Visit::method),
        new Column<>("检查日期", (v, look) -> look.date(v.day())),
        text("检查对象名称", v -> v.object().name()),
        text("统一社会信用代码", v -> v.object().code()),
        text("对象类别", v -> v.object().isCompany() ? "企业" : "个体工商户"),
        text("执法人员数（人）", v -> Integer.toString(v.officers())),
        text("检查结果", Visit::result),
        text("后续文书号", Visit::followUp),
        text("检查记录编号", Visit::record),
        fixed("备注", ""));
  }

  private List<Visit> visits(Office office) {
    Dice dice = new Dice(year, "inspections " + office.code());
    List<Visit> visits = new ArrayList<>();
    for (int i = 1; i <= COUNTS.get(year).get(office.code()); i++) {
      LocalDate day = Days.workday(year, 1 + dice.weighted(MONTHS.get(year)), dice);
      visits.add(visit(office, i, day, dice));
    }
    visits.sort(Comparator.comparing(Visit::day));
    return visits;
  }

  /** The first ones led to decisions of the department, two weeks and more later. */
  private Visit visit(Office office, int running, LocalDate day, Dice dice) {
    List<Decision> led =
        decisions.of(office).stream()
            .filter(d -> d.day().getMonthValue() > 1 && !d.party().isCitizen())
            .limit(year == 2020 ? 9 : 7)
            .toList();
    String task = dice.one(TASKS.get(office.code()));
    String method = dice.one(METHODS);
    int officers = 2 + dice.below(3);
    int number = dice.below(240);
    Party object = dice.chance(70) ? Party.company(number) : Party.household(number);
    if (running <= led.size()) {
      Decision d = led.get(running - 1);
      LocalDate before = Days.orNext(d.day().minusDays(18));
      return new Visit(
          office, running, task, method, before, d.party(), officers, "立案", d.number());
    }
    String result = dice.chance(88) ? "未发现问题" : "责令改正";
    return new Visit(office, running, task, method, day, object, officers, result, "");
  }
}
