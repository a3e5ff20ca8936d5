package lawtally.sample;

import static lawtally.sample.Column.fixed;
import static lawtally.sample.Column.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The files of 行政应诉. 2020: four cases, three of them heard, one of these twice; a head appeared in
 * each. 2019: four heard, a head appeared in three.
 */
final class Litigation {
  private static final Map<Integer, List<Hearing>> HEARINGS =
      Map.of(
          2019,
          List.of(
              new Hearing("D07", 3, "一审", "不予受理投诉", 4, 18, "是", "副职", "驳回诉讼请求"),
              new Hearing("D08", 5, "一审", "行政处罚", 5, 23, "是", "正职", "驳回诉讼请求"),
              new Hearing("D08", 5, "二审", "行政处罚", 9, 6, "否", "", "维持原判"),
              new Hearing("D16", 9, "一审", "投诉处理答复", 11, 14, "是", "副职", "准予撤诉")),
          2020,
          List.of(
              new Hearing("D07", 4, "一审", "工伤认定", 7, 9, "是", "副职", "驳回诉讼请求"),
              new Hearing("D08", 7, "一审", "行政处罚", 5, 21, "是", "副职", "驳回诉讼请求"),
              new Hearing("D08", 7, "一审", "行政处罚", 6, 18, "否", "", "驳回诉讼请求"),
              new Hearing("D16", 2, "二审", "投诉处理答复", 4, 28, "是", "正职", "维持原判"),
              new Hearing("D16", 11, "一审", "撤销登记", 0, 0, "", "", "准予撤诉")));

  private final int year;

  /**
   * @param month 0: the case was not heard
   */
  private record Hearing(
      String office,
      int running,
      String level,
      String act,
      int month,
      int day,
      String appeared,
      String rank,
      String result) {

    boolean sameCase(Hearing other) {
      return office.equals(other.office) && running == other.running && level.equals(other.level);
    }

    String number(int year) {
      boolean first = level.equals("一审");
      return "（" + year + "）样" + (first ? "01行初" : "00行终") + running + "号";
    }
  }

  Litigation(int year) {
    this.year = year;
  }

  List<SampleFile> of(Office office) {
    List<Hearing> mine =
        HEARINGS.get(year).stream().filter(h -> h.office().equals(office.code())).toList();
    if (mine.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Sheet<>(Look.of(office, year, "litigation"), columns(office))
            .title("附件5", office.name() + "行政应诉案件台账")
            .addAll(mine)
            .form(office, year)
            .file(office, "附件5 行政应诉案件台账.csv"));
  }

  private List<Column<Hearing>> columns(Office office) {
    return List.of(
        fixed("序号", ""),
        text("案号", h -> h.number(year)),
        text("审级", Hearing::level),
        fixed("被诉行政机关", office.alias()),
        fixed("应诉身份", "原机关"),
        text("原告", h -> Invented.person(300 + h.running())),
        text("被诉行政行为", Hearing::act),
        text("审理法院", h -> h.level().equals("一审") ? "样例区人民法院" : "样例市中级人民法院"),
        new Column<>("开庭日期", (h, look) -> h.month() == 0 ? "" : look.date(day(h))),
        text("负责人是否出庭", Hearing::appeared),
        text("出庭负责人职务类别", Hearing::rank),
        text("裁判结果", Hearing::result),
        new Column<>("结案日期", (h, look) -> closed(h, look)),
        fixed("备注", ""));
  }

  private LocalDate day(Hearing hearing) {
    return LocalDate.of(year, hearing.month(), hearing.day());
  }

  /** A month after the case's last hearing; every row of a case says the same. */
  private String closed(Hearing hearing, Look look) {
    LocalDate last =
        HEARINGS.get(year).stream()
            .filter(h -> h.sameCase(hearing) && h.month() > 0)
            .map(this::day)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.of(year, 9, 20));
    return look.date(last.plusDays(33));
  }
}
