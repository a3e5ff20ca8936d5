package lawtally.intake.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Folding;
import lawtally.definition.Seeds;
import lawtally.intake.Form;
import lawtally.intake.RawRecord;
import lawtally.intake.header.Head;
import lawtally.intake.header.Header;
import lawtally.intake.header.HeaderFinder;
import lawtally.intake.header.Opening;
import lawtally.intake.header.Preamble;
import lawtally.intake.scan.FieldSplitter;
import lawtally.intake.scan.RecordScanner;

/**
 * Looks for the table below a table. A repeated header is none, unless it stands below the name of
 * another department or another unit of money.
 */
final class NextTable {
  /** A longer line is no title. */
  private static final int LONGEST_LINE = 4096;

  /** Names of columns have numbers such as 1月 or 类别2. */
  private static final int LONGEST_NUMBER = 2;

  private static final int MOST_BARE_NUMBERS = 2;

  private final Path archived;
  private final Form form;
  private final FoundTable table;
  private final HeaderFinder finder;
  private final Seeds seeds;
  private final FieldSplitter splitter;
  private final Deque<RawRecord> recent = new ArrayDeque<>();

  /**
   * @param form by which the rows of {@code table} are read, as if it reached to the file's end
   */
  NextTable(Path archived, Form form, FoundTable table, HeaderFinder finder, Seeds seeds) {
    this.archived = archived;
    this.form = form;
    this.table = table;
    this.finder = finder;
    this.seeds = seeds;
    this.splitter = new FieldSplitter(form.dialect());
  }

  Optional<FoundTable> find() throws IOException {
    try (RecordScanner scanner = RecordScanner.open(archived, form, form.data())) {
      Optional<RawRecord> record = scanner.next();
      while (record.isPresent()) {
        RawRecord row = record.get();
        record = scanner.next();
        if (mayName(row)) {
          Optional<FoundTable> found = at(row, record.filter(NextTable::mayName));
          if (found.isPresent()) {
            return found;
          }
        }
        remember(row);
      }
    }
    return Optional.empty();
  }

  /** Rows of data have a date or a code; names of columns have at most small numbers. */
  private static boolean mayName(RawRecord record) {
    String text = record.text();
    int bare = 0;
    int at = 0;
    while (at < text.length()) {
      int from = at;
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        at++;
      }
      if (at - from > LONGEST_NUMBER) {
        return false;
      }
      boolean named = from > 0 && isOfName(text.charAt(from - 1));
      named |= at < text.length() && isOfName(text.charAt(at));
      bare += at > from && !named ? 1 : 0;
      at = at == from ? at + 1 : at;
    }
    return bare <= MOST_BARE_NUMBERS && !text.isBlank();
  }

  private static boolean isOfName(char c) {
    return Character.isLetter(c) || c == '_';
  }

  private void remember(RawRecord row) {
    if (row.flaw() != RawRecord.Flaw.NONE || row.text().length() > LONGEST_LINE) {
      recent.clear();
      return;
    }
    recent.add(row);
    if (recent.size() > Head.RECORDS) {
      recent.remove();
    }
  }

  private Optional<FoundTable> at(RawRecord row, Optional<RawRecord> below) throws IOException {
    List<Head.Row> rows = new ArrayList<>(List.of(split(row)));
    below.map(this::split).ifPresent(rows::add);
    String name = form.file().name();
    Optional<Header> header =
        finder.at(new Head(rows, Optional.empty()), 0, name).filter(Header::isBeyondDoubt);
    if (header.isEmpty()) {
      return Optional.empty();
    }
    List<Head.Row> lines = recent.stream().map(this::split).toList();
    List<Head.Row> above = lines.subList(Opening.of(lines), lines.size());
    if (header.get().isLike(table.header()) && !isOfOthers(new Preamble(above))) {
      return Optional.empty();
    }
    long start = (above.isEmpty() ? rows : above).get(0).place().offset();
    Head head = Head.of(archived, form.file(), form.dialect(), List.copyOf(above), row.place());
    return finder.at(head, above.size(), name).map(again -> new FoundTable(head, again, start));
  }

  private Head.Row split(RawRecord record) {
    return new Head.Row(record.place(), splitter.split(record.text()));
  }

  /** Whether what stands above says that another department or another unit begins. */
  private boolean isOfOthers(Preamble above) {
    Preamble own = new Preamble(table.head().rows().subList(0, table.header().first()));
    boolean otherUnit = above.yuan().isPresent() && above.yuan().getAsInt() != own.yuan().orElse(1);
    Optional<String> ofTable = form.reporter().map(Folding::fold);
    Optional<String> reporter = above.reporter(seeds).map(Folding::fold);
    return otherUnit || reporter.isPresent() && !reporter.equals(ofTable);
  }
}
