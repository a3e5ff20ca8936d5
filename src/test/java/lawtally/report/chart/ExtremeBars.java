package lawtally.report.chart;

import java.util.List;
import java.util.function.IntToLongFunction;
import lawtally.definition.ChartDefinition.Across;
import lawtally.definition.ChartDefinition.Kind;
import lawtally.indicator.Figure.Status;
import lawtally.report.chart.Extreme.Names;

/** Very many or no departments, of the longest names. */
final class ExtremeBars {
  private ExtremeBars() {}

  static void departments(List<Extreme> all) {
    for (int count : new int[] {0, 1, 14, 15, 25, 60}) {
      for (Names names : Names.values()) {
        String name = "bar-%02d-%s".formatted(count, names.name().toLowerCase());
        Invented plain = bars(count, names, Extreme.FALLING, Extreme.DECIDED);
        plain.whole(name, "各部门行政处罚决定数", Kind.BAR, Across.DEPARTMENT, Extreme.DECIDED);
        all.add(new Extreme(name, plain, count <= 14));
        Invented compared = bars(count, names, Extreme.FALLING, Extreme.DECIDED);
        for (int i = 1; i <= count; i++) {
          compared.of(2019, Extreme.DECIDED, "d" + i, Long.toString(Extreme.HUGE / i));
        }
        compared.total(2019, Extreme.DECIDED, "5000000000");
        compared.compared(
            name + "-compared", "各部门行政处罚决定数", Kind.BAR, Across.DEPARTMENT, Extreme.DECIDED);
        all.add(new Extreme(name + "-compared", compared, true));
      }
    }
    many(all, "tiny-beside-huge", Extreme.TINY_BESIDE_HUGE);
    many(all, "all-zero", Extreme.NONE);
    many(all, "all-equal", Extreme.EQUAL);
    Invented silent = bars(4, Names.LONG, Extreme.FALLING, Extreme.DECIDED);
    for (int i = 5; i <= 60; i++) {
      silent.department("d" + i, Names.LONG.of(i));
      silent.nothing(2020, Extreme.DECIDED, "d" + i, Status.MISSING);
    }
    silent.compared("bar-silent", "各部门行政处罚决定数", Kind.BAR, Across.DEPARTMENT, Extreme.DECIDED);
    all.add(new Extreme("bar-silent", silent, false));
    Invented money = bars(14, Names.LONG, i -> 123_456_789 / i, Extreme.AMOUNT);
    money.chart("bar-amounts", "各部门罚没金额", Kind.BAR, Across.DEPARTMENT, Extreme.AMOUNT);
    all.add(new Extreme("bar-amounts", money, true));
  }

  private static void many(List<Extreme> all, String name, IntToLongFunction values) {
    Invented bars = bars(14, Names.SHORT, values, Extreme.DECIDED);
    bars.chart("bar-" + name, "各部门行政处罚决定数", Kind.BAR, Across.DEPARTMENT, Extreme.DECIDED);
    all.add(new Extreme("bar-" + name, bars, true));
  }

  private static Invented bars(int count, Names names, IntToLongFunction values, String id) {
    Invented report = Extreme.blank();
    long sum = 0;
    for (int i = 1; i <= count; i++) {
      report.department("d" + i, names.of(i));
      report.of(2020, id, "d" + i, Long.toString(values.applyAsLong(i)));
      sum += values.applyAsLong(i);
    }
    if (count > 0) {
      report.total(2020, id, Long.toString(sum));
    }
    return names == Names.ENGLISH ? report.english() : report;
  }
}
