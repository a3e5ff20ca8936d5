package lawtally.intake.header;

import java.util.List;

/** How alike two folded column names are. */
final class Spelling {
  /** What is the same in many names tells nothing: 立案日期 and 结案日期 are not spelt alike. */
  private static final List<String> ENDINGS =
      List.of(
          "日期", "时间", "金额", "数额", "名称", "姓名", "类别", "类型", "编号", "文号", "号码", "代码", "单位", "机关", "部门",
          "结果", "结论", "人数", "户数", "份数", "次数", "方式", "内容", "对象", "情况", "期限", "人员", "总数", "总额");

  private static final String NEGATIONS = "不未非无免";
  private static final int SHORTEST = 4;
  private static final int SHORTEST_STEM = 3;
  private static final int LONG = 9;

  private Spelling() {}

  /** Whether one may be a slip of the other: 处罚是由 for 处罚事由. */
  static boolean isSlip(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int most = shorter >= LONG ? 2 : 1;
    // Cheap questions first: every unknown cell of a row is compared with every name.
    return shorter >= SHORTEST
        && Math.abs(a.length() - b.length()) <= most
        && negations(a) == negations(b)
        && distance(a, b) <= most
        && numbers(a).equals(numbers(b))
        && areOfOneKind(a, b);
  }

  private static boolean areOfOneKind(String a, String b) {
    String endingOfA = ending(a);
    String endingOfB = ending(b);
    boolean ofDifferentKinds =
        !endingOfA.isEmpty() && !endingOfB.isEmpty() && !endingOfA.equals(endingOfB);
    int stem = Math.max(a.length() - endingOfA.length(), b.length() - endingOfB.length());
    return !ofDifferentKinds && stem >= SHORTEST_STEM;
  }

  /** Insertions, deletions and replacements of one character that make one into the other. */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }

  /** Length of the longest text that stands in both. */
  static int common(String a, String b) {
    int longest = 0;
    for (int from = 0; from < a.length(); from++) {
      while (from + longest < a.length() && b.contains(a.substring(from, from + longest + 1))) {
        longest++;
      }
    }
    return longest;
  }

  private static String ending(String name) {
    return ENDINGS.stream().filter(name::endsWith).findFirst().orElse("");
  }

  private static String numbers(String name) {
    StringBuilder digits = new StringBuilder();
    name.chars().filter(Character::isDigit).forEach(c -> digits.append((char) c));
    return digits.toString();
  }

  private static int negations(String name) {
    int found = 0;
    for (int i = 0; i < name.length(); i++) {
      found += NEGATIONS.indexOf(name.charAt(i)) >= 0 ? 1 : 0;
    }
    return found;
  }
}
