package lawtally.intake.csv;

import java.util.List;
import lawtally.intake.Dialect;
import lawtally.intake.RawRecord;

/** A record and its cells. */
record Row(RawRecord raw, List<String> cells) {

  boolean isBlank() {
    return filled() == 0;
  }

  int filled() {
    return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
  }

  int width() {
    return cells.size();
  }

  /** Whether it is written as its cells have to be: no quote is out of place. */
  boolean isRegular(Dialect dialect) {
    String text = raw.text();
    int at = 0;
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0 && (at >= text.length() || text.charAt(at++) != dialect.delimiter())) {
        return false;
      }
      String cell = cells.get(i);
      String quoted = quoted(cell, dialect);
      boolean bare = cell.indexOf(dialect.quote()) < 0 && cell.indexOf(dialect.delimiter()) < 0;
      if (text.startsWith(quoted, at)) {
        at += quoted.length();
      } else if (bare && text.startsWith(cell, at)) {
        at += cell.length();
      } else {
        return false;
      }
    }
    return at == text.length();
  }

  private static String quoted(String cell, Dialect dialect) {
    if (dialect.quote() == Dialect.NONE) {
      return cell;
    }
    String quote = String.valueOf(dialect.quote());
    char escape = dialect.hasEscape() ? dialect.escape() : dialect.quote();
    return quote + cell.replace(quote, escape + quote) + quote;
  }

  boolean isFlawed() {
    return raw.flaw() != RawRecord.Flaw.NONE;
  }
}
