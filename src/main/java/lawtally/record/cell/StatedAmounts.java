package lawtally.record.cell;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts of money that a free text states beside a word: 罚款人民币5000元整, 处0.5万元罚款, 罚款伍仟元. Frames that
 * a law sets (1000元以上5000元以下) are no statement.
 *
 * @param fen each amount once, and the sum of those behind the word
 */
public record StatedAmounts(Set<Long> fen) {
  private static final long TEN_THOUSAND = 10_000;
  private static final int LONGEST_TEXT = 4000;
  private static final int REACH = 40;
  private static final String ENDS_CLAUSE = "，。；;、\n";
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?:(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(\\.\\d{1,6})?\\s*(万|亿)?"
              + "|(["
              + ChineseNumeral.CHARACTERS
              + "]{1,20}))元"
              + "(?!以上|以下|以内|至)整?");

  /** Reads a text; half-width and full-width digits alike. */
  public static StatedAmounts in(String text, String word) {
    String s = halfDigits(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
    Set<Long> stated = new LinkedHashSet<>();
    long sum = 0;
    for (int at = s.indexOf(word); at >= 0; at = s.indexOf(word, at + word.length())) {
      Matcher before = AMOUNT.matcher(clauseBefore(s, at));
      while (before.find()) {
        if (before.end() == before.regionEnd()) {
          stated.add(fen(before));
        }
      }
      Matcher behind = AMOUNT.matcher(clauseBehind(s, at + word.length(), word));
      if (behind.find()) {
        stated.add(fen(behind));
        sum += fen(behind);
      }
    }
    if (sum > 0) {
      stated.add(sum);
    }
    return new StatedAmounts(Set.copyOf(stated));
  }

  public boolean any() {
    return !fen.isEmpty();
  }

  public boolean agree(long amount) {
    return fen.contains(amount);
  }

  /** Whether the amount is one stated, but for a factor of ten thousand. */
  public boolean tenThousandfold(long amount) {
    return !agree(amount)
        && fen.stream().anyMatch(f -> f * TEN_THOUSAND == amount || amount * TEN_THOUSAND == f);
  }

  private static String clauseBefore(String s, int at) {
    int from = at;
    while (from > 0 && at - from < REACH && ENDS_CLAUSE.indexOf(s.charAt(from - 1)) < 0) {
      from--;
    }
    String clause = s.substring(from, at);
    return clause.endsWith("的") ? clause.substring(0, clause.length() - 1) : clause;
  }

  private static String clauseBehind(String s, int from, String word) {
    int end = from;
    while (end < s.length()
        && end - from < REACH
        && ENDS_CLAUSE.indexOf(s.charAt(end)) < 0
        && !s.startsWith(word, end)) {
      end++;
    }
    return s.substring(from, end);
  }

  private static long fen(Matcher amount) {
    BigDecimal yuan =
        amount.group(4) != null
            ? BigDecimal.valueOf(ChineseNumeral.read(amount.group(4)).orElse(0))
            : digits(amount);
    return yuan.movePointRight(2).longValue();
  }

  private static BigDecimal digits(Matcher amount) {
    String decimals = amount.group(2) == null ? "" : amount.group(2);
    BigDecimal number = new BigDecimal(amount.group(1).replace(",", "") + decimals);
    String unit = amount.group(3) == null ? "" : amount.group(3);
    return number.movePointRight(unit.isEmpty() ? 0 : Quantity.powerOf(unit.charAt(0)));
  }

  private static String halfDigits(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char half = CellText.half(text.charAt(i));
      out.append(CellText.isDigit(half) || half == '.' ? half : text.charAt(i));
    }
    return out.toString();
  }
}
