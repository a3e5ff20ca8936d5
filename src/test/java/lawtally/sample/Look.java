package lawtally.sample;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How one department's software writes: encoding, separator, dates, amounts. */
final class Look {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Map<String, Charset> CHARSETS =
      Map.of(
          "D13", GB18030, "D16", GB18030, "D03", GB18030, "D04", GB18030, "D11", GB18030, "D12",
          GB18030, "D15", GB18030, "D19", GB18030, "D02", GB18030, "D10", GB18030);
  private static final List<String> WITHOUT_MARK = List.of("D01", "D07", "D09", "D20");
  private static final List<String> DATES =
      List.of(
          "yyyy/MM/dd",
          "yyyy-MM-dd",
          "yyyy年M月d日",
          "yyyy/M/d",
          "yyyyMMdd",
          "yyyy.MM.dd",
          "yyyy-MM-dd 00:00:00");

  private final Charset charset;
  private final boolean mark;
  private final char separator;
  private final Dice dice;
  private final String date;

  private Look(Charset charset, boolean mark, char separator, Dice dice) {
    this.charset = charset;
    this.mark = mark;
    this.separator = separator;
    this.dice = dice;
    this.date = dice.one(DATES);
  }

  static Look of(Office office, int year, String dataset) {
    Charset charset = CHARSETS.getOrDefault(office.code(), StandardCharsets.UTF_8);
    boolean mark = charset.equals(StandardCharsets.UTF_8) && !WITHOUT_MARK.contains(office.code());
    char separator = office.code().equals("D13") ? ';' : ',';
    return new Look(charset, mark, separator, new Dice(year, "look " + office.code() + dataset));
  }

  /** What Excel calls Unicode text: UTF-16 with tabs. */
  static Look unicodeText(Office office, int year) {
    Dice dice = new Dice(year, "unicode " + office.code());
    return new Look(StandardCharsets.UTF_16LE, true, '\t', dice);
  }

  Charset charset() {
    return charset;
  }

  /** Whether the file begins with a byte order mark. */
  boolean mark() {
    return mark;
  }

  char separator() {
    return separator;
  }

  Dice dice() {
    return dice;
  }

  /** Most days in the file's own form, some typed by hand in another. */
  String date(LocalDate day) {
    String form = dice.chance(4) ? dice.one(DATES) : date;
    return day.format(DateTimeFormatter.ofPattern(form, Locale.ROOT));
  }

  /** Yuan under a header in 元; nothing for zero. */
  String yuan(long yuan) {
    if (yuan == 0) {
      return dice.one(List.of("", "", "0", "/"));
    }
    return switch (dice.below(12)) {
      case 0 -> yuan + "元";
      case 1 -> String.format(Locale.ROOT, "%,d", yuan);
      case 2 -> yuan + ".00";
      default -> Long.toString(yuan);
    };
  }

  /** Yuan under a header in 万元; nothing for zero. */
  String tenThousands(long yuan) {
    if (yuan == 0) {
      return dice.one(List.of("", "", "0", "—"));
    }
    BigDecimal amount = BigDecimal.valueOf(yuan).movePointLeft(4);
    return switch (dice.below(12)) {
      case 0 -> amount.setScale(6).toPlainString();
      case 1 -> amount.stripTrailingZeros().toPlainString() + "万";
      case 2 -> yuan + "元";
      default -> amount.stripTrailingZeros().toPlainString();
    };
  }
}
