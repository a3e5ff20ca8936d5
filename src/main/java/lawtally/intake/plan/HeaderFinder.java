package lawtally.intake.plan;

import java.util.List;
import java.util.Optional;
import lawtally.definition.Job;

/**
 * Finds the row that is the header, and whose: the one with a dataset's signature in which most
 * columns mean something. The file's name decides only between equals.
 */
final class HeaderFinder {
  private final List<ColumnNames> datasets;
  private final DatasetNames names;

  HeaderFinder(Job jobOfYear, DatasetNames names, int year) {
    this.datasets =
        jobOfYear.datasets().stream().map(dataset -> new ColumnNames(dataset, year)).toList();
    this.names = names;
  }

  /** The best header, perhaps without the whole signature; empty if no row resembles any. */
  Optional<Header> find(Head head, String fileName) {
    Optional<Header> best = Optional.empty();
    for (int i = 0; i < head.rows().size(); i++) {
      if (head.rows().get(i).filled() < 2) {
        continue;
      }
      for (ColumnNames dataset : datasets) {
        Optional<Header> header = dataset.read(head, i);
        if (header.isPresent() && isBetter(header.get(), best, fileName)) {
          best = header;
        }
      }
    }
    return best;
  }

  boolean isBetter(Header header, Optional<Header> than, String fileName) {
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
