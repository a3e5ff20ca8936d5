package lawtally.ways;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Encodings, delimiters, quotes and line ends. */
final class WaysOfBytes {
  private static final Writing PLAIN = Writing.PLAIN;
  private static final Charset GB18030 = Charset.forName("GB18030");

  private WaysOfBytes() {}

  static List<Way> all() {
    return List.of(
        Way.written("UTF-8", PLAIN),
        Way.written("UTF-8 with a byte order mark", PLAIN.marked()),
        Way.written("GB18030", PLAIN.in(GB18030)),
        Way.written("GBK", PLAIN.in(Charset.forName("GBK"))),
        Way.written("UTF-16LE with a mark, tabs", unicodeText()),
        Way.written("UTF-16BE with a mark", PLAIN.in(StandardCharsets.UTF_16BE).marked()),
        Way.written("UTF-16LE without a mark", PLAIN.in(StandardCharsets.UTF_16LE)),
        Way.written("UTF-16BE without a mark", PLAIN.in(StandardCharsets.UTF_16BE)),
        Way.written("tab", PLAIN.between('\t')),
        Way.written("semicolon", PLAIN.between(';')),
        Way.written("pipe", PLAIN.between('|')),
        Way.written("full-width comma", PLAIN.between('，')),
        Way.written("full-width comma in GB18030", PLAIN.between('，').in(GB18030)),
        Way.written("single quotes", PLAIN.quoting('\'').quotingAll()),
        Way.written("single quotes where needed", PLAIN.quoting('\'')),
        Way.written("backslash escapes", PLAIN.escaping().quotingAll()),
        Way.written("all cells quoted", PLAIN.quotingAll()),
        Way.written("LF", PLAIN.ending("\n")),
        Way.written("CR", PLAIN.ending("\r")),
        Way.written("mixed line ends", PLAIN.ending("\r\n", "\n", "\n", "\r\n", "\r")),
        Way.written("no line end at the end", PLAIN.withoutLastEnd()));
  }

  /** Excel's "Unicode text". */
  private static Writing unicodeText() {
    return PLAIN.in(StandardCharsets.UTF_16LE).marked().between('\t');
  }
}
