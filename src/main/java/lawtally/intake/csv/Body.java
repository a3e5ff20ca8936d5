package lawtally.intake.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.intake.RawRecord;

/**
 * Goes through the rows of data. A row that is alone in having another number of cells is mended if
 * that can be done with some certainty; several such rows on end are another table and stay as they
 * are.
 */
final class Body {
  /** Rows before and after one that tell whether it is alone. */
  private static final int NEAR = 2;

  /** What is so little strange needs no mending. */
  private static final double SMALL = 0.5;

  private final Layout layout;
  private final Columns columns;
  private final TextForm form;
  private final Menders menders;
  private final Findings findings;

  /** Takes the rows that are left. */
  interface Sink {
    void row(List<String> cells) throws IOException;
  }

  Body(LayoutFinder.Found found, TextForm form, Findings findings) {
    this.layout = found.layout();
    this.columns = found.columns();
    this.form = form;
    this.menders = new Menders(form, columns);
    this.findings = findings;
  }

  /** Rows as they come, so many around the one that is looked at. */
  void through(Rows rows, Sink sink) throws IOException {
    List<Row> window = new ArrayList<>();
    int at = 0;
    Optional<Row> next = rows.next();
    while (next.isPresent() || at < window.size()) {
      while (next.isPresent() && window.size() <= at + NEAR) {
        if (isData(next.get())) {
          window.add(next.get());
        }
        next = rows.next();
      }
      if (at < window.size()) {
        take(window, at, sink);
        at++;
      }
      if (at > NEAR) {
        window.remove(0);
        at--;
      }
    }
  }

  private boolean isData(Row row) {
    long record = row.raw().place().record();
    return record >= layout.firstData() && record <= layout.lastData();
  }

  private void take(List<Row> window, int at, Sink sink) throws IOException {
    Row row = window.get(at);
    if (row.raw().flaw() == RawRecord.Flaw.TOO_LONG) {
      findings.add(Finding.TOO_LONG, row, layout.width());
    } else if (row.isBlank()) {
      findings.add(Finding.BLANK, row, layout.width());
    } else if (isOfAnotherTable(window, at)) {
      findings.rows++;
      sink.row(row.cells());
    } else {
      findings.rows++;
      sink.row(right(row));
    }
  }

  private boolean isOfAnotherTable(List<Row> window, int at) {
    int width = window.get(at).width();
    if (width == layout.width() || !window.get(at).isRegular(form.dialect())) {
      return false;
    }
    int before = 0;
    while (before < NEAR && at - before > 0 && window.get(at - before - 1).width() == width) {
      before++;
    }
    int after = 0;
    while (after < NEAR
        && at + after + 1 < window.size()
        && window.get(at + after + 1).width() == width) {
      after++;
    }
    return before + after >= NEAR;
  }

  private List<String> right(Row row) {
    if (row.raw().flaw() == RawRecord.Flaw.UNDECODABLE) {
      findings.add(Finding.UNDECODABLE, row, layout.width());
    }
    boolean fits = row.width() == layout.width();
    if (fits && row.isRegular(form.dialect())) {
      return row.cells();
    }
    List<String> first = withoutEmptyEnd(row);
    double misfit = first.size() == layout.width() ? asItStands(first) : Double.MAX_VALUE;
    Optional<RowMender.Mended> mended = misfit < SMALL ? Optional.empty() : mended(row);
    if (mended.isPresent() && mended.get().cost() < misfit) {
      if (!mended.get().cells().equals(row.cells())) {
        findings.add(Finding.MENDED, row, layout.width());
      }
      return mended.get().cells();
    }
    if (row.raw().flaw() == RawRecord.Flaw.UNCLOSED_QUOTE) {
      findings.add(Finding.UNCLOSED, row, layout.width());
    }
    return ragged(row, first);
  }

  private Optional<RowMender.Mended> mended(Row row) {
    if (menders.haveEnded()) {
      findings.addOnce(Finding.UNTRIED, row, Integer.toString(Menders.MOST_ROWS));
    }
    return menders.mend(row.raw().text());
  }

  /** How strange its cells are, quotes among them counted. */
  private double asItStands(List<String> cells) {
    char quote = form.dialect().quote();
    long quotes = cells.stream().filter(cell -> cell.indexOf(quote) >= 0).count();
    return columns.misfit(cells) + quotes * RawField.STRAY_QUOTE;
  }

  private List<String> withoutEmptyEnd(Row row) {
    List<String> cells = new ArrayList<>(row.cells());
    while (cells.size() > layout.width() && cells.get(cells.size() - 1).isBlank()) {
      cells.remove(cells.size() - 1);
    }
    return List.copyOf(cells);
  }

  /** Empty cells too many are gone, missing ones come; what says something stays. */
  private List<String> ragged(Row row, List<String> first) {
    if (row.width() > layout.width() && first.size() == layout.width()) {
      findings.add(Finding.MENDED, row, layout.width());
    } else if (row.width() > layout.width()) {
      findings.add(Finding.EXTRA, row, layout.width());
    } else if (row.width() < layout.width()) {
      findings.add(Finding.MISSING, row, layout.width());
    }
    List<String> cells = new ArrayList<>(first);
    while (cells.size() < layout.width()) {
      cells.add("");
    }
    return List.copyOf(cells);
  }
}
