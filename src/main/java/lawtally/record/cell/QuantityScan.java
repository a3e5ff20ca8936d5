package lawtally.record.cell;

import java.util.Locale;
import java.util.Optional;

/** Walks once over the characters of a number and its unit. */
final class QuantityScan {
  private final String s;
  private int at;
  private boolean negative;
  private boolean signed;
  private long mantissa;
  private int digits;
  private int pendingZeros;
  private int decimals;
  private boolean any;
  private boolean tooLong;

  QuantityScan(String s) {
    this.s = s;
  }

  Optional<Quantity> quantity(Findings findings) {
    sign();
    currency();
    sign();
    if (!integer(findings)) {
      return Optional.empty();
    }
    fraction();
    if (!any) {
      findings.error("not-a-number");
      return Optional.empty();
    }
    if (tooLong) {
      findings.error("number-too-large");
      return Optional.empty();
    }
    return unit(findings);
  }

  private void sign() {
    if (!signed && at < s.length() && (s.charAt(at) == '-' || s.charAt(at) == '+')) {
      negative = s.charAt(at) == '-';
      signed = true;
      at++;
    }
  }

  private void currency() {
    String rest = s.length() - at > 3 ? s.substring(at, at + 3).toUpperCase(Locale.ROOT) : "";
    if (rest.equals("人民币") || rest.equals("RMB") || rest.equals("CNY")) {
      at += 3;
    }
    if (at < s.length() && (s.charAt(at) == '\u00a5' || s.charAt(at) == '\uffe5')) {
      at++;
    }
  }

  private boolean integer(Findings findings) {
    int run = 0;
    boolean grouped = false;
    while (at < s.length()) {
      char c = s.charAt(at);
      if (CellText.isDigit(c)) {
        digit(c);
        run++;
      } else if (c == ',') {
        if (grouped ? run != 3 : run < 1 || run > 3) {
          findings.error("digit-groups");
          return false;
        }
        grouped = true;
        run = 0;
      } else {
        break;
      }
      at++;
    }
    if (grouped && run != 3) {
      findings.error("digit-groups");
      return false;
    }
    return true;
  }

  private void fraction() {
    if (at >= s.length() || s.charAt(at) != '.') {
      return;
    }
    at++;
    while (at < s.length() && CellText.isDigit(s.charAt(at))) {
      any = true;
      if (s.charAt(at) == '0') {
        pendingZeros++;
      } else {
        for (; pendingZeros > 0; pendingZeros--) {
          decimals++;
          append(0);
        }
        decimals++;
        append(s.charAt(at) - '0');
      }
      at++;
    }
  }

  private void digit(char c) {
    any = true;
    append(c - '0');
  }

  private void append(int digit) {
    if (mantissa == 0 && digit == 0) {
      return;
    }
    if (++digits > Quantity.DIGITS) {
      tooLong = true;
      return;
    }
    mantissa = mantissa * 10 + digit;
  }

  private Optional<Quantity> unit(Findings findings) {
    int end = s.length();
    while (end > at && (s.charAt(end - 1) == '整' || s.charAt(end - 1) == '正')) {
      end--;
    }
    int power = 0;
    int from = at;
    while (from < end && Quantity.powerOf(s.charAt(from)) > 0) {
      power += Quantity.powerOf(s.charAt(from));
      from++;
    }
    String unit = s.substring(from, end);
    for (int i = 0; i < unit.length(); i++) {
      if (CellText.isDigit(unit.charAt(i))) {
        findings.error("not-a-number");
        return Optional.empty();
      }
    }
    long value = negative ? -mantissa : mantissa;
    return Optional.of(new Quantity(value, power - decimals, power > 0, unit));
  }

  /** Whether blanks or a line break part two digits, other than groups of three: two numbers. */
  static boolean splits(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = endOfBlanks(text, at);
      if (end > at && at > 0 && digitAt(text, at - 1) && digitAt(text, end)) {
        boolean group = digitAt(text, end + 1) && digitAt(text, end + 2) && !digitAt(text, end + 3);
        if (!group || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
          return true;
        }
      }
      at = Math.max(end, at + 1);
    }
    return false;
  }

  private static int endOfBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && CellText.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean digitAt(String text, int at) {
    return at < text.length() && CellText.isDigit(CellText.half(text.charAt(at)));
  }
}
