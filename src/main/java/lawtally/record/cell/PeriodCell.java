package lawtally.record.cell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lawtally.record.Value;

/**
 * A year or a month of a year: 2020, 2020年度, 2020-03, 2020年3月, 202003, 2020/3; 3月 and 全年 are of the
 * year of the run, and so is a bare 3 under a header that says 月.
 */
final class PeriodCell implements CellReader {
  private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:年度?)?(?:全年)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:[-/.]|年度?)(\\d{1,2})(?:月份?)?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})");
  private static final Pattern MONTH_ALONE = Pattern.compile("(\\d{1,2})月份?");
  private static final Pattern BARE_MONTH = Pattern.compile("(\\d{1,2})(?:月份?)?");
  private static final Pattern FIRST_DAY = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.]0?1");

  private final int year;
  private final Pattern monthAlone;

  PeriodCell(int year, String header) {
    this.year = year;
    this.monthAlone = header.indexOf('月') >= 0 ? BARE_MONTH : MONTH_ALONE;
  }

  @Override
  public Value read(String text, Findings findings) {
    if (text.length() > 20) {
      findings.error("not-a-period");
      return Value.NOTHING;
    }
    String s = CellText.plain(text);
    if (s.equals("全年") || s.equals("本年") || s.equals("年度")) {
      return new Value.Period(year, 0);
    }
    Matcher m = YEAR.matcher(s);
    if (m.matches()) {
      return period(Integer.parseInt(m.group(1)), Optional.empty(), findings);
    }
    for (Pattern pattern : new Pattern[] {MONTH, COMPACT, FIRST_DAY}) {
      m = pattern.matcher(s);
      if (m.matches()) {
        int month = Integer.parseInt(m.group(2));
        return period(Integer.parseInt(m.group(1)), Optional.of(month), findings);
      }
    }
    m = monthAlone.matcher(s);
    if (m.matches()) {
      return period(year, Optional.of(Integer.parseInt(m.group(1))), findings);
    }
    findings.error("not-a-period");
    return Value.NOTHING;
  }

  private static Value period(int year, Optional<Integer> month, Findings findings) {
    if (year < 1900 || year > 2200 || month.map(m -> m < 1 || m > 12).orElse(false)) {
      findings.error("not-a-period");
      return Value.NOTHING;
    }
    return new Value.Period(year, month.orElse(0));
  }
}
