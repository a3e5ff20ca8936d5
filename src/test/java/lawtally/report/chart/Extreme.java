package lawtally.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.Stream;
import lawtally.definition.Indicator;
import lawtally.definition.Label;
import lawtally.indicator.Sample;

/**
 * A report that is hard to draw: very many or no places, the longest names, very large and very
 * small values, gaps.
 *
 * @param labelled whether every value must stand at its bar or point
 */
record Extreme(String name, Invented report, boolean labelled) {
  static final String DECIDED = "penalties.decided";
  static final String AMOUNT = "penalties.amount";
  static final String HEARD = "litigation.heard";
  static final String RATE = "litigation.appearance_rate";
  static final long HUGE = 1_000_000_000;
  static final String[] CATEGORIES = {
    "warning",
    "fine",
    "confiscation",
    "suspension",
    "business_suspension",
    "revocation",
    "other",
    "kind8",
    "kind9",
    "kind10",
    "kind11",
    "kind12"
  };

  @Override
  public String toString() {
    return name;
  }

  static Stream<Extreme> all() {
    List<Extreme> all = new ArrayList<>();
    ExtremeBars.departments(all);
    ExtremeMonths.columns(all);
    ExtremeMonths.stacks(all);
    ExtremeYears.lines(all);
    ExtremePanels.bullets(all);
    ExtremePanels.multiples(all);
    return all.stream();
  }

  /** How departments are called. */
  enum Names {
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

  static final IntToLongFunction FALLING = i -> HUGE / (1L << Math.min(i, 29));
  static final IntToLongFunction TINY_BESIDE_HUGE = i -> i == 1 ? HUGE : i % 3;
  static final IntToLongFunction NONE = i -> 0;
  static final IntToLongFunction EQUAL = i -> 99_999;

  /** A figure for each place. */
  interface Cell {
    /** Below zero: no figure. */
    long of(int month, int category);
  }

  static Invented blank() {
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

  static Indicator titled(Indicator i, String id, String title) {
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
