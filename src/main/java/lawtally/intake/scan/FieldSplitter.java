package lawtally.intake.scan;

import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.util.List;
import lawtally.intake.Dialect;

/**
 * Splits the text of one record into fields with opencsv's RFC 4180 parser. A record of another
 * dialect, or whose quotes break RFC 4180, is first rewritten to say the same by it, so that
 * scanner and parser agree.
 *
 * <p>Not for several threads at once: the parser is one of a record at a time.
 */
public final class FieldSplitter {
  private final ICSVParser parser;
  private final QuoteRepair repair;

  public FieldSplitter(Dialect dialect) {
    this.parser =
        new RFC4180ParserBuilder()
            .withSeparator(dialect.delimiter())
            .withQuoteChar(QuoteRepair.RFC_QUOTE)
            .build();
    this.repair = new QuoteRepair(dialect);
  }

  /**
   * The fields, quotes removed, never none: an empty record has one empty field, and a delimiter at
   * the end is followed by one. Blanks around a field stay, those around its quotes do not.
   */
  public List<String> split(String recordText) {
    String regular = repair.concerns(recordText) ? repair.repaired(recordText) : recordText;
    return List.of(parse(regular));
  }

  private String[] parse(String regular) {
    try {
      return parser.parseLine(regular);
    } catch (IOException | RuntimeException e) {
      // Without its cause: opencsv's messages quote the row, which may be personal.
      throw new IllegalStateException("opencsv could not split a record: " + e.getClass());
    }
  }
}
