package lawtally.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lawtally.definition.ChartDefinition.Across;
import lawtally.definition.ChartDefinition.Kind;
import lawtally.definition.Indicator;
import lawtally.definition.Label;
import lawtally.indicator.Figure.Status;
import lawtally.indicator.Sample;

/**
 * A report that is hard to draw: very many or no places, the longest names, very large and very
 * small values, gaps.
 *
 * @param labelled whether every value must stand at its bar or point
 */
record Extreme(String name, Invented report, boolean labelled) {
  private static final String DECIDED = "penalties.decided";
  private static final String AMOUNT = "penalties.amount";
  private static final String HEARD = "litigation.heard";
  private static final String RATE = "litigation.appearance_rate";
  private static final long HUGE = 1_000_000_000;
  private static final String[] CATEGORIES = {
    "warning", "fine", "confiscation", "suspension", "business_suspension", "revocation", "other"
  };

  @Override
  public String toString() {
    return name;
  }

  static Stream<Extreme> all() {
    List<Extreme> all = new ArrayList<>();
    departments(all);
    columns(all);
    stacks(all);
    lines(all);
    bullets(all);
    multiples(all);
    return all.stream();
  }

  /** How departments are called. */
  private enum Names {
    SHORT,
    LONG,
    ENGLISH;

    String of(int i) {
      return switch (this) {
        case SHORT -> "第" + i + "局";
        case LONG -> "攀枝花市西区住房和城乡建设及人民防空综合行政执法大队第" + i + "队";
        case ENGLISH ->
            "Comprehensive Law Enforcement Brigade of the Housing and Urban-Rural Development"
                + " Bureau, Squadron "
                + i;
      };
    }
  }

  private static final IntToLongFunction FALLING = i -> HUGE / (1L << Math.min(i, 29));
  private static final IntToLongFunction TINY_BESIDE_HUGE = i -> i == 1 ? HUGE : i % 3;
  private static final IntToLongFunction NONE = i -> 0;
  private static final IntToLongFunction EQUAL = i -> 99_999;

  private static void departments(List<Extreme> all) {
    for (int count : new int[] {0, 1, 14, 15, 25, 60}) {
      for (Names names : Names.values()) {
        String name = "bar-%02d-%s".formatted(count, names.name().toLowerCase());
        Invented plain = bars(count, names, FALLING, DECIDED);
        plain.whole(name, "各部门行政处罚决定数", Kind.BAR, Across.DEPARTMENT, DECIDED);
        all.add(new Extreme(name, plain, count <= 14));
        Invented compared = bars(count, names, FALLING, DECIDED);
        for (int i = 1; i <= count; i++) {
          compared.of(2019, DECIDED, "d" + i, Long.toString(HUGE / i));
        }
        compared.total(2019, DECIDED, "5000000000");
        compared.compared(name + "-compared", "各部门行政处罚决定数", Kind.BAR, Across.DEPARTMENT, DECIDED);
        all.add(new Extreme(name + "-compared", compared, true));
      }
    }
    many(all, "tiny-beside-huge", TINY_BESIDE_HUGE);
    many(all, "all-zero", NONE);
    many(all, "all-equal", EQUAL);
    Invented silent = bars(4, Names.LONG, FALLING, DECIDED);
    for (int i = 5; i <= 60; i++) {
      silent.department("d" + i, Names.LONG.of(i));
      silent.nothing(2020, DECIDED, "d" + i, Status.MISSING);
    }
    silent.compared("bar-silent", "各部门行政处罚决定数", Kind.BAR, Across.DEPARTMENT, DECIDED);
    all.add(new Extreme("bar-silent", silent, false));
    Invented money = bars(14, Names.LONG, i -> 123_456_789 / i, AMOUNT);
    money.chart("bar-amounts", "各部门罚没金额", Kind.BAR, Across.DEPARTMENT, AMOUNT);
    all.add(new Extreme("bar-amounts", money, true));
  }

