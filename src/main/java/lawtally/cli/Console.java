package lawtally.cli;

import java.io.PrintStream;
import lawtally.definition.Language;

/**
 * Where a person reads: results on {@code out}, messages on {@code err}.
 *
 * @param terminal whether a person is looking on: then long work shows a bar
 */
record Console(PrintStream out, PrintStream err, Language language, boolean terminal) {

  String say(String key, Object... arguments) {
    return language.say(key, arguments);
  }

  /** A message, in the language of the reader. */
  void tell(String key, Object... arguments) {
    err.println(say(key, arguments));
  }

  void result(String line) {
    out.println(line);
  }
}
