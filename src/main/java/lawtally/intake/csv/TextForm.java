package lawtally.intake.csv;

import lawtally.intake.Dialect;

/**
 * How the text of a file is written.
 *
 * @param charset as it was found or declared
 * @param dialect how the bytes that are scanned are read: for charsets that the scanner does not
 *     know, those of a copy in UTF-8
 * @param blankAfterDelimiter the delimiter is a character and a blank
 * @param lineEnd the usual one: {@code CRLF}, {@code LF}, {@code CR}, or empty where there is none
 */
public record TextForm(
    String charset, Dialect dialect, boolean blankAfterDelimiter, String lineEnd) {

  /** As it is written: a character, perhaps a blank after it. */
  public String delimiter() {
    return dialect.delimiter() + (blankAfterDelimiter ? " " : "");
  }
}
