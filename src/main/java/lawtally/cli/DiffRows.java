package lawtally.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lawtally.history.diff.RowContents;
import lawtally.history.trace.Revision;
import lawtally.report.change.Changes;
import lawtally.report.change.RowChange;
import lawtally.report.change.RowChange.At;
import lawtally.report.change.RowChanges;

/**
 * What stands in the rows by which figures changed, each row once: as it was where it does not
 * count any more, as it was and as it is where it adds something else.
 */
final class DiffRows {
  private final int mostOfOneFigure;
  private final boolean full;
  private final Console console;

  /** A row of one of the two revisions. */
  private record Named(String revision, At at) {}

  /**
   * @param mostOfOneFigure of how many rows of a figure what stands in them is told
   * @param full with personal data
   */
  DiffRows(int mostOfOneFigure, boolean full, Console console) {
    this.mostOfOneFigure = mostOfOneFigure;
    this.full = full;
    this.console = console;
  }

  /**
   * @throws IOException if an archived file cannot be read
   */
  List<DiffRow> of(Revision before, Revision after, Changes changes) throws IOException {
    Set<Named> named = new LinkedHashSet<>();
    changes.rows().ifPresent(rows -> name(changes, rows, before.name(), after.name(), named));
    Map<Named, DiffRow> found = new HashMap<>();
    read(before, named, found);
    read(after, named, found);
    List<DiffRow> list = new ArrayList<>();
    for (Named row : named) {
      DiffRow one = found.get(row);
      if (one == null) {
        throw new IllegalStateException("no row where one counted");
      }
      list.add(one);
    }
    return list;
  }

  private void name(
      Changes changes, RowChanges rows, String before, String after, Set<Named> named) {
    changes.figures().leading().stream()
        .flatMap(figure -> rows.of(figure).stream().limit(mostOfOneFigure))
        .forEach(row -> name(row, before, after, named));
  }

  private static void name(RowChange row, String before, String after, Set<Named> named) {
    row.was().ifPresent(at -> named.add(new Named(before, at)));
    named.add(new Named(row.after().isPresent() ? after : before, row.at()));
  }

  private void read(Revision revision, Set<Named> named, Map<Named, DiffRow> to)
      throws IOException {
    Set<At> wanted =
        named.stream()
            .filter(row -> row.revision().equals(revision.name()))
            .map(Named::at)
            .collect(Collectors.toSet());
    if (wanted.isEmpty()) {
      return;
    }
    Map<String, ShownCells> sights = new HashMap<>();
    revision.job().datasets().forEach(d -> sights.put(d.id(), new ShownCells(d, full, console)));
    new RowContents(revision)
        .give(
            wanted,
            (at, form, text, record) -> {
              ShownCells sight = sights.get(form.dataset());
              to.put(
                  new Named(revision.name(), at),
                  new DiffRow(
                      revision.name(),
                      at.file(),
                      at.line(),
                      sight.dataset().title().in(console.language()),
                      sight.of(form, text, record.values())));
            });
  }
}
