package lawtally.intake.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Dataset;
import lawtally.intake.Dialect;
import lawtally.intake.SourceFile;
import lawtally.intake.header.Head;
import lawtally.intake.header.Header;
import lawtally.intake.header.HeaderFinder;

/**
 * The dialect of a department's file: the delimiter is the one with which a header reads best; how
 * it quotes, and without any header the delimiter too, is told by the data. What a dataset declares
 * goes before both where a header of the dataset is found in it.
 *
 * @param head the file's first records as the dialect splits them
 * @param header empty if no row resembles a header
 * @param asDeclared false if the header's dataset declares a dialect in which it does not read
 */
record HeadGuess(
    CharsetGuess charset, Dialect dialect, Head head, Optional<Header> header, boolean asDeclared) {
  private static final char[] DELIMITERS = {',', '\t', ';', '|', '，'};
  private static final char QUOTE = '"';

  static HeadGuess of(
      Path archived,
      SourceFile file,
      CharsetGuess charset,
      HeaderFinder finder,
      List<Dataset> datasets)
      throws IOException {
    HeadGuess found = byData(archived, file, charset, finder);
    for (Dataset dataset : datasets) {
      if (!dataset.dialect().saysNothing() && found.mayBe(dataset)) {
        Declared declared = new Declared(dataset.dialect());
        CharsetGuess decreed = declared.charset(archived, charset);
        Dialect dialect = declared.over(found.dialect, decreed);
        HeadGuess guess = read(archived, file, decreed, dialect, finder);
        if (guess.isRecognisedAs(dataset)) {
          return guess;
        }
        if (found.isRecognisedAs(dataset)) {
          return new HeadGuess(charset, found.dialect, found.head, found.header, false);
        }
      }
    }
    return found;
  }

  private boolean mayBe(Dataset dataset) {
    return header.filter(Header::isRecognised).isEmpty() || isRecognisedAs(dataset);
  }

  private boolean isRecognisedAs(Dataset dataset) {
    return header
        .filter(Header::isRecognised)
        .filter(h -> h.dataset().id().equals(dataset.id()))
        .isPresent();
  }

  private static HeadGuess byData(
      Path archived, SourceFile file, CharsetGuess charset, HeaderFinder finder)
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
    HeadGuess byData = read(archived, file, charset, dialect, finder);
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
      HeadGuess guess = read(archived, file, charset, dialect, finder);
      if (best.isEmpty() || guess.isBetter(best.get(), finder, file)) {
        best = Optional.of(guess);
      }
      if (guess.header.map(Header::lacksNothing).orElse(false)) {
        return guess;
      }
    }
    return best.orElseThrow();
  }

  private static HeadGuess read(
      Path archived, SourceFile file, CharsetGuess charset, Dialect dialect, HeaderFinder finder)
      throws IOException {
    Head head = Head.of(archived, file, dialect);
    return new HeadGuess(charset, dialect, head, finder.find(head, file.name()), true);
  }

  private boolean isBetter(HeadGuess than, HeaderFinder finder, SourceFile file) {
    return header.isPresent() && finder.isBetter(header.get(), than.header, file.name());
  }
}
