package lawtally.record.cell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day in Chinese characters, as decisions themselves bear it: 二〇二〇年十一月十二日. */
final class ChineseDate {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final Pattern DAY =
      Pattern.compile("([〇零○Ｏ一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日");

  private ChineseDate() {}

  /** The same in digits; any other text as it is. */
  static String inDigits(String text) {
    if (!ChineseNumeral.mayBegin(text) || text.length() < 8 || text.length() > 12) {
      return text;
    }
    Matcher day = DAY.matcher(text);
    if (!day.matches()) {
      return text;
    }
    StringBuilder year = new StringBuilder();
    for (char c : day.group(1).toCharArray()) {
      year.append(Math.max(0, DIGITS.indexOf(c)));
    }
    long month = ChineseNumeral.read(day.group(2)).orElse(0);
    long ofMonth = ChineseNumeral.read(day.group(3)).orElse(0);
    return year + "年" + month + "月" + ofMonth + "日";
  }
}
