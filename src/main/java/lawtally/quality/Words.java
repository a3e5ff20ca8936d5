package lawtally.quality;

import lawtally.definition.Label;
import lawtally.definition.Language;

/** This room's wording in both languages. */
final class Words {
  private Words() {}

  /** The text of {@code quality.<key>}. */
  static Label of(String key, Object... arguments) {
    return new Label(
        Language.ZH.say("quality." + key, arguments), Language.EN.say("quality." + key, arguments));
  }
}
