package lawtally.intake.header;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lawtally.definition.Folding;
import org.jspecify.annotations.Nullable;

/** A column name as it is compared, and the unit of money in it. */
public final class HeaderText {
  private static final Pattern ORNAMENTS = Pattern.compile("[*★☆:;\"'“”‘’_\\-·]");
  private static final Pattern ORNAMENTS_OF_PERIODS = Pattern.compile("[*★☆:;\"'“”‘’_·]");
  private static final Pattern BRACKETS = Pattern.compile("(?:\\([^()]*\\))+$");
  private static final Pattern BARE_UNIT = Pattern.compile("(?<=..)(亿|千万|百万|十万|万|千|百)?[美港欧日韩澳]?元$");
  private static final Pattern NUMBER = Pattern.compile("[0-9一二三四五]$");
  private static final Pattern GROUP = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern MONEY = Pattern.compile("(?:单位|人民币)*(亿|千万|百万|十万|万|千|百)?元(?:人民币)?");
  private static final Pattern UNIT =
      Pattern.compile("\\((?:单位)?(?:件|条|宗|起|户|个|名|份|项|人|次|人次|户次|%)\\)");
  private static final Pattern FOREIGN =
      Pattern.compile(
          "[美港欧日韩澳]元|加元|加币|港币|台币|英镑|卢布|外币|usd|hkd|eur|jpy|gbp", Pattern.CASE_INSENSITIVE);
  private static final Pattern MONEY_AT_END = Pattern.compile("(亿|千万|百万|十万|万|千|百)?元$");

  private HeaderText() {}

  /** Folded, without the marks of required columns and other ornaments. */
  public static String fold(String header) {
    return Folding.fold(ORNAMENTS.matcher(Folding.fold(header)).replaceAll(""));
  }

  /** As {@link #fold}, but with its dashes: 1-2月 is not 12月. */
  static String foldPeriod(String header) {
    return ORNAMENTS_OF_PERIODS.matcher(Folding.fold(header)).replaceAll("");
  }

  /** A folded name without units and remarks in brackets at its end: 罚款金额(元)(必填). */
  static String bare(String folded) {
    String bare = BRACKETS.matcher(folded).replaceFirst("");
    bare = BARE_UNIT.matcher(bare.isEmpty() ? folded : bare).replaceFirst("");
    return bare;
  }

  /** 处罚类别2 without its number. */
  static String unnumbered(String folded) {
    return NUMBER.matcher(folded).replaceFirst("");
  }

  /** Yuan that one stands for: 10 000 for 罚款金额（万元）; empty without a unit of money. */
  public static OptionalInt yuan(String header) {
    String folded = fold(header);
    Matcher group = GROUP.matcher(folded);
    while (group.find()) {
      Matcher money = MONEY.matcher(group.group(1));
      if (money.matches()) {
        return OptionalInt.of(multiple(money.group(1)));
      }
    }
    Matcher end = MONEY_AT_END.matcher(folded);
    return end.find() ? OptionalInt.of(multiple(end.group(1))) : OptionalInt.empty();
  }

  /** Whether it names another money than yuan: 罚款金额（万美元）. No rate of exchange is known here. */
  static boolean isForeignMoney(String header) {
    return FOREIGN.matcher(fold(header)).find();
  }

  /** Whether a cell of a header is nothing but a unit: （元）, 万元, （件）. */
  static boolean isUnit(String header) {
    String folded = fold(header);
    Matcher group = GROUP.matcher(folded);
    String inner = group.matches() ? group.group(1) : folded;
    return MONEY.matcher(inner).matches() || UNIT.matcher(folded).matches();
  }

  private static int multiple(@Nullable String word) {
    if (word == null) {
      return 1;
    }
    return switch (word) {
      case "亿" -> 100_000_000;
      case "千万" -> 10_000_000;
      case "百万" -> 1_000_000;
      case "十万" -> 100_000;
      case "万" -> 10_000;
      case "百" -> 100;
      default -> 1_000;
    };
  }
}
