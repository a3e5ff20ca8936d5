package lawtally.planted;

import java.util.List;

/**
 * What a natural person could be known by, invented so that it occurs nowhere else: no such region,
 * number range or name exists. Every one holds one of {@link #MARKS}, so that a trace is found
 * wherever it got to, also one cut short.
 */
public final class Planted {
  private static final String CHECK = "10X98765432";
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  public static final String NAME = "钟离样昙";

  /** Of eighteen characters, with its true check character. */
  public static final String RESIDENT_ID = withCheck("99999919490101001");

  /** One that ends with a small x, blanks within. */
  public static final String SPACED_ID = spaced(endingWithX());

  /** Of fifteen digits, as given until 1999. */
  public static final String OLD_ID = "999999490101001";

  public static final String MOBILE = "19999990017";
  public static final String LANDLINE = "0812-9999017";
  public static final String BARE_LANDLINE = "08129999017";
  public static final String PLATE = "川D9Z9Z9";
  public static final String BANK_CARD = "6299999949000000017";
  public static final String ADDRESS = "西区钟离样巷9号";
  public static final String MAIL = "zhongliyang@example.invalid";

  /** All of it in one sentence, as a clerk would write. */
  public static final String TEXT =
      "当事人"
          + NAME
          + "（身份证号"
          + RESIDENT_ID
          + "，电话"
          + MOBILE
          + "，家中"
          + LANDLINE
          + "，车牌"
          + PLATE
          + "，卡号"
          + BANK_CARD
          + "，住"
          + ADDRESS
          + "，邮箱"
          + MAIL
          + "）";

  /** Each alone in a cell, in the ways people write it. */
  public static final List<String> CELLS =
      List.of(
          NAME,
          RESIDENT_ID,
          SPACED_ID,
          OLD_ID,
          MOBILE,
          "199 9999 0017",
          fullWidth(MOBILE),
          fullWidth(RESIDENT_ID),
          LANDLINE,
          BARE_LANDLINE,
          PLATE,
          BANK_CARD,
          ADDRESS,
          MAIL,
          TEXT);

  /** What everything planted holds a piece of, whatever surrounds it. */
  static final List<String> MARKS =
      List.of(
          "离样",
          "9999991949",
          "999999 1949",
          "99999949010",
          "1999999001",
          "199 9999 0",
          "0812-9999",
          "8129999017",
          "D9Z9Z",
          "62999999490",
          "zhongliyang");

  private Planted() {}

  /** By GB 11643-1999. */
  private static String withCheck(String body) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (body.charAt(i) - '0') * WEIGHTS[i];
    }
    return body + CHECK.charAt(sum % 11);
  }

  private static String endingWithX() {
    for (int n = 100; n < 1000; n++) {
      String id = withCheck("99999919490101" + n);
      if (id.endsWith("X")) {
        return id;
      }
    }
    throw new IllegalStateException("one in eleven ends with X");
  }

  private static String spaced(String id) {
    return (id.substring(0, 6) + " " + id.substring(6, 14) + " " + id.substring(14)).toLowerCase();
  }

  /** As an input method leaves it when it was not switched back. */
  public static String fullWidth(String digits) {
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(c -> wide.append((char) (c > ' ' && c < 127 ? c + 0xFEE0 : c)));
    return wide.toString();
  }
}
