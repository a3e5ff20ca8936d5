package lawtally.report.change;

import java.util.Locale;
import lawtally.definition.Language;

/** What became of a row, in words. */
public final class RowWords {
  private final Language language;

  public RowWords(Language language) {
    this.language = language;
  }

  /** 新计入, 不再计入 … */
  public String kind(RowChange change) {
    return language.say("report.since.row." + key(change.kind()));
  }

  /** Why no rows can be told; empty if they were compared. */
  public String whyNot(RowChanges rows) {
    return rows.whyNot()
        .map(why -> language.say("report.since.rows." + key(why), rows.revision()))
        .orElse("");
  }

  private static String key(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
