package lawtally.record;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of total rows (合计, 小计, 合计：21件, 共21件), folded. */
final class TotalWords {
  /**
   * Of the whole table. Not 累计合计 and 全年合计: they may speak of other files too. Not 小计, 本页合计: what
   * lies between two of them may be cut by a slice, and a total of the table finds the same fault.
   */
  private static final Set<String> GRAND = Set.of("合计", "总计", "共计", "合计数", "总数");

  private static final Set<String> OTHERS = Set.of("小计", "本页小计", "本页合计", "累计合计", "全年合计");
  private static final String NUMBER = "([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,9})";
  private static final String UNIT = "(件|条|户|人|名|项|份|起|宗|次|户次|人次|行|笔|例)";
  private static final Pattern WITH_MARK =
      Pattern.compile("(合计|小计|总计|共计)(\\(.*\\))?[::]?(?:" + NUMBER + UNIT + "?)?");
  private static final Pattern COUNTED = Pattern.compile("共有?" + NUMBER + UNIT);
  private static final Pattern HOW_MANY =
      Pattern.compile("(?:合计|总计|共计|共有|共)?(?:\\(.*\\))?:?" + NUMBER + UNIT);

  private TotalWords() {}

  /** How many of what a cell states. */
  record Many(long number, String unit) {}

  static boolean areTotal(String folded) {
    return GRAND.contains(folded)
        || OTHERS.contains(folded)
        || WITH_MARK.matcher(folded).matches()
        || COUNTED.matcher(folded).matches();
  }

  /** Whether they begin the total of a whole table. */
  static boolean areGrand(String folded) {
    return areTotal(folded) && !OTHERS.contains(folded) && !folded.startsWith("小计");
  }

  /** 21件, 合计：21件; a bare number says nothing, for it may be that of the row. */
  static Optional<Many> many(String folded) {
    Matcher matcher = HOW_MANY.matcher(folded);
    return matcher.matches()
        ? number(matcher.group(1)).stream().mapToObj(n -> new Many(n, matcher.group(2))).findFirst()
        : Optional.empty();
  }

  private static OptionalLong number(String digits) {
    String plain = digits.replace(",", "");
    return plain.length() > 9 ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(plain));
  }
}
