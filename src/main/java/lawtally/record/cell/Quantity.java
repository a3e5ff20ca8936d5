package lawtally.record.cell;

import java.util.Locale;
import java.util.Optional;

/**
 * A number as people write it, and the unit behind it: {@code value = mantissa × 10^exponent}
 * units. Exact; digits beyond eighteen are refused, not rounded.
 *
 * @param scaled whether the cell itself said 万, 亿 …: its unit then beats the header's
 * @param unit what follows the number without 万, 亿 …: 元, 件, %, or empty
 */
public record Quantity(long mantissa, int exponent, boolean scaled, String unit) {
  private static final int DIGITS = 18;
  private static final long[] POWERS = new long[DIGITS + 1];

  static {
    POWERS[0] = 1;
    for (int i = 1; i <= DIGITS; i++) {
      POWERS[i] = POWERS[i - 1] * 10;
    }
  }

  /** What a number of decimals makes of it. */
  enum Fit {
    EXACT,
    TOO_PRECISE,
    TOO_LARGE
  }

  /** Reads a stripped cell; empty with a finding if it is not a number. */
  public static Optional<Quantity> read(String text, Findings findings) {
    String s = CellText.plain(text);
    if (CellText.isScientific(s)) {
      findings.error("excel-number");
      return Optional.empty();
    }
    return new Scan(s).quantity(findings);
  }

  /** The same quantity with the unit of the header: × 10^{@code power}. */
  Quantity times(int power) {
    return new Quantity(mantissa, exponent + power, scaled, unit);
  }

  /** Whether it can be kept with so many decimals below {@code limit} units. */
  Fit fit(int decimals, long limit) {
    int shift = exponent + decimals;
    if (mantissa == 0) {
      return Fit.EXACT;
    }
    if (shift >= 0) {
      boolean fits =
          shift <= DIGITS && Math.abs(mantissa) <= Long.MAX_VALUE / POWERS[Math.min(shift, DIGITS)];
      return fits && Math.abs(mantissa) * POWERS[shift] < limit ? Fit.EXACT : Fit.TOO_LARGE;
    }
    if (-shift > DIGITS || mantissa % POWERS[-shift] != 0) {
      return Fit.TOO_PRECISE;
    }
    return Math.abs(mantissa / POWERS[-shift]) < limit ? Fit.EXACT : Fit.TOO_LARGE;
  }

  /** In units of 10^-{@code decimals}, after {@link #fit} said EXACT. */
  long in(int decimals) {
    int shift = exponent + decimals;
    if (mantissa == 0) {
      return 0;
    }
    return shift >= 0 ? mantissa * POWERS[shift] : mantissa / POWERS[-shift];
  }

  /** In units of 10^-{@code decimals}, half up where it is more precise. */
  Quantity rounded(int decimals) {
    int shift = exponent + decimals;
    if (shift >= 0) {
      return this;
    }
    if (-shift > DIGITS) {
      return new Quantity(0, -decimals, scaled, unit);
    }
    long power = POWERS[-shift];
    long whole = Math.abs(mantissa) / power;
    long rest = Math.abs(mantissa) % power;
    long up = rest >= power - rest ? whole + 1 : whole;
    return new Quantity(Long.signum(mantissa) * up, -decimals, scaled, unit);
  }

  /** 万 is 4: how many zeros a character of a unit stands for. */
  static int powerOf(char c) {
    return switch (c) {
      case '百' -> 2;
      case '千' -> 3;
      case '万', '萬' -> 4;
      case '亿', '億' -> 8;
      default -> 0;
    };
  }

  /** Walks once over the characters. */
  private static final class Scan {
    private final String s;
    private int at;
    private boolean negative;
    private long mantissa;
    private int digits;
    private int pendingZeros;
    private int decimals;
    private boolean any;
    private boolean tooLong;

    Scan(String s) {
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
      if (at < s.length() && (s.charAt(at) == '-' || s.charAt(at) == '+')) {
        negative ^= s.charAt(at) == '-';
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
      if (++digits > DIGITS) {
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
      while (from < end && powerOf(s.charAt(from)) > 0) {
        power += powerOf(s.charAt(from));
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
  }
}
