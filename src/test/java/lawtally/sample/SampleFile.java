package lawtally.sample;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * A file to be.
 *
 * @param path below the year's folder, with {@code /}
 */
record SampleFile(String path, byte[] content) {
  private static final char MARK = '\ufeff';

  /** Lines narrower than the header are filled up with empty cells, as spreadsheets do. */
  static SampleFile of(String path, Look look, List<List<String>> lines, int width) {
    StringBuilder text = new StringBuilder();
    if (look.mark()) {
      text.append(MARK);
    }
    for (List<String> line : lines) {
      for (int i = 0; i < width; i++) {
        text.append(i == 0 ? "" : look.separator());
        text.append(i < line.size() ? quoted(line.get(i), look.separator()) : "");
      }
      text.append("\r\n");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(text.toString().getBytes(look.charset()));
    return new SampleFile(path, bytes.toByteArray());
  }

  private static String quoted(String cell, char separator) {
    boolean special =
        cell.indexOf(separator) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
    return special ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
