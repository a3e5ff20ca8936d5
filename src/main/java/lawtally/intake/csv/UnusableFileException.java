package lawtally.intake.csv;

import java.util.List;

/**
 * A file that cannot be read as CSV, or parameters that cannot be followed. The wording is {@code
 * intake.<rule>}.
 */
public final class UnusableFileException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String rule;
  private final List<String> arguments;

  UnusableFileException(String rule, String... arguments) {
    super(rule);
    this.rule = rule;
    this.arguments = List.of(arguments);
  }

  public String rule() {
    return rule;
  }

  public List<String> arguments() {
    return arguments;
  }
}
