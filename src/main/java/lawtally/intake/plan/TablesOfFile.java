package lawtally.intake.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Folding;
import lawtally.definition.Seeds;
import lawtally.definition.Severity;
import lawtally.intake.Form;
import lawtally.intake.Issue;
import lawtally.intake.Place;
import lawtally.intake.SourceFile;
import lawtally.intake.header.Head;
import lawtally.intake.header.Header;
import lawtally.intake.header.HeaderFinder;
import lawtally.intake.header.LabelIssues;
import lawtally.intake.header.Opening;
import lawtally.intake.header.Rest;
import lawtally.intake.header.RowCursor;

/**
 * Reads the tables of one file that lie one below the other, each as if it were a file of its own.
 * A table without a needed column is not read; beside others its rows are returned, alone the file
 * is refused.
 */
final class TablesOfFile {
  private static final String ZERO_REPORT = "零报告";

  private final Path archived;
  private final SourceFile file;
  private final HeadGuess guess;
  private final HeaderFinder finder;
  private final Seeds seeds;
  private final FormBuilder builder;
  private final List<Draft> drafts = new ArrayList<>();

  private record Draft(Header header, FormReading.Table table, List<Issue> issues) {
    boolean readable() {
      return table.form().readable();
    }
  }

  TablesOfFile(Path archived, SourceFile file, HeadGuess guess, HeaderFinder finder, Seeds seeds) {
    this.archived = archived;
    this.file = file;
    this.guess = guess;
    this.finder = finder;
    this.seeds = seeds;
    this.builder = new FormBuilder(seeds);
  }

  /**
   * @param best the header that the file's head has
   */
  FormReading read(Header best) throws IOException {
    Optional<FoundTable> here = Optional.of(first(best));
    while (here.isPresent()) {
      FoundTable table = here.get();
      Rest rest = rest(table, file.size());
      Optional<FoundTable> next = rest == Rest.DATA ? below(table) : Optional.empty();
      long end = next.map(FoundTable::start).orElse(file.size());
      draft(table, next.isPresent() ? rest(table, end) : rest, end);
      here = next;
    }
    return reading();
  }

  /** A table above the best header, that lacks a column: its rows are no title of the other. */
  private FoundTable first(Header best) {
    Head head = guess.head();
    for (int i = 0; i < best.first(); i++) {
      Optional<Header> above = finder.at(head, i, file.name()).filter(Header::isBeyondDoubt);
      if (above.isPresent() && above.get().index() < best.first()) {
        List<Head.Row> between = head.rows().subList(above.get().index() + 1, best.first());
        if (Opening.of(between) > 0) {
          return new FoundTable(head, above.get(), 0);
        }
      }
    }
    return new FoundTable(head, best, 0);
  }

  private Optional<FoundTable> below(FoundTable table) throws IOException {
    Form form = form(table, Rest.DATA, file.size(), true);
    return form.dataOffset() < file.size()
        ? new NextTable(archived, form, table, finder, seeds).find()
        : Optional.empty();
  }

  private Form form(FoundTable table, Rest rest, long end, boolean readable) {
    Optional<String> reporter =
        drafts.stream().findFirst().flatMap(draft -> draft.table().form().reporter());
    FormBuilder.Part part = new FormBuilder.Part(drafts.size() + 1, end, readable, reporter);
    return builder.table(file, guess.dialect(), table, rest, part);
  }

  private void draft(FoundTable table, Rest rest, long end) throws IOException {
    Header header = table.header();
    List<Issue> issues = new ArrayList<>(LabelIssues.of(header));
    if (drafts.isEmpty() && !guess.asDeclared()) {
      issues.add(new Issue(Severity.NOTE, "other-dialect", header.row().place(), "", List.of()));
    }
    boolean readable = rest == Rest.ZERO_REPORT || !header.isUnreadable();
    if (rest == Rest.ZERO_REPORT) {
      issues.removeIf(issue -> issue.severity() == Severity.ERROR);
    } else if (rest == Rest.NOTHING && readable) {
      issues.add(new Issue(Severity.WARNING, "header-only", header.row().place(), "", List.of()));
    }
    Form form = form(table, rest, end, readable);
    boolean hasData = rest == Rest.DATA && form.dataOffset() < end;
    if (hasData && readable) {
      form = form.withSerialDates(new SerialDates(archived, form, header.dataset()).columns());
    }
    drafts.add(new Draft(header, new FormReading.Table(form, hasData), issues));
  }

  private FormReading reading() {
    List<FormReading.Table> tables = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    boolean refused = drafts.size() == 1 && !drafts.get(0).readable();
    for (Draft draft : drafts) {
      issues.addAll(draft.issues());
      if (!refused) {
        tables.add(draft.table());
        told(draft).ifPresent(issues::add);
      }
    }
    return new FormReading(List.copyOf(tables), List.copyOf(issues));
  }

  /** That the file holds several tables, and whether this one was read. */
  private Optional<Issue> told(Draft draft) {
    Place place = draft.header().row().place();
    String title = draft.header().dataset().title().zh();
    if (!draft.readable()) {
      return Optional.of(new Issue(Severity.ERROR, "second-table", place, "", List.of(title)));
    }
    int number = draft.table().form().table();
    return number == 1
        ? Optional.empty()
        : Optional.of(
            new Issue(
                Severity.NOTE,
                "further-table",
                place,
                "",
                List.of(title, Integer.toString(number))));
  }

  /** What stands below a header, as far as a byte offset. */
  private Rest rest(FoundTable table, long end) throws IOException {
    Header header = table.header();
    if (!header.isRecognised()) {
      return Rest.DATA;
    }
    Head head = table.head().upTo(end);
    Rest rest = Rest.below(header, head);
    if (head.next().isPresent() && rest != Rest.DATA) {
      try (RowCursor behind = RowCursor.from(archived, guess.dialect(), head.next().get(), end)) {
        rest = rest.and(header, behind);
      }
    }
    return rest == Rest.NOTHING && saysZero(file, head.rows().subList(0, header.first()))
        ? Rest.ZERO_REPORT
        : rest;
  }

  /** Whether the file's name or these rows say that there is nothing to report. */
  static boolean saysZero(SourceFile file, List<Head.Row> rows) {
    return Folding.fold(file.name()).contains(ZERO_REPORT)
        || rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Rest::saysZero);
  }
}
