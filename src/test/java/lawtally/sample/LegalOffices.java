package lawtally.sample;

import static lawtally.sample.Column.fixed;
import static lawtally.sample.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The rosters of 法制机构: in each year 25 units with a legal office, of departments and of their
 * brigades; 43 and 46 people.
 */
final class LegalOffices {
  /** Full-time and part-time of the department itself, as tens and ones. */
  private static final Map<String, Integer> STAFF =
      Office.numbers(
          "D01 1, D02 1, D03 1, D04 32, D05 1, D06 31, D07 11, D08 11, D09 11, D10 11, D11 12,"
              + " D12 11, D13 1, D14 11, D15 11, D16 21, D17 1, D18 1, D19 11, D20 1, D21 1");

  /** Brigades with an office of their own, and their part-time staff. */
  private static final Map<String, String> BRIGADES =
      Map.of(
          "D12", "区农业综合行政执法大队 1",
          "D13", "区文化市场综合执法大队 1",
          "D14", "区卫生计生监督执法大队 1",
          "D16", "区市场监管综合执法大队 2",
          "D19", "区城管执法大队 2");

  /** Units without an office. */
  private static final Map<String, String> WITHOUT = Map.of("D02", "区教师进修学校", "D10", "区建设工程质量监督站");

  private final int year;

  private record Unit(
      String name, String office, String setting, int fullTime, int partTime, int officers) {

    int qualified() {
      return (fullTime + partTime + 1) / 2;
    }
  }

  LegalOffices(int year) {
    this.year = year;
  }

  List<SampleFile> of(Office office) {
    return List.of(
        new Sheet<>(Look.of(office, year, "legal"), columns())
            .title(year + "年末法制机构情况表")
            .addAll(units(office))
            .form(office, year)
            .file(office, "法制机构情况表" + year + ".csv"));
  }

  private List<Unit> units(Office office) {
    List<Unit> units = new ArrayList<>();
    int fullTime = STAFF.get(office.code()) / 10;
    int partTime = STAFF.get(office.code()) % 10 - fewer(office);
    String setting = fullTime > 1 ? "独立设置" : fullTime == 1 ? "合署" : "挂牌";
    int officers = Officers.listed(year, office);
    units.add(new Unit(office.name(), "政策法规科", setting, fullTime, partTime, officers));
    if (BRIGADES.containsKey(office.code())) {
      String[] brigade = BRIGADES.get(office.code()).split(" ");
      units.add(new Unit(brigade[0], "法制审核室", "挂牌", 0, Integer.parseInt(brigade[1]), officers / 2));
    }
    if (WITHOUT.containsKey(office.code())) {
      units.add(new Unit(WITHOUT.get(office.code()), "", "未设", 0, 0, 0));
    }
    return units;
  }

  /** Posts that were filled only in 2020. */
  private int fewer(Office office) {
    return year == 2019 && List.of("D06", "D11", "D16").contains(office.code()) ? 1 : 0;
  }

  private static List<Column<Unit>> columns() {
    return List.of(
        fixed("序号", ""),
        text("单位名称", Unit::name),
        text("法制机构名称", Unit::office),
        text("设置形式", Unit::setting),
        text("编制数", u -> Integer.toString(u.fullTime() + 1)),
        text("专职人数", u -> Integer.toString(u.fullTime())),
        text("兼职人数", u -> Integer.toString(u.partTime())),
        text("取得法律职业资格人数", u -> Integer.toString(u.qualified())),
        text("公职律师人数", u -> Integer.toString(u.fullTime() > 2 ? 1 : 0)),
        text("执法人员总数", u -> Integer.toString(u.officers())),
        fixed("法律顾问单位", "样本律师事务所"));
  }
}
