package lawtally.record.cell;

import java.util.Set;
import lawtally.definition.Folding;
import lawtally.record.Value;

/**
 * Yes or no. 无 says no only under a header that asks 有无 or 是否有; elsewhere it says that nothing is
 * to be told.
 */
final class BooleanCell implements CellReader {
  private static final Set<String> YES =
      Set.of(
          "是", "有", "√", "✓", "✔", "☑", "对", "1", "y", "yes", "true", "t", "已", "出庭", "已出庭", "是的",
          "合格", "通过", "达标");
  private static final Set<String> NO =
      Set.of(
          "否", "没有", "未", "×", "✗", "✘", "x", "0", "n", "no", "false", "f", "不是", "未出庭", "没出庭",
          "不出庭", "不合格", "未通过", "不达标");

  private final String header;
  private final boolean asksWhetherThereIs;

  BooleanCell(String header) {
    this.header = Folding.fold(header);
    this.asksWhetherThereIs = this.header.contains("有无") || this.header.contains("是否有");
  }

  @Override
  public Value read(String text, Findings findings) {
    String word = text.length() > 12 ? "" : Folding.fold(text);
    if (word.equals("无")) {
      return asksWhetherThereIs ? new Value.Flag(false) : Value.NOTHING;
    }
    if (CellText.meansNothing(text)) {
      return Value.NOTHING;
    }
    if (YES.contains(word) || begun(word, "已")) {
      return new Value.Flag(true);
    }
    if (NO.contains(word) || begun(word, "未")) {
      return new Value.Flag(false);
    }
    findings.error("not-yes-or-no");
    return Value.NOTHING;
  }

  /** 已公示, 未公示 under 是否公示: the first character answers; 未知 answers nothing. */
  private boolean begun(String word, String answer) {
    return word.length() > 1 && word.startsWith(answer) && header.contains(word.substring(1));
  }
}
