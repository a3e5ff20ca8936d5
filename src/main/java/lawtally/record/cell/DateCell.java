package lawtally.record.cell;

import java.time.LocalDate;
import java.time.YearMonth;
import lawtally.record.Value;

/**
 * A day: 2020-11-12, 2020/11/2, 20201112, 2020年11月12日, 2020.11.12, also with a time, which is left
 * out; 二〇二〇年十一月十二日 as well. 长期 is 2099-12-31, as the publication platforms write it.
 */
final class DateCell implements CellReader {
  static final LocalDate FOR_EVER = LocalDate.of(2099, 12, 31);
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  @Override
  public Value read(String text, Findings findings) {
    if (text.startsWith("长期") || text.startsWith("永久")) {
      return new Value.Day(FOR_EVER);
    }
    return new Scan(ChineseDate.inDigits(text)).day(findings);
  }

  private static Value refuse(String rule, Findings findings) {
    findings.error(rule);
    return Value.NOTHING;
  }

  private static Value day(int year, int month, int day, Findings findings) {
    boolean possible =
        year >= FIRST_YEAR
            && (year <= LAST_YEAR || year == 9999)
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return possible
        ? new Value.Day(LocalDate.of(year, month, day))
        : refuse("impossible-date", findings);
  }

  /** Walks once over the characters. */
  private static final class Scan {
    private final String s;
    private int at;
    private int runLength;

    Scan(String s) {
      this.s = s;
    }

    Value day(Findings findings) {
      int first = run();
      int firstLength = runLength;
      if (firstLength == 8 || firstLength == 14 && at == s.length()) {
        return compact(findings);
      }
      if (at == s.length() || peek() == '.' && firstLength == 5) {
        return refuse(
            firstLength == 5
                ? "date-serial"
                : firstLength == 4 || firstLength == 6 ? "date-without-day" : "not-a-date",
            findings);
      }
      if (firstLength == 0 || !separator("年-/.")) {
        return refuse("not-a-date", findings);
      }
      int month = run();
      int monthLength = runLength;
      if (monthLength == 0 || monthLength > 2) {
        return refuse("not-a-date", findings);
      }
      if (!separator("月-/.") || at == s.length()) {
        return refuse(firstLength == 4 ? "date-without-day" : "not-a-date", findings);
      }
      int day = run();
      int dayLength = runLength;
      if (firstLength < 4) {
        return refuse(
            dayLength == 4
                ? "date-order"
                : firstLength == 2 && dayLength > 0 && dayLength <= 2
                    ? "two-digit-year"
                    : "not-a-date",
            findings);
      }
      if (firstLength > 4 || dayLength == 0 || dayLength > 2 || !restIsTime()) {
        return refuse("not-a-date", findings);
      }
      return DateCell.day(first, month, day, findings);
    }

    private Value compact(Findings findings) {
      int number = 0;
      for (int i = 0; i < 8; i++) {
        number = number * 10 + (CellText.half(s.charAt(i)) - '0');
      }
      if (runLength == 8 && !restIsTime()) {
        return refuse("not-a-date", findings);
      }
      return DateCell.day(number / 10_000, number / 100 % 100, number % 100, findings);
    }

    private int run() {
      int number = 0;
      int from = at;
      while (at < s.length() && CellText.isDigit(CellText.half(s.charAt(at)))) {
        if (at - from < 9) {
          number = number * 10 + (CellText.half(s.charAt(at)) - '0');
        }
        at++;
      }
      runLength = at - from;
      return number;
    }

    private char peek() {
      return CellText.half(s.charAt(at));
    }

    private void blanks() {
      while (at < s.length() && CellText.isBlank(s.charAt(at))) {
        at++;
      }
    }

    private boolean separator(String allowed) {
      blanks();
      if (at == s.length() || allowed.indexOf(peek()) < 0) {
        return false;
      }
      at++;
      blanks();
      return true;
    }

    /** 日, a weekday, or a time of day. */
    private boolean restIsTime() {
      blanks();
      if (at < s.length() && (peek() == '日' || peek() == '号')) {
        at++;
      }
      blanks();
      if (at + 3 <= s.length() && s.startsWith("星期", at)) {
        at += 3;
        blanks();
      }
      boolean colon = at == s.length();
      for (; at < s.length(); at++) {
        char c = peek();
        if ("0123456789:.TZ+-时点分秒上下午 ".indexOf(c) < 0) {
          return false;
        }
        colon |= c == ':' || c == '时' || c == '点';
      }
      return colon;
    }
  }
}
