package lawtally.intake.plan;

import java.io.IOException;
import java.nio.file.Path;
import lawtally.definition.DeclaredDialect;
import lawtally.intake.Dialect;
import lawtally.intake.Dialect.Encoding;

/** What an engineer has laid down about a dataset's files, over what the data say. */
final class Declared {
  private final DeclaredDialect said;

  Declared(DeclaredDialect said) {
    this.said = said;
  }

  /** The encoding, by decree or by the data. */
  CharsetGuess charset(Path file, CharsetGuess guess) throws IOException {
    if (said.encoding().isEmpty()) {
      return guess;
    }
    Encoding encoding = Encoding.valueOf(said.encoding().get().replace('-', '_'));
    return encoding == guess.encoding() ? guess : CharsetGuess.trial(file, encoding, 0);
  }

  Dialect over(Dialect found, CharsetGuess charset) {
    char quote = said.quote().map(Declared::character).orElse(found.quote());
    return new Dialect(
        charset.encoding(),
        charset.bom(),
        said.delimiter().map(Declared::character).orElse(found.delimiter()),
        quote,
        said.escape()
            .map(e -> escape(e, quote))
            .orElse(found.hasEscape() ? found.escape() : quote));
  }

  private static char escape(String word, char quote) {
    return word.equals("double") ? quote : character(word);
  }

  private static char character(String word) {
    return word.equals("none") ? Dialect.NONE : word.charAt(0);
  }
}
