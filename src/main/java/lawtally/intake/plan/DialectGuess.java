package lawtally.intake.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import lawtally.intake.Dialect;
import lawtally.intake.SourceFile;
import lawtally.intake.header.Head;
import lawtally.intake.header.Header;
import lawtally.intake.header.HeaderFinder;

/**
 * The delimiter by the data: the one with which a header reads best, and without any header the one
 * that stands most regularly.
 *
 * @param head the file's first records as the dialect splits them
 * @param header empty if no row resembles a header
 */
record DialectGuess(Dialect dialect, Head head, Optional<Header> header) {
  private static final char[] DELIMITERS = {',', '\t', ';', '|', '，'};
  private static final char QUOTE = '"';

  static DialectGuess of(Path archived, SourceFile file, CharsetGuess charset, HeaderFinder finder)
      throws IOException {
    Optional<DialectGuess> best = Optional.empty();
    for (char delimiter : DELIMITERS) {
      Dialect dialect = new Dialect(charset.encoding(), charset.bom(), delimiter, QUOTE);
      Head head = Head.of(archived, file, dialect);
      DialectGuess guess = new DialectGuess(dialect, head, finder.find(head, file.name()));
      if (best.isEmpty() || guess.isBetter(best.get(), finder, file)) {
        best = Optional.of(guess);
      }
      if (guess.header.map(Header::lacksNothing).orElse(false)) {
        return guess;
      }
    }
    return best.orElseThrow();
  }

  private boolean isBetter(DialectGuess than, HeaderFinder finder, SourceFile file) {
    if (header.isPresent()) {
      return finder.isBetter(header.get(), than.header, file.name());
    }
    return than.header.isEmpty() && regularity() > than.regularity();
  }

  /** Rows that are as wide as the row before, and wider than one cell. */
  private long regularity() {
    long regular = 0;
    for (int i = 1; i < head.rows().size(); i++) {
      int width = head.rows().get(i).cells().size();
      regular += width > 1 && width == head.rows().get(i - 1).cells().size() ? 1 : 0;
    }
    return regular;
  }
}