  private static void many(List<Extreme> all, String name, IntToLongFunction values) {
    Invented bars = bars(14, Names.SHORT, values, DECIDED);
    bars.chart("bar-" + name, "各部门行政处罚决定数", Kind.BAR, Across.DEPARTMENT, DECIDED);
    all.add(new Extreme("bar-" + name, bars, true));
  }

  private static Invented bars(int count, Names names, IntToLongFunction values, String id) {
    Invented report = blank();
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

  private static void columns(List<Extreme> all) {
    long[] falling = IntStream.rangeClosed(1, 12).mapToLong(FALLING).toArray();
    long[] huge = IntStream.rangeClosed(1, 12).mapToLong(i -> HUGE - i).toArray();
    long[] full = IntStream.rangeClosed(1, 12).mapToLong(i -> 99_999 - i).toArray();
    long[] apart = IntStream.rangeClosed(1, 12).mapToLong(TINY_BESIDE_HUGE).toArray();
    column(all, "falling", true, falling);
    column(all, "huge", true, huge);
    column(all, "five-digits", true, full);
    column(all, "all-zero", true, new long[12]);
    column(all, "tiny-beside-huge", true, apart);
    column(all, "one-month", true, 137);
    Invented gap = blank().month(2020, DECIDED, 1, "12").month(2020, DECIDED, 2, "9");
    gap.month(2020, DECIDED, 4, "11").total(2020, DECIDED, "32");
    gap.months(2019, DECIDED, 10, 9, 8, 7);
    gap.compared("column-gap", "各月行政处罚决定数", Kind.COLUMN, Across.MONTH, DECIDED);
    all.add(new Extreme("column-gap", gap, true));
    Invented both = blank().months(2020, DECIDED, full).months(2019, DECIDED, falling);
    both.compared("column-compared", "各月行政处罚决定数", Kind.COLUMN, Across.MONTH, DECIDED);
    all.add(new Extreme("column-compared", both, false));
    Invented english = blank().months(2020, DECIDED, full).months(2019, DECIDED, huge).english();
    english.compared("column-english", "Decisions", Kind.COLUMN, Across.MONTH, DECIDED);
    all.add(new Extreme("column-english", english, false));
    Invented none = blank().months(2019, DECIDED, full);
    none.compared("column-no-data", "各月行政处罚决定数", Kind.COLUMN, Across.MONTH, DECIDED);
    all.add(new Extreme("column-no-data", none, false));
    Invented title = blank().months(2020, DECIDED, falling);
    String name = "攀枝花市西区各行政执法部门依照一般程序和简易程序作出的行政处罚决定数以及其中重大行政处罚决定数按月比较";
    title.compared("column-title", name, Kind.COLUMN, Across.MONTH, DECIDED);
    all.add(new Extreme("column-title", title, true));
  }

  private static void column(List<Extreme> all, String name, boolean labelled, long... values) {
    Invented report = blank().months(2020, DECIDED, values);
    report.chart("column-" + name, "各月行政处罚决定数", Kind.COLUMN, Across.MONTH, DECIDED);
    all.add(new Extreme("column-" + name, report, labelled));
  }

  private static void stacks(List<Extreme> all) {
    stack(all, "falling", (month, category) -> HUGE >> (month + 2 * category));
    stack(all, "small", (month, category) -> (month + category) % 4);
    stack(all, "tiny-beside-huge", (month, category) -> category == 0 && month == 3 ? HUGE : 1);
    stack(all, "all-zero", (month, category) -> 0);
    stack(all, "one-month", (month, category) -> month == 6 ? 20 : -1);
  }

  private interface Cell {
    /** Below zero: no figure. */
    long of(int month, int category);
  }

  private static void stack(List<Extreme> all, String name, Cell cells) {
    Invented report = blank();
    long year = 0;
    for (int month = 1; month <= 12; month++) {
      long sum = 0;
      for (int c = 0; c < CATEGORIES.length; c++) {
        long value = cells.of(month, c);
        if (value >= 0) {
          report.figure(2020, DECIDED, "", month, CATEGORIES[c], Long.toString(value));
          sum += value;
        }
      }
      if (cells.of(month, 0) >= 0) {
        report.month(2020, DECIDED, month, Long.toString(sum));
      }
      year += sum;
    }
    for (String category : CATEGORIES) {
      report.figure(2020, DECIDED, "", 0, category, "1");
    }
    report.total(2020, DECIDED, Long.toString(year));
    report.chart("stacked-" + name, "各月行政处罚决定的种类构成", Kind.STACKED, Across.MONTH, DECIDED);
    all.add(new Extreme("stacked-" + name, report, true));
  }

  private static void lines(List<Extreme> all) {
    Invented years = blank();
    for (int year = 2001; year <= 2020; year++) {
      if (year % 5 != 3) {
        years.total(year, DECIDED, Long.toString(1000 + 37L * (year % 7)));
      }
    }
    years.chart("line-20-years", "历年行政处罚决定数", Kind.LINE, Across.YEAR, DECIDED);
    all.add(new Extreme("line-20-years", years, false));
    Invented one = blank().total(2020, DECIDED, "1262");
    one.chart("line-one-year", "历年行政处罚决定数", Kind.LINE, Across.YEAR, DECIDED);
    all.add(new Extreme("line-one-year", one, true));
    Invented close = blank();
    for (int year = 2015; year <= 2020; year++) {
      for (int i = 0; i < 4; i++) {
        close.total(year, "many.line" + i, Integer.toString(500 + (year * 7 + i * 13) % 9));
      }
    }
    close.chart(
        "line-close",
        "历年四项",
        Kind.LINE,
        Across.YEAR,
        "many.line0",
        "many.line1",
        "many.line2",
        "many.line3");
    all.add(new Extreme("line-close", close, false));
    Invented apart = blank();
    for (int year = 2014; year <= 2020; year++) {
      apart.total(year, DECIDED, Long.toString(HUGE / (year - 2000)));
      apart.total(year, HEARD, Integer.toString(year % 3));
    }
    apart.chart("line-apart", "历年处罚与应诉", Kind.LINE, Across.YEAR, DECIDED, HEARD);
    all.add(new Extreme("line-apart", apart, false));
    Invented six = blank();
    for (int year = 2012; year <= 2020; year++) {
      for (int i = 0; i < 6; i++) {
        if (year != 2016 || i != 2) {
          six.total(year, "many.line" + i, Long.toString(HUGE >> (4 * i)));
        }
      }
    }
    six.chart(
        "line-six",
        "历年六项",
        Kind.LINE,
        Across.YEAR,
        IntStream.range(0, 6).mapToObj(i -> "many.line" + i).toArray(String[]::new));
    all.add(new Extreme("line-six", six, false));
    newScopes(all);
    Invented none = blank();
    none.chart("line-no-data", "历年行政处罚决定数", Kind.LINE, Across.YEAR, DECIDED);
    all.add(new Extreme("line-no-data", none, false));
  }

  private static void newScopes(List<Extreme> all) {
    for (int since : new int[] {2009, 2016, 2020}) {
      Invented years =
          Invented.of(
              Sample.comparableSince(Sample.decided(), since),
              Sample.comparableSince(titled(Sample.decided(), "many.other", "另一项"), 2015));
      for (int year = 2008; year <= 2020; year++) {
        years.total(year, DECIDED, Integer.toString(year < since ? 900 : 400 + 13 * (year % 5)));
        years.total(year, "many.other", Integer.toString(500 + 7 * (year % 9)));
      }
      String name = "line-new-scope-" + since;
      years.chart(name, "历年行政处罚决定数", Kind.LINE, Across.YEAR, DECIDED, "many.other");
      all.add(new Extreme(name, years, false));
    }
  }

  private static void bullets(List<Extreme> all) {
    Invented few = blank().rate(2020, RATE, "100", 3, 3).rate(2019, RATE, "50", 1, 2);
    few.compared("bullet-one", "各项比率", Kind.BULLET, Across.INDICATOR, RATE);
    all.add(new Extreme("bullet-one", few, true));
    Invented many = blank();
    String[] ids = new String[14];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = "many.rate" + i;
      if (i == 5) {
        many.nothing(2020, ids[i], "", Status.UNDEFINED);
      } else {
        many.rate(2020, ids[i], i == 1 ? "0" : "66.66666", HUGE - i, HUGE);
      }
      if (i % 3 > 0) {
        many.rate(2019, ids[i], "99.99", 9999, 10_000);
      }
    }
    many.compared("bullet-14", "各项比率", Kind.BULLET, Across.INDICATOR, ids);
    all.add(new Extreme("bullet-14", many, true));
    Invented departments = blank();
    for (int i = 1; i <= 60; i++) {
      departments.department("d" + i, Names.LONG.of(i));
      departments.of(2020, RATE, "d" + i, Integer.toString(100 - i));
    }
    departments.whole("bullet-60", "各部门出庭应诉率", Kind.BULLET, Across.DEPARTMENT, RATE);
    all.add(new Extreme("bullet-60", departments, true));
  }

