package lawtally.sample;

import static lawtally.sample.Column.fixed;
import static lawtally.sample.Column.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rosters of 行政执法人员. */
final class Officers {
  /** Valid and published at the end of the year: 447 and 460 in all. */
  private static final Map<Integer, Map<String, Integer>> LISTED =
      Map.of(
          2019,
          Office.numbers(
              "D01 6, D02 9, D03 6, D04 76, D05 6, D06 13, D07 18, D08 24, D09 26, D10 21, D11 39,"
                  + " D12 33, D13 16, D14 25, D15 24, D16 54, D17 6, D19 37, D20 8"),
          2020,
          Office.numbers(
              "D01 6, D02 10, D03 6, D04 78, D05 6, D06 14, D07 18, D08 24, D09 28, D10 22,"
                  + " D11 38, D12 34, D13 16, D14 26, D15 24, D16 56, D18 8, D19 38, D20 8"));

  /** Valid, but not yet published. */
  private static final Map<String, Integer> UNPUBLISHED = Office.numbers("D11 1, D19 2");

  private static final Map<String, Integer> NO_LONGER = Office.numbers("D04 2, D10 1, D16 2");
  private static final Map<String, Integer> AUXILIARY = Office.numbers("D04 6, D11 4, D19 9");

  /** Units of departments, as aliases of seeds/departments.csv. */
  private static final Map<String, String> BRIGADES =
      Map.of(
          "D11", "区交通运输综合行政执法大队",
          "D12", "区农业综合行政执法大队",
          "D13", "区文化市场综合执法大队",
          "D14", "区卫生计生监督执法大队",
          "D16", "区市场监管综合执法大队",
          "D19", "区城管执法大队");

  private static final List<String> POSTS = List.of("法制科", "执法一中队", "执法二中队", "办公室");
  private static final List<String> DUTIES = List.of("科员", "科员", "一级科员", "中队长", "副大队长", "副局长");

  private final int year;

  private record Officer(
      Office office, String unit, int running, String kind, String status, boolean published) {

    String card() {
      return "样证" + office.code() + "-" + String.format(Locale.ROOT, "%04d", running);
    }

    int person() {
      return office.code().hashCode() % 97 * 5 + running * 3;
    }
  }

  Officers(int year) {
    this.year = year;
  }

  /** Officers with a valid card. */
  static int certified(int year, Office office) {
    return listed(year, office) + UNPUBLISHED.getOrDefault(office.code(), 0);
  }

  static int listed(int year, Office office) {
    return LISTED.get(year).getOrDefault(office.code(), 0);
  }

  List<SampleFile> of(Office office) {
    if (listed(year, office) == 0) {
      return List.of();
    }
    boolean unicode = office.code().equals("D20");
    Look look = unicode ? Look.unicodeText(office, year) : Look.of(office, year, "officers");
    List<Officer> all = roster(office);
    Sheet<Officer> sheet =
        new Sheet<>(look, columns()).title(office.name() + "行政执法人员名册（截至" + year + "年末）");
    sheet.addAll(all);
    faults(sheet, office, all);
    if (!unicode) {
      sheet.form(office, year);
    }
    return List.of(sheet.file(office, "行政执法人员名册" + year + (unicode ? ".txt" : ".csv")));
  }

  private void faults(Sheet<Officer> sheet, Office office, List<Officer> all) {
    Officer like = all.get(0);
    switch (office.code()) {
      case "D08" -> sheet.add(like, Map.of("执法证件号", ""));
      case "D12" -> sheet.add(like, Map.of("所属单位", "区畜牧站", "执法证件号", "样证D12-9001"));
      case "D15" -> sheet.add(like, Map.of("证件状态", "借调", "执法证件号", "样证D15-9001"));
      case "D16" -> sheet.repeat(5);
      default -> {}
    }
  }

  private List<Column<Officer>> columns() {
    return List.of(
        fixed("序号", ""),
        text("姓名", o -> Invented.person(o.person())),
        text("性别", o -> o.running() % 3 == 0 ? "女" : "男"),
        text("所属单位", Officer::unit),
        text("执法岗位（内设机构）", o -> POSTS.get(o.running() % POSTS.size())),
        text("职务", o -> DUTIES.get(o.running() % DUTIES.size())),
        text("人员类别", Officer::kind),
        text("执法证件号", Officer::card),
        fixed("执法领域", "行政执法"),
        fixed("发证机关", "四川省人民政府"),
        new Column<>("有效期至", (o, look) -> look.date(LocalDate.of(year + 2, 12, 31))),
        text("证件状态", Officer::status),
        new Column<>("公示日期", (o, look) -> o.published() ? look.date(published(o)) : ""));
  }

  private LocalDate published(Officer officer) {
    return LocalDate.of(year, 3 + officer.running() % 4, 16);
  }

  private List<Officer> roster(Office office) {
    List<Officer> all = new ArrayList<>();
    add(all, office, listed(year, office), "执法人员", "有效", true);
    add(all, office, UNPUBLISHED.getOrDefault(office.code(), 0), "执法人员", "有效", false);
    add(all, office, NO_LONGER.getOrDefault(office.code(), 0), "执法人员", "注销", false);
    add(all, office, AUXILIARY.getOrDefault(office.code(), 0), "协管员", "有效", false);
    return all;
  }

  private static void add(
      List<Officer> all, Office office, int count, String kind, String status, boolean published) {
    for (int i = 0; i < count; i++) {
      int running = all.size() + 1;
      String unit =
          running % 3 == 1 ? office.name() : BRIGADES.getOrDefault(office.code(), office.alias());
      all.add(new Officer(office, unit, running, kind, status, published));
    }
  }
}
