package lawtally.definition;

/** A name that people read: Chinese always, English where the definition gives it. */
public record Label(String zh, String en) {

  public static Label of(String zh) {
    return new Label(zh, zh);
  }

  public String in(Language language) {
    return language == Language.EN ? en : zh;
  }

  @Override
  public String toString() {
    return zh;
  }
}
