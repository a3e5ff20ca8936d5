package lawtally.indicator;

import lawtally.definition.Label;

/** This room's wording in both languages. */
final class Words {
  private Words() {}

  /** The text of {@code indicator.<key>}; labels among the arguments are put in their language. */
  static Label of(String key, Object... arguments) {
    return Label.saying("indicator." + key, arguments);
  }
}
