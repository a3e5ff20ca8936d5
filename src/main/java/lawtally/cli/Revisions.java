package lawtally.cli;

import java.util.Locale;

/** How people name revisions: {@code r002}, {@code r2} or {@code 2}. */
final class Revisions {

  private Revisions() {}

  /**
   * @throws WrongUseException if it is no such name
   */
  static int number(String name, Console console) {
    String digits = name.strip().toLowerCase(Locale.ROOT).replaceFirst("^r", "");
    if (!digits.matches("[0-9]{1,9}") || Integer.parseInt(digits) == 0) {
      throw new WrongUseException(console.say("cli.no-revision-name", name));
    }
    return Integer.parseInt(digits);
  }
}
