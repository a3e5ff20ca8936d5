package lawtally.report.chart;

import java.util.List;
import java.util.stream.IntStream;
import lawtally.definition.ChartDefinition.Across;
import lawtally.definition.ChartDefinition.Kind;
import lawtally.report.chart.Extreme.Cell;

/** Months and their parts: very large, very small, missing. */
final class ExtremeMonths {
  private ExtremeMonths() {}

  static void columns(List<Extreme> all) {
    long[] falling = IntStream.rangeClosed(1, 12).mapToLong(Extreme.FALLING).toArray();
    long[] huge = IntStream.rangeClosed(1, 12).mapToLong(i -> Extreme.HUGE - i).toArray();
    long[] full = IntStream.rangeClosed(1, 12).mapToLong(i -> 99_999 - i).toArray();
    long[] apart = IntStream.rangeClosed(1, 12).mapToLong(Extreme.TINY_BESIDE_HUGE).toArray();
    column(all, "falling", true, falling);
    column(all, "huge", true, huge);
    column(all, "five-digits", true, full);
    column(all, "all-zero", true, new long[12]);
    column(all, "tiny-beside-huge", true, apart);
    column(all, "one-month", true, 137);
    Invented gap =
        Extreme.blank().month(2020, Extreme.DECIDED, 1, "12").month(2020, Extreme.DECIDED, 2, "9");
    gap.month(2020, Extreme.DECIDED, 4, "11").total(2020, Extreme.DECIDED, "32");
    gap.months(2019, Extreme.DECIDED, 10, 9, 8, 7);
    gap.compared("column-gap", "各月行政处罚决定数", Kind.COLUMN, Across.MONTH, Extreme.DECIDED);
    all.add(new Extreme("column-gap", gap, true));
    Invented both =
        Extreme.blank().months(2020, Extreme.DECIDED, full).months(2019, Extreme.DECIDED, falling);
    both.compared("column-compared", "各月行政处罚决定数", Kind.COLUMN, Across.MONTH, Extreme.DECIDED);
    all.add(new Extreme("column-compared", both, false));
    Invented amounts = Extreme.blank();
    for (int month = 1; month <= 12; month++) {
      amounts.month(2020, Extreme.AMOUNT, month, "28." + (10 + month));
      amounts.month(2019, Extreme.AMOUNT, month, month % 2 == 0 ? "127.65" : "3.5");
    }
    amounts.total(2020, Extreme.AMOUNT, "340").total(2019, Extreme.AMOUNT, "800");
    amounts.compared("column-amounts", "各月罚没金额", Kind.COLUMN, Across.MONTH, Extreme.AMOUNT);
    all.add(new Extreme("column-amounts", amounts, false));
    Invented english =
        Extreme.blank()
            .months(2020, Extreme.DECIDED, full)
            .months(2019, Extreme.DECIDED, huge)
            .english();
    english.compared("column-english", "Decisions", Kind.COLUMN, Across.MONTH, Extreme.DECIDED);
    all.add(new Extreme("column-english", english, false));
    Invented none = Extreme.blank().months(2019, Extreme.DECIDED, full);
    none.compared("column-no-data", "各月行政处罚决定数", Kind.COLUMN, Across.MONTH, Extreme.DECIDED);
    all.add(new Extreme("column-no-data", none, false));
    Invented title = Extreme.blank().months(2020, Extreme.DECIDED, falling);
    String name = "攀枝花市西区各行政执法部门依照一般程序和简易程序作出的行政处罚决定数以及其中重大行政处罚决定数按月比较";
    title.compared("column-title", name, Kind.COLUMN, Across.MONTH, Extreme.DECIDED);
    all.add(new Extreme("column-title", title, true));
  }

  private static void column(List<Extreme> all, String name, boolean labelled, long... values) {
    Invented report = Extreme.blank().months(2020, Extreme.DECIDED, values);
    report.chart("column-" + name, "各月行政处罚决定数", Kind.COLUMN, Across.MONTH, Extreme.DECIDED);
    all.add(new Extreme("column-" + name, report, labelled));
  }

  static void stacks(List<Extreme> all) {
    stack(all, "falling", (month, category) -> Extreme.HUGE >> (month + 2 * category));
    stack(all, "small", (month, category) -> (month + category) % 4);
    stack(
        all,
        "tiny-beside-huge",
        (month, category) -> category == 0 && month == 3 ? Extreme.HUGE : 1);
    stack(all, "all-zero", (month, category) -> 0);
    stack(all, "one-month", (month, category) -> month == 6 ? 20 : -1);
  }

  private static void stack(List<Extreme> all, String name, Cell cells) {
    Invented report = Extreme.blank();
    long year = 0;
    for (int month = 1; month <= 12; month++) {
      long sum = 0;
      for (int c = 0; c < Extreme.CATEGORIES.length; c++) {
        long value = cells.of(month, c);
        if (value >= 0) {
          report.figure(
              2020, Extreme.DECIDED, "", month, Extreme.CATEGORIES[c], Long.toString(value));
          sum += value;
        }
      }
      if (cells.of(month, 0) >= 0) {
        report.month(2020, Extreme.DECIDED, month, Long.toString(sum));
      }
      year += sum;
    }
    for (String category : Extreme.CATEGORIES) {
      report.figure(2020, Extreme.DECIDED, "", 0, category, "1");
    }
    report.total(2020, Extreme.DECIDED, Long.toString(year));
    report.chart("stacked-" + name, "各月行政处罚决定的种类构成", Kind.STACKED, Across.MONTH, Extreme.DECIDED);
    all.add(new Extreme("stacked-" + name, report, true));
  }
}
