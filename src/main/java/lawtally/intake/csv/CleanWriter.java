package lawtally.intake.csv;

import java.io.IOException;
import java.util.List;

/** Writes RFC 4180: commas, CRLF, quotes only where they are needed. */
final class CleanWriter {
  private final Appendable out;

  CleanWriter(Appendable out) {
    this.out = out;
  }

  void write(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      write(cells.get(i), cells.size() == 1);
    }
    out.append("\r\n");
  }

  /** A lone empty cell is quoted: a blank line would be no row. */
  private void write(String cell, boolean alone) throws IOException {
    if (alone && cell.isEmpty() || needsQuotes(cell)) {
      out.append('"').append(cell.replace("\"", "\"\"")).append('"');
    } else {
      out.append(cell);
    }
  }

  private static boolean needsQuotes(String cell) {
    if (cell.isEmpty()) {
      return false;
    }
    char first = cell.charAt(0);
    char last = cell.charAt(cell.length() - 1);
    boolean blankEnds = first == ' ' || first == '\t' || last == ' ' || last == '\t';
    return blankEnds || cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
  }
}
