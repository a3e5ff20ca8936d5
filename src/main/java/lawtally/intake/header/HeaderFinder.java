package lawtally.intake.header;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lawtally.definition.Job;

/**
 * Finds the row that is the header, and whose: the one with a dataset's signature in which most
 * columns mean something. The file's name decides only between equals.
 */
public final class HeaderFinder {
  /** A longer cell is no name of a column. */
  private static final int LONGEST_NAME = 200;

  private final List<ColumnNames> datasets;
  private final DatasetNames names;

  /**
   * @param year whose months wide sheets have
   */
  public HeaderFinder(Job jobOfYear, DatasetNames names, int year) {
    this.datasets =
        jobOfYear.datasets().stream().map(dataset -> new ColumnNames(dataset, year)).toList();
    this.names = names;
  }

  /**
   * The best header, perhaps without the whole signature; empty if no row resembles any. The first
   * row that lacks nothing is it: what follows are rows.
   */
  public Optional<Header> find(Head head, String fileName) {
    Optional<Header> best = Optional.empty();
    for (int i = 0; i < head.rows().size() && !best.map(Header::lacksNothing).orElse(false); i++) {
      Optional<Header> header = at(head, i, fileName);
      if (header.isPresent() && isBetter(header.get(), best, fileName)) {
        best = header;
      }
    }
    return best;
  }

  /**
   * The header that begins at a row; empty if the row resembles none. Two rows are one only if they
   * say more than each does, or if the lower one has nothing but units: read as data, its 万元 would
   * be lost.
   *
   * @param index of the row in the head
   */
  public Optional<Header> at(Head head, int index, String fileName) {
    Optional<Header> alone = read(head.rows().get(index), index, index, fileName);
    if (index + 1 == head.rows().size()) {
      return alone;
    }
    Head.Row below = head.rows().get(index + 1);
    Optional<Header> stacked =
        StackedRows.of(head.rows().get(index), below, this::isKnown)
            .flatMap(row -> read(row, index, index + 1, fileName));
    if (stacked.isEmpty()) {
      return alone;
    }
    Optional<Header> lower = read(below, index + 1, index + 1, fileName);
    int more = StackedRows.areNamesAndUnits(head.rows().get(index), below) ? 0 : 1;
    int known = stacked.get().known();
    boolean saysMore =
        Stream.of(alone, lower).flatMap(Optional::stream).allMatch(h -> h.known() + more <= known);
    return saysMore ? stacked : alone;
  }

  private Optional<Header> read(Head.Row row, int first, int index, String fileName) {
    if (row.filled() < 2) {
      return Optional.empty();
    }
    List<String> folded = row.cells().stream().map(HeaderFinder::name).toList();
    Optional<Header> best = Optional.empty();
    if (folded.stream().anyMatch(this::isKnown)) {
      for (ColumnNames dataset : datasets) {
        Optional<Header> header = dataset.read(row, first, index, folded);
        if (header.isPresent() && isBetter(header.get(), best, fileName)) {
          best = header;
        }
      }
    }
    return best;
  }

  private static String name(String cell) {
    return cell.length() > LONGEST_NAME ? "" : HeaderText.fold(cell);
  }

  private boolean isKnown(String name) {
    String bare = HeaderText.bare(name);
    return !name.isEmpty() && datasets.stream().anyMatch(dataset -> dataset.knows(name, bare));
  }

  /** Whether a header is more likely the file's than another one. */
  public boolean isBetter(Header header, Optional<Header> than, String fileName) {
    if (than.isEmpty()) {
      return true;
    }
    Header other = than.get();
    if (header.isRecognised() != other.isRecognised()) {
      return header.isRecognised();
    }
    if (header.known() != other.known()) {
      return header.known() > other.known();
    }
    return header.index() == other.index()
        && names.likeness(header.dataset(), fileName) > names.likeness(other.dataset(), fileName);
  }
}
