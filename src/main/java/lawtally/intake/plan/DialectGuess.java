package lawtally.intake.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lawtally.intake.Dialect;

/**
 * The dialect of any table by its data alone: the one in which the most consistent rows have the
 * most sensible cells. Knows no dataset.
 */
public final class DialectGuess {
  /** In the order of preference: between equals the first counts. */
  private static final List<Character> DELIMITERS = List.of(',', '\t', ';', '|', '，', ' ');

  private static final char BLANK = ' ';
  private static final char DOUBLE = '"';
  private static final char SINGLE = '\'';
  private static final char BACKSLASH = '\\';

  private final Path file;
  private final CharsetGuess charset;
  private final String sample;

  DialectGuess(Path file, CharsetGuess charset) throws IOException {
    this.file = file;
    this.charset = charset;
    this.sample = TableShape.sample(file, charset.encoding());
  }

  /**
   * @param file any bytes; of what is no table the dialect means nothing, but there is one
   * @throws IOException if the file cannot be read
   */
  public static Dialect of(Path file) throws IOException {
    return new DialectGuess(file, CharsetGuess.of(file)).any();
  }

  /** Of all dialects. */
  Dialect any() throws IOException {
    List<Dialect> candidates = new ArrayList<>();
    for (char delimiter : DELIMITERS) {
      if (delimiter == DELIMITERS.get(0) || occurs(delimiter)) {
        candidates.addAll(quotings(delimiter));
        if (occurs(DOUBLE)) {
          candidates.add(dialect(delimiter, Dialect.NONE, Dialect.NONE));
        }
      }
    }
    return best(candidates);
  }

  /** Of those that departments' systems and Excel write. */
  Dialect ofDepartments() throws IOException {
    List<Dialect> candidates = new ArrayList<>();
    for (char delimiter : DELIMITERS) {
      if (delimiter != BLANK && (delimiter == DELIMITERS.get(0) || occurs(delimiter))) {
        candidates.addAll(quotings(delimiter));
      }
    }
    return best(candidates);
  }

  /** Of those that have a delimiter and quote somehow. */
  Dialect with(char delimiter) throws IOException {
    return best(quotings(delimiter));
  }

  private List<Dialect> quotings(char delimiter) {
    List<Dialect> quotings = new ArrayList<>();
    for (char quote : List.of(DOUBLE, SINGLE)) {
      if (quote == DOUBLE || occurs(quote)) {
        quotings.add(dialect(delimiter, quote, quote));
        if (sample.contains(String.valueOf(BACKSLASH) + quote)) {
          quotings.add(dialect(delimiter, quote, BACKSLASH));
        }
      }
    }
    return quotings;
  }

  private boolean occurs(char c) {
    return sample.indexOf(c) >= 0;
  }

  private Dialect dialect(char delimiter, char quote, char escape) {
    return new Dialect(charset.encoding(), charset.bom(), delimiter, quote, escape);
  }

  private Dialect best(List<Dialect> candidates) throws IOException {
    Dialect best = candidates.get(0);
    double most = -1;
    for (Dialect candidate : candidates) {
      double score = candidates.size() == 1 ? 0 : TableShape.of(file, candidate).score();
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }
}
