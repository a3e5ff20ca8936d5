package lawtally.definition;

/** A name that people read: Chinese always, English where the definition gives it. */
public record Label(String zh, String en) {

  public static Label of(String zh) {
    return new Label(zh, zh);
  }

  /** With the Chinese name where there is no English one. */
  public static Label orChinese(String zh, String en) {
    return new Label(zh, en.isEmpty() ? zh : en);
  }

  /** A message in both languages; labels among the arguments are put in their language. */
  public static Label saying(String key, Object... arguments) {
    return new Label(say(Language.ZH, key, arguments), say(Language.EN, key, arguments));
  }

  private static String say(Language language, String key, Object... arguments) {
    Object[] said = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      said[i] = arguments[i] instanceof Label label ? label.in(language) : arguments[i];
    }
    return language.say(key, said);
  }

  public String in(Language language) {
    return language == Language.EN ? en : zh;
  }

  @Override
  public String toString() {
    return zh;
  }
}
