package lawtally.record.cell;

import java.util.Set;

/** Words that stand behind a number of things and add nothing to it: 3件, 12人次. */
final class MeasureWords {
  private static final Set<String> WORDS =
      Set.of(
          "件", "宗", "起", "例", "人", "名", "位", "个", "户", "家", "次", "条", "份", "张", "台", "场", "处", "项",
          "篇", "期", "卷", "册", "本", "部", "辆", "所", "间", "组", "批", "天", "日", "人次", "户次", "件次", "场次",
          "家次", "台次", "车次", "条次", "个月", "个工作日", "工作日", "宗次", "元");

  private MeasureWords() {}

  static boolean contains(String unit) {
    return unit.isEmpty() || WORDS.contains(unit);
  }
}
