package lawtally.batch;

import lawtally.definition.Language;

/** The database is not one that this program can work on: nothing in it was changed. */
public final class SchemaException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String key;
  private final String[] arguments;

  private SchemaException(String key, Throwable cause, String... arguments) {
    super(Language.EN.say(key, (Object[]) arguments), cause);
    this.key = key;
    this.arguments = arguments.clone();
  }

  /** A newer program was at work on it. */
  static SchemaException newer(String version, String known) {
    return new SchemaException("batch.schema-newer", new IllegalStateException(), version, known);
  }

  /** It could not be brought up to date. */
  static SchemaException stuck(String version, String wanted, RuntimeException cause) {
    String why = String.valueOf(cause.getMessage()).strip().split("\n")[0];
    return new SchemaException("batch.schema-stuck", cause, version, wanted, why);
  }

  /** What is wrong and what to do about it. */
  public String say(Language language) {
    return language.say(key, (Object[]) arguments);
  }
}
