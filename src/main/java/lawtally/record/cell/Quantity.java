package lawtally.record.cell;

import java.util.Optional;
import lawtally.intake.PersonalNumbers;

/**
 * A number as people write it, and the unit behind it: {@code value = mantissa × 10^exponent}
 * units. Exact; digits beyond eighteen are refused, not rounded.
 *
 * @param scaled whether the cell itself said 万, 亿 …: its unit then beats the header's
 * @param unit what follows the number without 万, 亿 …: 元, 件, %, or empty
 */
public record Quantity(long mantissa, int exponent, boolean scaled, String unit) {
  static final int DIGITS = 18;
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
    if (QuantityScan.splits(text)) {
      findings.error("not-a-number");
      return Optional.empty();
    }
    String s = CellText.plain(text);
    if (CellText.isScientific(s)) {
      findings.error("excel-number");
      return Optional.empty();
    }
    if (PersonalNumbers.isTelephone(s)) {
      // Columns have shifted: as an amount it would be published.
      findings.error("telephone-number");
      return Optional.empty();
    }
    return new QuantityScan(s).quantity(findings);
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
}
