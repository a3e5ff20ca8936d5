package lawtally.intake.header;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lawtally.definition.Folding;
import lawtally.intake.Form;
import org.jspecify.annotations.Nullable;

/** Reads the name of a wide sheet's column: 3月, 三月份, 1—6月累计, 上半年, 全年. */
final class PeriodLabel {
  private static final List<String> MONTHS =
      List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二");
  private static final String NUMBER = "(1[0-2]|0?[1-9]|十[一二]|[一二三四五六七八九十])";
  private static final String YEAR = "(?:(\\d{4})年(?:度)?)?";
  private static final Pattern MONTH = Pattern.compile(YEAR + NUMBER + "月份?(?:当月|本月|合计|小计|数|数值)?");
  private static final Pattern FROM_JANUARY =
      Pattern.compile(YEAR + "(?:0?1|一)(?:月份?)?[-—–―~至到]+" + NUMBER + "月份?(?:累计|合计|数|累计数)?");
  private static final Pattern UP_TO =
      Pattern.compile(YEAR + "(?:截至|截止|累计至|至)?" + NUMBER + "月(?:份|底|末)?(?:止)?累计数?");
  private static final Pattern HALF = Pattern.compile(YEAR + "(?:上半年|前半年)(?:累计|合计|数)?");
  private static final Pattern WHOLE =
      Pattern.compile(YEAR + "(?:全年|本年|年度|全年度)(?:合计|累计|总计|数|数值|累计数|合计数|总数)?|(\\d{4})年度?");

  private static final Pattern SPAN =
      Pattern.compile(YEAR + NUMBER + "(?:月份?)?[-—–―~至到]+" + NUMBER + "月份?(?:累计|合计|小计|数|数值)?");
  private static final Pattern QUARTER =
      Pattern.compile(YEAR + "第?([1-4一二三四])季度?(?:累计|合计|小计|数|数值)?");
  private static final Pattern SECOND_HALF = Pattern.compile(YEAR + "(?:下半年|后半年)(?:累计|合计|小计|数)?");
  private static final int QUARTER_MONTHS = 3;

  private final int year;

  /** Months of a column that is neither one month nor a running total. */
  record Span(int from, int to) {}

  PeriodLabel(int year) {
    this.year = year;
  }

  /** Empty if the name is no period of the year. */
  Optional<Form.OfPeriod> read(String header) {
    String name = Folding.fold(header);
    return match(MONTH, name, false)
        .or(() -> match(FROM_JANUARY, name, true))
        .or(() -> match(UP_TO, name, true))
        .or(() -> fixed(HALF, name, new Form.OfPeriod(6, true)))
        .or(() -> fixed(WHOLE, name, new Form.OfPeriod(0, false)));
  }

  /** The months of 4—6月, 二季度, 下半年; empty if the name is no such span of the year. */
  Optional<Span> span(String header) {
    String name = Folding.fold(header);
    Matcher span = SPAN.matcher(name);
    if (span.matches() && !isOtherYear(span.group(1))) {
      return Optional.of(new Span(month(span.group(2)), month(span.group(3))));
    }
    Matcher quarter = QUARTER.matcher(name);
    if (quarter.matches() && !isOtherYear(quarter.group(1))) {
      int last = month(quarter.group(2)) * QUARTER_MONTHS;
      return Optional.of(new Span(last - QUARTER_MONTHS + 1, last));
    }
    Matcher half = SECOND_HALF.matcher(name);
    return half.matches() && !isOtherYear(half.group(1))
        ? Optional.of(new Span(7, 12))
        : Optional.empty();
  }

  private Optional<Form.OfPeriod> match(Pattern pattern, String name, boolean cumulative) {
    Matcher matcher = pattern.matcher(name);
    if (!matcher.matches() || isOtherYear(matcher.group(1))) {
      return Optional.empty();
    }
    return Optional.of(new Form.OfPeriod(month(matcher.group(2)), cumulative));
  }

  private Optional<Form.OfPeriod> fixed(Pattern pattern, String name, Form.OfPeriod period) {
    Matcher matcher = pattern.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (isOtherYear(matcher.group(group))) {
        return Optional.empty();
      }
    }
    return Optional.of(period);
  }

  private boolean isOtherYear(@Nullable String named) {
    return named != null && Integer.parseInt(named) != year;
  }

  private static int month(String number) {
    int chinese = MONTHS.indexOf(number);
    return chinese >= 0 ? chinese + 1 : Integer.parseInt(number);
  }
}
