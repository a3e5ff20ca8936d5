package lawtally.quality;

import lawtally.definition.Label;
import lawtally.definition.Language;

/** This room's wording in both languages. */
final class Words {
  private Words() {}

  /** The text of {@code quality.<key>}; labels among the arguments are put in their language. */
  static Label of(String key, Object... arguments) {
    return new Label(say(Language.ZH, key, arguments), say(Language.EN, key, arguments));
  }

  private static String say(Language language, String key, Object... arguments) {
    Object[] said = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      said[i] = arguments[i] instanceof Label label ? label.in(language) : arguments[i];
    }
    return language.say("quality." + key, said);
  }
}
