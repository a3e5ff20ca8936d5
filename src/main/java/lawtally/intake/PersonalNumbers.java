package lawtally.intake;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers by which a natural person could be known, told by their form alone: resident identity
 * numbers (GB 11643), mobile and fixed telephones, bank cards.
 *
 * <p>A name has no such form. A telephone of seven or eight digits without its area code looks like
 * any other number: neither is known here.
 */
public final class PersonalNumbers {
  /** Stands in for a digit; allowed in file names everywhere. */
  private static final char MASK = '×';

  /** Some input methods write digits at full width, and people break long numbers up. */
  private static final String D = "[0-9０-９]";

  private static final String GAP = "[ \\u3000\\-－—]?";
  private static final String DAY = "(?:[0０][1-9１-９]|[1１][0-2０-２])" + GAP + "[0-3０-３]" + D;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<!"
              + D
              + ")(?:"
              + String.join(
                  "|",
                  // Region, birthday, serial number; the check character may be an X.
                  digits(6)
                      + GAP
                      + "(?:[1１][8-9８-９]|[2２][0０])"
                      + digits(2)
                      + GAP
                      + DAY
                      + GAP
                      + digits(3)
                      + GAP
                      + "[0-9０-９XxＸｘ]",
                  // As given until 1999: the year of two digits, no check character.
                  digits(6) + GAP + digits(2) + GAP + DAY + GAP + digits(3),
                  "[1１][3-9３-９]" + D + GAP + digits(4) + GAP + digits(4),
                  "[0０]" + D + "{2,3}" + GAP + D + "{7,8}",
                  "[3-6３-６]" + D + "{15,18}")
              + ")(?!"
              + D
              + ")");

  private PersonalNumbers() {}

  private static String digits(int count) {
    return D + "{" + count + "}";
  }

  /** The text with the digits of such numbers hidden; the same text if it holds none. */
  public static String masked(String text) {
    return replaced(text, number -> number.replaceAll("[0-9０-９XxＸｘ]", "" + MASK));
  }

  /** The text with something else in place of each such number. */
  public static String replaced(String text, UnaryOperator<String> by) {
    return holdsTenDigits(text)
        ? NUMBER
            .matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(by.apply(found.group())))
        : text;
  }

  /** Nearly all names hold fewer: those are not looked at twice. */
  private static boolean holdsTenDigits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < 10; i++) {
      char c = text.charAt(i);
      digits += c >= '0' && c <= '9' || c >= '０' && c <= '９' ? 1 : 0;
    }
    return digits == 10;
  }

  /**
   * Whether a number, its digits ASCII and nothing but digits, is written as nobody writes an
   * amount: the eleven digits of a mobile telephone, or ten to twelve that begin with 0.
   */
  public static boolean isTelephone(String number) {
    int length = number.length();
    if (length < 10 || length > 12) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (number.charAt(i) < '0' || number.charAt(i) > '9') {
        return false;
      }
    }
    boolean mobile = length == 11 && number.charAt(0) == '1' && number.charAt(1) >= '3';
    return mobile || number.charAt(0) == '0';
  }
}