  private static void multiples(List<Extreme> all) {
    for (int count : new int[] {0, 1, 2, 5, 12, 25, 60}) {
      for (Names names : Names.values()) {
        String name = "multiples-%02d-%s".formatted(count, names.name().toLowerCase());
        multiple(all, name, count, names, (month, i) -> HUGE / (i + month % 4));
      }
    }
    multiple(all, "multiples-zero", 9, Names.SHORT, (month, i) -> 0);
    multiple(all, "multiples-tiny", 9, Names.LONG, (month, i) -> i == 1 ? HUGE : month % 3);
    multiple(all, "multiples-gaps", 14, Names.SHORT, (month, i) -> month % (i + 1) == 1 ? -1 : i);
    multiple(all, "multiples-en-gaps", 14, Names.ENGLISH, (month, i) -> month > i ? -1 : 40 - i);
    multiple(all, "multiples-one-month", 8, Names.LONG, (month, i) -> month == 3 ? 20 - i : -1);
  }

  private static void multiple(List<Extreme> all, String name, int count, Names names, Cell cells) {
    Invented report = blank();
    for (int i = 1; i <= count; i++) {
      report.department("d" + i, names.of(i));
      long sum = 0;
      for (int month = 1; month <= 12; month++) {
        long value = cells.of(month, i);
        if (value >= 0) {
          report.figure(2020, DECIDED, "d" + i, month, "", Long.toString(value));
          report.figure(2019, DECIDED, "d" + i, month, "", Long.toString(value * 2));
          sum += value;
        }
      }
      report.of(2020, DECIDED, "d" + i, Long.toString(sum));
    }
    if (count > 0) {
      report.total(2020, DECIDED, "123").total(2019, DECIDED, "246");
    }
    if (names == Names.ENGLISH) {
      report.english();
    }
    if (count % 2 == 0) {
      report.compared(name, "各部门各月行政处罚决定数", Kind.MULTIPLES, Across.MONTH, DECIDED);
    } else {
      report.chart(name, "各部门各月行政处罚决定数", Kind.MULTIPLES, Across.MONTH, DECIDED);
    }
    all.add(new Extreme(name, report, false));
  }

  private static Invented blank() {
    List<Indicator> indicators = new ArrayList<>();
    indicators.add(Sample.decided());
    indicators.add(Sample.amount());
    indicators.add(Sample.heard());
    indicators.add(Sample.appeared());
    Indicator rate = rate(RATE, "行政机关负责人出庭应诉率");
    indicators.add(rate);
    for (int i = 0; i < 14; i++) {
      indicators.add(rate("many.rate" + i, "行政机关负责人出庭应诉及按期办结率第" + i + "项"));
    }
    for (int i = 0; i < 6; i++) {
      indicators.add(titled(Sample.heard(), "many.line" + i, "行政机关依法办理的第" + i + "类案件数量"));
    }
    return Invented.of(indicators.toArray(Indicator[]::new));
  }

  private static Indicator rate(String id, String title) {
    Indicator rate =
        Sample.withRatio(Sample.appearanceRate(), List.of("litigation.appeared"), List.of(HEARD));
    return titled(rate, id, title);
  }

  private static Indicator titled(Indicator i, String id, String title) {
    return new Indicator(
        id,
        Label.of(title),
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
        i.owner(),
        i.applies());
  }
}
