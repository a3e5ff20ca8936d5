package lawtally.intake.plan;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import lawtally.intake.Dialect.Encoding;
import lawtally.intake.scan.Legibility;

/** Finds the lines of a file that are not text in its encoding. */
final class Stretches {
  /** More stretches need not be told one by one. */
  static final int ENOUGH = 20;

  /** Bytes of a line that are looked at: a longer record is returned anyway. */
  private static final int LONGEST_LINE = 1 << 20;

  private final Encoding encoding;
  private final List<Stretch> found = new ArrayList<>();
  private byte[] line = new byte[1 << 12];
  private int held;
  private long start;
  private long number = 1;
  private boolean beyondAscii;
  private boolean zeros;

  private Stretches(CharsetGuess charset) {
    this.encoding = charset.encoding();
    this.start = charset.bom();
  }

  /** In the order of lines; none of UTF-16, whose line ends are not bytes. */
  static List<Stretch> of(Path file, CharsetGuess charset) throws IOException {
    if (Legibility.other(charset.encoding()).isEmpty()) {
      return List.of();
    }
    Stretches stretches = new Stretches(charset);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      in.skipNBytes(charset.bom());
      stretches.through(in, charset.bom());
    }
    return List.copyOf(stretches.found);
  }

  /**
   * Whether every line is text in the file's encoding or in the one with which it is mixed: then it
   * is text, however many of its lines come from the other file.
   */
  static boolean areText(Path file, CharsetGuess charset) throws IOException {
    if (Legibility.other(charset.encoding()).isEmpty()) {
      return false;
    }
    Stretches lines = new Stretches(charset);
    return lines.each(file, charset.bom(), lines::isLegible) && lines.isText();
  }

  /**
   * Whether at least as many lines are UTF-8 as are not. Faults do not tell: a line of UTF-8 read
   * as GB18030 has far fewer than the reverse.
   */
  static boolean areMostlyUtf8(Path file, CharsetGuess utf8) throws IOException {
    Stretches lines = new Stretches(utf8);
    long[] surplus = {0};
    lines.each(
        file,
        utf8.bom(),
        () -> {
          if (lines.beyondAscii) {
            surplus[0] += lines.isAsWritten() ? 1 : -1;
          }
          return true;
        });
    return surplus[0] >= 0;
  }

  /** Looks at line after line until one does not pass, or what is held can be no line of text. */
  private boolean each(Path file, int bom, BooleanSupplier passes) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      in.skipNBytes(bom);
      int b = in.read();
      while (b >= 0 && isText()) {
        if (b != '\n' && b != '\r') {
          hold(b);
        } else if (passes.getAsBoolean()) {
          startLine();
        } else {
          return false;
        }
        b = in.read();
      }
      return passes.getAsBoolean();
    }
  }

  /** What is held of a line may be text: no NUL, and no longer than a line is. */
  private boolean isText() {
    return !zeros && held < LONGEST_LINE;
  }

  private boolean isLegible() {
    return !beyondAscii || Legibility.of(line, 0, held, encoding) != Legibility.NOT_AT_ALL;
  }

  private boolean isAsWritten() {
    return Legibility.of(line, 0, held, encoding) == Legibility.AS_WRITTEN;
  }

  private void through(InputStream in, int bom) throws IOException {
    long at = bom;
    int last = -1;
    int b = in.read();
    while (b >= 0 && found.size() < ENOUGH) {
      if (last == '\n' || last == '\r' && b != '\n') {
        endLine(at);
      }
      hold(b);
      last = b;
      b = in.read();
      at++;
    }
    if (b < 0) {
      endLine(at);
    }
  }

  private void hold(int b) {
    beyondAscii |= b > 0x7f;
    zeros |= b == 0;
    if (held < LONGEST_LINE) {
      if (held == line.length) {
        line = Arrays.copyOf(line, 2 * held);
      }
      line[held++] = (byte) b;
    }
  }

  private void endLine(long end) {
    if (beyondAscii && held < LONGEST_LINE) {
      Legibility legibility = Legibility.of(line, 0, held, encoding);
      if (legibility != Legibility.AS_WRITTEN) {
        add(new Stretch(start, end - start, number, number, legibility));
      }
    }
    start = end;
    number++;
    startLine();
  }

  private void startLine() {
    held = 0;
    beyondAscii = false;
  }

  private void add(Stretch next) {
    int last = found.size() - 1;
    if (last >= 0 && found.get(last).isFollowedBy(next)) {
      found.set(last, found.get(last).with(next));
    } else {
      found.add(next);
    }
  }
}
