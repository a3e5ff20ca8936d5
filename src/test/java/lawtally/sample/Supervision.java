package lawtally.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lawtally.sample.Returns.Line;

/**
 * What the judicial bureau says of supervision: 15 and 16 departments, some of them visited twice;
 * and what departments say of the reform of 2020.
 */
final class Supervision {
  private static final Set<String> NOT_SUPERVISED = Set.of("D06", "D05", "D17", "D18", "D21");
  private static final Set<String> MERGED = Set.of("D12", "D14", "D19");
  private final int year;

  Supervision(int year) {
    this.year = year;
  }

  List<Line> lines(Office office) {
    if (office.code().equals("D06")) {
      return bureau();
    }
    return year == 2020 && MERGED.contains(office.code())
        ? List.of(Line.of("局队合一", "", "2020", "全年", 1, "个"))
        : List.of();
  }

  private List<Line> bureau() {
    Dice dice = new Dice(year, "supervision");
    List<Line> lines = new ArrayList<>();
    for (Office office : Office.ALL) {
      boolean left = NOT_SUPERVISED.contains(office.code());
      if (!left && !(year == 2019 && office.code().equals("D01"))) {
        lines.addAll(supervised(office, dice));
      }
    }
    int provincial = year == 2020 ? 1 : 0;
    lines.add(Line.of("接受省级三项制度检查", "", year + "-11", "当月", provincial, "次"));
    return lines;
  }

  private List<Line> supervised(Office office, Dice dice) {
    List<Line> lines = new ArrayList<>();
    String name = office.name();
    lines.add(Line.of("行政执法监督检查", name, year + "-05", "当月", 1, "次"));
    if (dice.chance(40)) {
      lines.add(Line.of("行政执法监督检查", name, year + "-10", "当月", 1, "次"));
    }
    long reviewed = dice.between(4, 12, 1);
    long problems = dice.below(4);
    lines.add(Line.of("行政执法案卷评查", name, year + "-10", "当月", reviewed, "件"));
    lines.add(Line.of("合格案卷", name, year + "-10", "当月", reviewed - dice.below(2), "件"));
    lines.add(Line.of("发现执法问题", name, year + "-10", "当月", problems, "个"));
    lines.add(Line.of("整改完成问题", name, year + "-12", "当月", problems, "个"));
    return lines;
  }
}
