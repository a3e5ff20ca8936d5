package lawtally.intake.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.intake.Dialect;

/**
 * Mends a row by the file's dialect, or as a row that somebody wrote with another delimiter. Tries
 * only so many rows of a file: where more are broken, it is the file that is.
 */
final class Menders {
  private static final double OTHER_DELIMITER = 1.5;
  static final int MOST_ROWS = 2_000;
  private static final int LONGEST = 8_192;
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|', ' ');

  private final TextForm form;
  private final RowMender mender;
  private final List<RowMender> others;
  private int tried;

  Menders(TextForm form, Columns columns) {
    Dialect dialect = form.dialect();
    this.form = form;
    this.mender = new RowMender(dialect, columns.profiles());
    this.others = new ArrayList<>();
    for (char delimiter : DELIMITERS) {
      if (delimiter != dialect.delimiter()) {
        Dialect other =
            new Dialect(
                dialect.encoding(), dialect.bom(), delimiter, dialect.quote(), dialect.escape());
        others.add(new RowMender(other, columns.profiles()));
      }
    }
  }

  /** Whether so many rows were tried that no other one is. */
  boolean haveEnded() {
    return tried >= MOST_ROWS;
  }

  Optional<RowMender.Mended> mend(String record) {
    if (haveEnded() || record.length() > LONGEST) {
      return Optional.empty();
    }
    tried++;
    Optional<RowMender.Mended> best = mender.mend(record);
    if (form.blankAfterDelimiter()) {
      best = best.map(m -> new RowMender.Mended(Rows.withoutBlanks(m.cells()), m.cost()));
    }
    if (best.isPresent() && best.get().cost() <= OTHER_DELIMITER) {
      return best;
    }
    for (RowMender other : others) {
      Optional<RowMender.Mended> mended = other.mend(record);
      double cost = mended.map(m -> m.cost() + OTHER_DELIMITER).orElse(Double.MAX_VALUE);
      if (cost < best.map(RowMender.Mended::cost).orElse(Double.MAX_VALUE)) {
        best = mended.map(m -> new RowMender.Mended(m.cells(), cost));
      }
    }
    return best;
  }
}
