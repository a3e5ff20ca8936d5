package lawtally.intake.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lawtally.definition.Folding;
import lawtally.intake.header.Head;
import lawtally.intake.header.Rest;

/** Finds where a table stands in its file, as far as nothing is declared. */
final class LayoutFinder {
  private static final int MOST_HEADER_ROWS = 5;

  /** With so many rows the first ones need not tell what the columns hold. */
  private static final int ENOUGH = 8;

  private static final double NEVER = 1_000;

  private static final Pattern TOTAL = Pattern.compile("(?:合计|小计|总计|共计|total|sum)(?:\\(.*\\))?:?");

  private final Outline outline;
  private final TextForm form;
  private final Declared declared;
  private final int width;

  LayoutFinder(Outline outline, TextForm form, Declared declared) {
    this.outline = outline;
    this.form = form;
    this.declared = declared;
    this.width = outline.width();
  }

  /**
   * @param columns of the rows below the header
   */
  record Found(Layout layout, Columns columns) {}

  Found find() {
    List<Row> head = outline.head();
    int full = declared.preambleLines().orElse(firstFull());
    int top = Math.min(full, head.size());
    Columns columns = columnsBelow(top);
    if (declared.preambleLines().isEmpty() && brokenHeaderAbove(top, columns)) {
      top--;
    }
    int header =
        Math.min(declared.headerLines().orElse(headerRows(top, columns)), head.size() - top);
    columns = Columns.of(body(top + header), width);
    List<String> names = names(head.subList(top, top + header));
    long footnotes = declared.footnoteLines().orElse(footnotes(top + header, columns));
    footnotes = Math.min(footnotes, outline.records() - top - header);
    return new Found(
        new Layout(
            top, header, outline.records(), footnotes, width, names, line(top), line(top + header)),
        columns);
  }

  private long line(int record) {
    List<Row> head = outline.head();
    return record < head.size() ? head.get(record).raw().place().line() : 0;
  }

  /** The first row that is more than a title. */
  private int firstFull() {
    List<Row> head = outline.head();
    for (int i = 0; i < head.size(); i++) {
      Row row = head.get(i);
      if (row.width() == width && row.filled() * 2 >= width && !row.isBlank()) {
        return i;
      }
    }
    return 0;
  }

  private Columns columnsBelow(int top) {
    List<Row> good = body(top + 1);
    int skipped = good.size() > ENOUGH ? MOST_HEADER_ROWS : Math.min(1, good.size() - 1);
    return Columns.of(good.subList(Math.max(0, skipped), good.size()), width);
  }

  private List<Row> body(int from) {
    List<Row> head = outline.head();
    return head.subList(Math.min(from, head.size()), head.size()).stream()
        .filter(row -> row.width() == width && !row.isFlawed() && !row.isBlank())
        .toList();
  }

  /** The row above the first good one may be a header whose delimiters or quotes are broken. */
  private boolean brokenHeaderAbove(int top, Columns columns) {
    if (top == 0 || columns.areNamedBy(outline.head().get(top).cells())) {
      return false;
    }
    return mendedHeader(outline.head().get(top - 1))
        .filter(cells -> cells.stream().filter(String::isBlank).count() <= 1)
        .isPresent();
  }

  private Optional<List<String>> mendedHeader(Row row) {
    return new Menders(form, Columns.ofNames(width)).mend(row.raw().text()).map(m -> m.cells());
  }

  private int headerRows(int top, Columns columns) {
    List<Row> head = outline.head();
    if (top >= head.size()) {
      return 0;
    }
    if (!columns.anyTyped()) {
      return 1;
    }
    int rows = 0;
    while (rows < MOST_HEADER_ROWS
        && top + rows < head.size()
        && (isHeader(head.get(top + rows), columns)
            || rows > 0 && goesOn(head.get(top + rows), columns))) {
      rows++;
    }
    return rows;
  }

  private boolean goesOn(Row row, Columns columns) {
    return row.width() == width && columns.areNamedOnBy(row.cells());
  }

  private boolean isHeader(Row row, Columns columns) {
    if (row.width() == width && !row.isFlawed()) {
      return columns.areNamedBy(row.cells());
    }
    String text = row.raw().text();
    double asData = new Menders(form, columns).mend(text).map(m -> m.cost()).orElse(NEVER);
    return new Menders(form, Columns.ofNames(width))
        .mend(text)
        .filter(m -> m.cost() < asData && columns.areNamedBy(m.cells()))
        .isPresent();
  }

  /** Cells that stand above each other make one name. */
  private List<String> names(List<Row> header) {
    List<StringBuilder> names = new ArrayList<>();
    for (Row row : header) {
      List<String> cells = row.cells();
      if (row.width() != width || row.isFlawed()) {
        cells = named(cells) ? cells.subList(0, width) : mendedHeader(row).orElse(cells);
      }
      for (int i = 0; i < cells.size(); i++) {
        if (i == names.size()) {
          names.add(new StringBuilder(cells.get(i)));
        } else if (!cells.get(i).isBlank()) {
          StringBuilder name = names.get(i);
          name.append(name.isEmpty() ? "" : " ").append(cells.get(i));
        }
      }
    }
    return names.stream().map(StringBuilder::toString).toList();
  }

  /** Whether only empty cells are too many. */
  private boolean named(List<String> cells) {
    return cells.size() > width
        && cells.stream().skip(width).allMatch(String::isBlank)
        && cells.stream().limit(width).noneMatch(String::isBlank);
  }

  /** Blank rows, notes, signatures and totals at the end. */
  private int footnotes(int from, Columns columns) {
    List<Row> tail = outline.tail();
    long above = outline.records() - tail.size();
    Menders menders = new Menders(form, columns);
    int found = 0;
    for (int i = tail.size() - 1; i >= 0 && above + i >= from; i--) {
      if (!isFootnote(tail.get(i), menders)) {
        break;
      }
      found++;
    }
    return found;
  }

  private boolean isFootnote(Row row, Menders menders) {
    if (row.isBlank()) {
      return true;
    }
    boolean note =
        width > 2 && Rest.isNote(List.of(new Head.Row(row.raw().place(), row.cells())))
            || width > 1 && isTotal(row);
    return note && (row.width() == width || menders.mend(row.raw().text()).isEmpty());
  }

  private static boolean isTotal(Row row) {
    return row.cells().stream()
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .filter(cell -> TOTAL.matcher(Folding.fold(cell)).matches())
        .isPresent();
  }
}
