package lawtally.definition;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The language a person reads. Chinese is the default, English is complete.
 *
 * <p>Each room keeps its own wording in {@code lawtally/<room>/messages_<language>.properties}; the
 * first part of a key names the room: {@code intake.empty-file}.
 */
public enum Language {
  ZH("zh"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  public String tag() {
    return tag;
  }

  /**
   * The text of {@code key} with its arguments put in ({@code {0}} …), numbers in plain digits.
   *
   * @throws MissingResourceException if the room has no such text: a fault of the program
   */
  public String say(String key, Object... arguments) {
    return format(bundle(key).getString(key), List.of(arguments));
  }

  /** Whether a text of this key exists; a room without any texts has none. */
  public boolean knows(String key) {
    try {
      return key.indexOf('.') > 0 && bundle(key).containsKey(key);
    } catch (MissingResourceException e) {
      return false;
    }
  }

  private String format(String pattern, List<Object> arguments) {
    Object[] plain = arguments.stream().map(String::valueOf).toArray();
    return new MessageFormat(pattern, Locale.ROOT).format(plain);
  }

  private ResourceBundle bundle(String key) {
    String room = key.substring(0, key.indexOf('.'));
    return ResourceBundle.getBundle(
        "lawtally." + room + ".messages_" + tag, Locale.ROOT, Language.class.getClassLoader());
  }
}
