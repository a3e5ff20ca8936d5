package lawtally.report.bundle;

import java.io.IOException;
import lawtally.definition.Language;

/**
 * A bundle cannot be published as things stand. {@code output/} is as it was, or complete; publish
 * may be called again once a person has done what {@link #say} tells.
 */
public final class UnpublishableException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final String[] arguments;

  public UnpublishableException(String key, String... arguments) {
    super(Language.EN.say(key, (Object[]) arguments));
    this.key = key;
    this.arguments = arguments.clone();
  }

  /** What is wrong and what to do about it. */
  public String say(Language language) {
    return language.say(key, (Object[]) arguments);
  }
}
