package lawtally.report.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 一是、二是… : numbers the items that are left. */
public final class ItemNumbers {
  private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  private static final String FIRST = "一";

  /** At the start of a sentence or after a colon; 之一是 and 统一是 are ordinary words. */
  private static final Pattern NUMBER = Pattern.compile("(?:^|：)\\s*([一二三四五六七八九十]{1,3})是");

  private final List<Sentences.Item> all;
  private final List<Sentences.Item> kept;

  ItemNumbers(List<Sentences.Item> all, List<Sentences.Item> kept) {
    this.all = all;
    this.kept = kept;
  }

  /** The number with which a sentence begins an item, or nothing. */
  static String leading(String sentence) {
    Matcher matcher = NUMBER.matcher(Marks.withoutNarrative(sentence));
    return matcher.find() ? matcher.group(1) : "";
  }

  String text() {
    StringBuilder text = new StringBuilder();
    int number = 0;
    int size = 0;
    for (Sentences.Item item : all) {
      if (item.number().equals(FIRST)) {
        number = 0;
        size = listSize(item);
      }
      if (kept.contains(item)) {
        text.append(item.number().isEmpty() ? item.text() : numbered(item, ++number, size));
      }
    }
    return text.toString();
  }

  /** How many items of the list that begins here are left. */
  private int listSize(Sentences.Item first) {
    int size = 0;
    for (Sentences.Item item : all.subList(all.indexOf(first), all.size())) {
      if (item != first && item.number().equals(FIRST)) {
        break;
      }
      size += kept.contains(item) ? 1 : 0;
    }
    return size;
  }

  /** An item whose first sentence went begins with what is left of it. */
  private static String numbered(Sentences.Item item, int number, int size) {
    String text = item.text();
    String mark = size == 1 ? "" : chinese(number) + "是";
    Matcher matcher = NUMBER.matcher(Marks.withoutNarrative(text));
    return matcher.find()
        ? text.substring(0, matcher.start(1)) + mark + text.substring(matcher.end())
        : mark + text;
  }

  /** Below a hundred. */
  public static String chinese(int number) {
    int tens = number / 10;
    String ones = DIGITS[number % 10];
    if (tens == 0) {
      return ones;
    }
    return (tens == 1 ? "" : DIGITS[tens]) + "十" + ones;
  }
}
