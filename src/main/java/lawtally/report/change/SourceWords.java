package lawtally.report.change;

import java.util.Locale;
import lawtally.definition.Language;

/** What became of a source, in words. */
public final class SourceWords {
  private final Language language;

  public SourceWords(Language language) {
    this.language = language;
  }

  /** 部门文件, 裁定 … */
  public String what(SourceChange change) {
    return language.say("report.since.what." + key(change.what()));
  }

  /** 新增, 更换 … */
  public String how(SourceChange change) {
    return language.say("report.since.how." + key(change.how()));
  }

  /** The name, and the former one where that changed. */
  public String name(SourceChange change) {
    String name =
        change.what() == SourceChange.What.EARLIER_YEAR
            ? language.say("report.since.year", change.name())
            : change.name();
    return change.was().map(was -> language.say("report.since.was", name, was)).orElse(name);
  }

  private static String key(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
