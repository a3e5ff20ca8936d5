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
 * The dialect of a department's file: the delimiter is the one with which a header reads best; how
 * it quotes, and without any header the delimiter too, is told by the data.
 *
 * @param head the file's first records as the dialect splits them
 * @param header empty if no row resembles a header
 */
record HeadGuess(Dialect dialect, Head head, Optional<Header> header) {
  private static final char[] DELIMITERS = {',', '\t', ';', '|', '，'};
  private static final char QUOTE = '"';

  static HeadGuess of(Path archived, SourceFile file, CharsetGuess charset, HeaderFinder finder)
      throws IOException {
    HeadGuess byHeader = byHeader(archived, file, charset, finder);
    DialectGuess data = new DialectGuess(archived, charset);
    Dialect dialect =
        byHeader.header.isPresent()
            ? data.with(byHeader.dialect.delimiter())
            : data.ofDepartments();
    if (dialect.equals(byHeader.dialect)) {
      return byHeader;
    }
    HeadGuess byData = read(archived, file, dialect, finder);
    boolean keepsHeader =
        byHeader.header.isEmpty()
            || byData.header.isPresent() && !byHeader.isBetter(byData, finder, file);
    return keepsHeader ? byData : byHeader;
  }

  private static HeadGuess byHeader(
      Path archived, SourceFile file, CharsetGuess charset, HeaderFinder finder)
      throws IOException {
    Optional<HeadGuess> best = Optional.empty();
    for (char delimiter : DELIMITERS) {
      Dialect dialect = new Dialect(charset.encoding(), charset.bom(), delimiter, QUOTE);
      HeadGuess guess = read(archived, file, dialect, finder);
      if (best.isEmpty() || guess.isBetter(best.get(), finder, file)) {
        best = Optional.of(guess);
      }
      if (guess.header.map(Header::lacksNothing).orElse(false)) {
        return guess;
      }
    }
    return best.orElseThrow();
  }

  static HeadGuess read(Path archived, SourceFile file, Dialect dialect, HeaderFinder finder)
      throws IOException {
    Head head = Head.of(archived, file, dialect);
    return new HeadGuess(dialect, head, finder.find(head, file.name()));
  }

  private boolean isBetter(HeadGuess than, HeaderFinder finder, SourceFile file) {
    return header.isPresent() && finder.isBetter(header.get(), than.header, file.name());
  }
}
