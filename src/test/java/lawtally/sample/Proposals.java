package lawtally.sample;

import static lawtally.sample.Column.fixed;
import static lawtally.sample.Column.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The files of 建议提案办理: 61 and 64; all answered in time in 2020, all but one in 2019. */
final class Proposals {
  /** Deputies' and CPPCC members' proposals, as hundreds and ones. */
  private static final Map<Integer, Map<String, Integer>> COUNTS =
      Map.of(
          2019, Office.numbers("D02 704, D10 905, D11 806, D12 503, D14 303, D19 602"),
          2020, Office.numbers("D02 705, D10 907, D11 805, D12 504, D14 402, D19 503"));

  private static final List<String> SUBJECTS =
      List.of("老旧小区加装电梯", "增设公交站点", "整治背街小巷", "改善农村饮水", "学校周边停车", "增加健身设施", "规范犬只管理", "优化路灯照明");

  private final int year;

  private record Proposal(
      Office lead,
      String kind,
      int running,
      LocalDate assigned,
      LocalDate due,
      LocalDate answered) {}

  Proposals(int year) {
    this.year = year;
  }

  List<SampleFile> of(Office office) {
    if (!COUNTS.get(year).containsKey(office.code())) {
      return List.of();
    }
    List<Proposal> all = proposals(office);
    Sheet<Proposal> sheet =
        new Sheet<>(Look.of(office, year, "proposals"), columns())
            .title(year + "年人大代表建议和政协提案办理台账")
            .addAll(all);
    if (office.code().equals("D11")) {
      sheet.add(all.get(0), Map.of("编号", "199", "办理期限", "三个月"));
    }
    return List.of(sheet.form(office, year).file(office, year + "年建议提案办理台账.csv"));
  }

  private List<Proposal> proposals(Office office) {
    Dice dice = new Dice(year, "proposals " + office.code());
    int count = COUNTS.get(year).get(office.code());
    List<Proposal> all = new ArrayList<>();
    for (int i = 0; i < count / 100 + count % 100; i++) {
      String kind = i < count / 100 ? "人大代表建议" : "政协提案";
      LocalDate assigned = LocalDate.of(year, year == 2020 ? 5 : 2, 18 + dice.below(10));
      LocalDate due = assigned.plusMonths(3);
      boolean late = year == 2019 && office.code().equals("D10") && i == 3;
      LocalDate answered = late ? due.plusDays(12) : due.minusDays(2 + dice.below(50));
      int running = Integer.parseInt(office.code().substring(1)) * 20 + i;
      all.add(
          new Proposal(office, kind, running, assigned, due, Days.orNext(answered.minusDays(2))));
    }
    return all;
  }

  private List<Column<Proposal>> columns() {
    return List.of(
        fixed("序号", ""),
        fixed("届次", "示例届第" + (year - 2015) + "次会议"),
        text("类别", Proposal::kind),
        text("编号", p -> Integer.toString(p.running())),
        text("标题", p -> "关于" + SUBJECTS.get(p.running() % SUBJECTS.size()) + "的建议"),
        text("领衔代表（委员）", p -> Invented.person(200 + p.running())),
        text("主办单位", p -> p.lead().name()),
        fixed("协办单位", ""),
        new Column<>("交办日期", (p, look) -> look.date(p.assigned())),
        new Column<>("办理期限", (p, look) -> look.date(p.due())),
        new Column<>("答复日期", (p, look) -> look.date(p.answered())),
        text("答复类别", p -> p.running() % 4 == 0 ? "B" : "A"),
        text("满意程度", p -> p.running() % 9 == 0 ? "基本满意" : "满意"));
  }
}
