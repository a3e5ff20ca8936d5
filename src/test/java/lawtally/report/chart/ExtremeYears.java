package lawtally.report.chart;

import java.util.List;
import java.util.stream.IntStream;
import lawtally.definition.ChartDefinition.Across;
import lawtally.definition.ChartDefinition.Kind;
import lawtally.indicator.Sample;

/** Lines over many years or one, close together or far apart, with gaps and new scopes. */
final class ExtremeYears {
  private ExtremeYears() {}

  static void lines(List<Extreme> all) {
    Invented years = Extreme.blank();
    for (int year = 2001; year <= 2020; year++) {
      if (year % 5 != 3) {
        years.total(year, Extreme.DECIDED, Long.toString(1000 + 37L * (year % 7)));
      }
    }
    years.chart("line-20-years", "历年行政处罚决定数", Kind.LINE, Across.YEAR, Extreme.DECIDED);
    all.add(new Extreme("line-20-years", years, false));
    Invented one = Extreme.blank().total(2020, Extreme.DECIDED, "1262");
    one.chart("line-one-year", "历年行政处罚决定数", Kind.LINE, Across.YEAR, Extreme.DECIDED);
    all.add(new Extreme("line-one-year", one, true));
    Invented close = Extreme.blank();
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
    Invented apart = Extreme.blank();
    for (int year = 2014; year <= 2020; year++) {
      apart.total(year, Extreme.DECIDED, Long.toString(Extreme.HUGE / (year - 2000)));
      apart.total(year, Extreme.HEARD, Integer.toString(year % 3));
    }
    apart.chart("line-apart", "历年处罚与应诉", Kind.LINE, Across.YEAR, Extreme.DECIDED, Extreme.HEARD);
    all.add(new Extreme("line-apart", apart, false));
    Invented six = Extreme.blank();
    for (int year = 2012; year <= 2020; year++) {
      for (int i = 0; i < 6; i++) {
        if (year != 2016 || i != 2) {
          six.total(year, "many.line" + i, Long.toString(Extreme.HUGE >> (4 * i)));
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
    Invented none = Extreme.blank();
    none.chart("line-no-data", "历年行政处罚决定数", Kind.LINE, Across.YEAR, Extreme.DECIDED);
    all.add(new Extreme("line-no-data", none, false));
  }

  private static void newScopes(List<Extreme> all) {
    for (int since : new int[] {2009, 2016, 2020}) {
      Invented years =
          Invented.of(
              Sample.decided().comparableSince(since),
              Extreme.titled(Sample.decided(), "many.other", "另一项").comparableSince(2015));
      for (int year = 2008; year <= 2020; year++) {
        years.total(
            year, Extreme.DECIDED, Integer.toString(year < since ? 900 : 400 + 13 * (year % 5)));
        years.total(year, "many.other", Integer.toString(500 + 7 * (year % 9)));
      }
      String name = "line-new-scope-" + since;
      years.chart(name, "历年行政处罚决定数", Kind.LINE, Across.YEAR, Extreme.DECIDED, "many.other");
      all.add(new Extreme(name, years, false));
    }
  }
}
