package lawtally.report.chart;

import java.util.List;
import lawtally.definition.ChartDefinition.Across;
import lawtally.definition.ChartDefinition.Kind;
import lawtally.indicator.Figure.Status;
import lawtally.report.chart.Extreme.Cell;
import lawtally.report.chart.Extreme.Names;

/** Many rates; small plots of many departments. */
final class ExtremePanels {
  private ExtremePanels() {}

  static void bullets(List<Extreme> all) {
    Invented few =
        Extreme.blank().rate(2020, Extreme.RATE, "100", 3, 3).rate(2019, Extreme.RATE, "50", 1, 2);
    few.compared("bullet-one", "各项比率", Kind.BULLET, Across.INDICATOR, Extreme.RATE);
    all.add(new Extreme("bullet-one", few, true));
    Invented many = Extreme.blank();
    String[] ids = new String[14];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = "many.rate" + i;
      if (i == 5) {
        many.nothing(2020, ids[i], "", Status.UNDEFINED);
      } else {
        many.rate(2020, ids[i], i == 1 ? "0" : "66.66666", Extreme.HUGE - i, Extreme.HUGE);
      }
      if (i % 3 > 0) {
        many.rate(2019, ids[i], "99.99", 9999, 10_000);
      }
    }
    many.compared("bullet-14", "各项比率", Kind.BULLET, Across.INDICATOR, ids);
    all.add(new Extreme("bullet-14", many, true));
    Invented departments = Extreme.blank();
    for (int i = 1; i <= 60; i++) {
      departments.department("d" + i, Names.LONG.of(i));
      departments.of(2020, Extreme.RATE, "d" + i, Integer.toString(100 - i));
    }
    departments.whole("bullet-60", "各部门出庭应诉率", Kind.BULLET, Across.DEPARTMENT, Extreme.RATE);
    all.add(new Extreme("bullet-60", departments, true));
  }

  static void multiples(List<Extreme> all) {
    for (int count : new int[] {0, 1, 2, 5, 12, 25, 60}) {
      for (Names names : Names.values()) {
        String name = "multiples-%02d-%s".formatted(count, names.name().toLowerCase());
        multiple(all, name, count, names, (month, i) -> Extreme.HUGE / (i + month % 4));
      }
    }
    multiple(all, "multiples-zero", 9, Names.SHORT, (month, i) -> 0);
    multiple(all, "multiples-tiny", 9, Names.LONG, (month, i) -> i == 1 ? Extreme.HUGE : month % 3);
    multiple(all, "multiples-gaps", 14, Names.SHORT, (month, i) -> month % (i + 1) == 1 ? -1 : i);
    multiple(all, "multiples-en-gaps", 14, Names.ENGLISH, (month, i) -> month > i ? -1 : 40 - i);
    multiple(all, "multiples-one-month", 8, Names.LONG, (month, i) -> month == 3 ? 20 - i : -1);
  }

  private static void multiple(List<Extreme> all, String name, int count, Names names, Cell cells) {
    Invented report = Extreme.blank();
    for (int i = 1; i <= count; i++) {
      report.department("d" + i, names.of(i));
      long sum = 0;
      for (int month = 1; month <= 12; month++) {
        long value = cells.of(month, i);
        if (value >= 0) {
          report.figure(2020, Extreme.DECIDED, "d" + i, month, "", Long.toString(value));
          report.figure(2019, Extreme.DECIDED, "d" + i, month, "", Long.toString(value * 2));
          sum += value;
        }
      }
      report.of(2020, Extreme.DECIDED, "d" + i, Long.toString(sum));
    }
    if (count > 0) {
      report.total(2020, Extreme.DECIDED, "123").total(2019, Extreme.DECIDED, "246");
    }
    if (names == Names.ENGLISH) {
      report.english();
    }
    if (count % 2 == 0) {
      report.compared(name, "各部门各月行政处罚决定数", Kind.MULTIPLES, Across.MONTH, Extreme.DECIDED);
    } else {
      report.chart(name, "各部门各月行政处罚决定数", Kind.MULTIPLES, Across.MONTH, Extreme.DECIDED);
    }
    all.add(new Extreme(name, report, false));
  }
}
