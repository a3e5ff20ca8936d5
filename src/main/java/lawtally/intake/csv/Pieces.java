package lawtally.intake.csv;

import java.util.ArrayList;
import java.util.List;
import lawtally.intake.Dialect;
import org.jspecify.annotations.Nullable;

/**
 * A broken record cut at every delimiter, within quotes or not, and what stretches of such pieces
 * would say as fields. A stretch is looked at once, whatever columns it is tried for.
 */
final class Pieces {
  /** So many pieces may make one field, and so many two fields without a delimiter between. */
  private static final int LONGEST_FIELD = 64;

  private static final int LONGEST_JOINED = 8;

  /** A delimiter at the end of a cell is more likely one too many than a part of it. */
  private static final double DELIMITER_AT_END = 1.5;

  private static final double BARE_DELIMITER = 2;
  private static final double BARE_BLANK = 0.3;

  private final String record;
  private final Dialect dialect;
  private final double bareDelimiter;
  private final List<Integer> starts = new ArrayList<>();
  private final @Nullable List<Stretch>[] stretches;
  private final @Nullable List<Halves>[][] halves;

  /**
   * Pieces taken for one field.
   *
   * @param to the piece after the last of them
   * @param content what it says
   * @param looks what is to be compared with the column
   * @param cost how much is wrong with it, in whatever column
   */
  record Stretch(int to, String content, String looks, double cost) {}

  /** Pieces taken for two fields, and what it costs that these have run together there. */
  record Halves(Stretch left, Stretch right, double cost) {
    /** What it costs in whatever columns. */
    double least() {
      return left.cost + right.cost + cost;
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  Pieces(String record, Dialect dialect) {
    this.record = record;
    this.dialect = dialect;
    this.bareDelimiter = dialect.delimiter() == ' ' ? BARE_BLANK : BARE_DELIMITER;
    starts.add(0);
    int at = record.indexOf(dialect.delimiter());
    while (at >= 0) {
      starts.add(at + 1);
      at = record.indexOf(dialect.delimiter(), at + 1);
    }
    this.stretches = new List[count()];
    this.halves = new List[count()][];
  }

  int count() {
    return starts.size();
  }

  /** The most pieces that one field of it can have. */
  int reach() {
    return Math.min(count(), LONGEST_FIELD);
  }

  boolean isBlank(int piece) {
    return text(piece, piece + 1).isBlank();
  }

  private String text(int from, int to) {
    return record.substring(starts.get(from), to == count() ? record.length() : starts.get(to) - 1);
  }

  /** All fields that may begin with a piece, but for those that cost too much by themselves. */
  List<Stretch> from(int piece) {
    List<Stretch> known = stretches[piece];
    if (known == null) {
      known = new ArrayList<>();
      int last = lastFrom(piece);
      for (int to = piece + 1; to <= last; to++) {
        Stretch stretch = stretch(text(piece, to), to);
        if (stretch.cost <= CheapestWay.MOST) {
          known.add(stretch);
        }
      }
      stretches[piece] = known;
    }
    return known;
  }

  /** Where no quote follows, every delimiter of a field is a bare one. */
  private int lastFrom(int piece) {
    int last = Math.min(count(), piece + LONGEST_FIELD);
    char quote = dialect.quote();
    if (quote != Dialect.NONE && record.indexOf(quote, starts.get(piece)) >= 0) {
      return last;
    }
    return Math.min(last, piece + 1 + (int) Math.ceil(CheapestWay.MOST / bareDelimiter));
  }

  int lastJoined(int piece) {
    return Math.min(count(), piece + LONGEST_JOINED);
  }

  /** All ways to make two fields of the pieces up to another. */
  List<Halves> halves(int piece, int to) {
    if (halves[piece] == null) {
      halves[piece] = newRow();
    }
    List<Halves> known = halves[piece][to - piece - 1];
    if (known == null) {
      String text = text(piece, to);
      known = new ArrayList<>();
      for (int cut : Cuts.of(text, dialect)) {
        Stretch left = stretch(text.substring(0, cut), to);
        Stretch right = stretch(text.substring(cut), to);
        known.add(new Halves(left, right, Cuts.cost(text, cut, dialect)));
      }
      halves[piece][to - piece - 1] = known;
    }
    return known;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static List<Halves>[] newRow() {
    return new List[LONGEST_JOINED];
  }

  private Stretch stretch(String text, int to) {
    RawField field = RawField.of(text, dialect);
    return new Stretch(to, field.content(), looks(field), field.cost() + bare(field));
  }

  private double bare(RawField field) {
    String content = field.content();
    char delimiter = dialect.delimiter();
    if (field.quoted() || content.indexOf(delimiter) < 0) {
      return 0;
    }
    boolean first = content.charAt(0) == delimiter;
    boolean last = content.charAt(content.length() - 1) == delimiter;
    double ends = first || last ? DELIMITER_AT_END : 0;
    return bareDelimiter * content.chars().filter(c -> c == delimiter).count() + ends;
  }

  /** A stray quote in front is a fault, but says nothing about the column. */
  private String looks(RawField field) {
    String content = field.content();
    boolean stray = field.cost() > 0 && !content.isEmpty() && content.charAt(0) == dialect.quote();
    return stray ? content.substring(1) : content;
  }
}
