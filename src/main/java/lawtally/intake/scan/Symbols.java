package lawtally.intake.scan;

import java.io.IOException;
import java.util.Arrays;
import lawtally.intake.Dialect;

/**
 * The characters of a window as far as they matter for records: delimiter, quote, escape, blank,
 * line end, other. Knows where characters end, so that a {@code |} inside a GB18030 character is
 * none.
 */
final class Symbols {
  // Beyond the symbols of Quoting.
  static final int LINE_FEED = 5;
  static final int CARRIAGE_RETURN = 6;
  static final int END = 7;

  /** First byte of something wider than a byte. */
  private static final int LEAD = 8;

  private static final char FULL_WIDTH_COMMA = '，';

  private final Window window;
  private final Dialect.Encoding encoding;
  private final byte[] symbols = new byte[256];
  private final boolean fullWidth;
  private final int unit;

  Symbols(Window window, Dialect dialect) {
    this.window = window;
    this.encoding = dialect.encoding();
    this.fullWidth = dialect.delimiter() == FULL_WIDTH_COMMA;
    this.unit = isUtf16() ? 2 : 1;
    symbols[' '] = Quoting.BLANK;
    symbols['\t'] = Quoting.BLANK;
    symbols['\n'] = LINE_FEED;
    symbols['\r'] = CARRIAGE_RETURN;
    if (dialect.delimiter() < 0x80) {
      symbols[dialect.delimiter()] = Quoting.DELIMITER;
    }
    if (dialect.quote() != Dialect.NONE) {
      symbols[dialect.quote()] = Quoting.QUOTE;
    }
    if (dialect.hasEscape()) {
      symbols[dialect.escape()] = Quoting.ESCAPE;
    }
    if (encoding == Dialect.Encoding.GB18030) {
      Arrays.fill(symbols, 0x81, 0xff, (byte) LEAD);
    } else if (fullWidth && encoding == Dialect.Encoding.UTF_8) {
      symbols[0xef] = LEAD;
    }
  }

  /** Takes the next character. */
  int next() throws IOException {
    if (unit == 2) {
      return nextUnit();
    }
    if (window.position == window.limit && !window.fill()) {
      return END;
    }
    int symbol = symbols[window.bytes[window.position] & 0xff];
    if (symbol == LEAD) {
      return nextWide();
    }
    window.position++;
    return symbol;
  }

  /** Takes what is left of a line end of which the first character is taken; its bytes. */
  int endOfLine(int symbol) throws IOException {
    return symbol == CARRIAGE_RETURN && takeLineFeed() ? 2 * unit : unit;
  }

  /** Takes a line feed, if one comes next: the second half of CRLF. */
  private boolean takeLineFeed() throws IOException {
    if (!window.has(unit) || unitAt(0) != '\n') {
      return false;
    }
    window.position += unit;
    return true;
  }

  private int nextUnit() throws IOException {
    if (!window.has(2)) {
      if (!window.has(1)) {
        return END;
      }
      window.position++;
      return Quoting.OTHER;
    }
    int c = unitAt(0);
    window.position += 2;
    if (c < 256) {
      return symbols[c];
    }
    return fullWidth && c == FULL_WIDTH_COMMA ? Quoting.DELIMITER : Quoting.OTHER;
  }

  private int unitAt(int ahead) {
    int first = byteAt(ahead);
    if (unit == 1) {
      return first;
    }
    int second = byteAt(ahead + 1);
    return encoding == Dialect.Encoding.UTF_16LE ? second << 8 | first : first << 8 | second;
  }

  private int nextWide() throws IOException {
    return encoding == Dialect.Encoding.GB18030 ? nextGb18030() : nextUtf8();
  }

  /** Only asked at 0xEF, where a full-width comma delimits. */
  private int nextUtf8() throws IOException {
    if (window.has(3) && byteAt(1) == 0xbc && byteAt(2) == 0x8c) {
      window.position += 3;
      return Quoting.DELIMITER;
    }
    window.position++;
    return Quoting.OTHER;
  }

  /** Two bytes, four bytes, or a stray lead byte, which takes nothing with it. */
  private int nextGb18030() throws IOException {
    int width = 1;
    if (window.has(2)) {
      int trail = byteAt(1);
      if (trail >= 0x40 && trail <= 0xfe && trail != 0x7f) {
        width = 2;
      } else if (isDigit(trail) && window.has(4) && isLead(byteAt(2)) && isDigit(byteAt(3))) {
        width = 4;
      }
    }
    boolean comma = fullWidth && width == 2 && byteAt(0) == 0xa3 && byteAt(1) == 0xac;
    window.position += width;
    return comma ? Quoting.DELIMITER : Quoting.OTHER;
  }

  private int byteAt(int ahead) {
    return window.bytes[window.position + ahead] & 0xff;
  }

  private boolean isUtf16() {
    return encoding == Dialect.Encoding.UTF_16LE || encoding == Dialect.Encoding.UTF_16BE;
  }

  private static boolean isLead(int b) {
    return b >= 0x81 && b <= 0xfe;
  }

  private static boolean isDigit(int b) {
    return b >= '0' && b <= '9';
  }
}
