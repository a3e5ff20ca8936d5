package lawtally.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lawtally.definition.FileNames;
import lawtally.indicator.change.FigureChange;
import lawtally.indicator.change.FigureChange.Level;
import lawtally.report.change.Changes;
import lawtally.report.change.FigureWords;
import lawtally.report.change.RowChange;
import lawtally.report.change.RowChanges;
import lawtally.report.change.RowWords;
import lawtally.report.change.SourceChange;
import lawtally.report.change.SourceWords;
import lawtally.store.RunRow;

/** What changed between two revisions, for a terminal. */
final class DiffText {
  private static final String INDENT = "　";

  /** Of one figure; {@code --json} lists all. */
  static final int MOST_ROWS = 100;

  private final Console console;
  private final FigureWords words;

  DiffText(Console console, FigureWords words) {
    this.console = console;
    this.words = words;
  }

  /**
   * @param contents what stands in the rows
   */
  void tell(TwoRevisions two, Changes changes, List<DiffRow> contents) {
    RunRow after = two.after();
    result("cli.diff.title", after.job(), after.year(), named(two.before()), named(after));
    result(
        "cli.diff.made", after.revisionName(), When.minute(after.startedAt()), after.startedBy());
    if (!after.reason().isEmpty()) {
      result("cli.run-reason", after.reason());
    }
    int changed = changes.figures().all().size();
    result(
        changed == 0 ? "cli.diff.nothing" : "cli.diff.count",
        changes.figures().compared(),
        changed);
    for (Level level : Level.values()) {
      figures(level, changes.figures().of(level));
    }
    changes.rows().ifPresent(rows -> rows(two, changes, rows));
    contents(contents);
    sources(changes.sources());
  }

  private String named(RunRow run) {
    return run.status() == RunRow.Status.DRAFT
        ? console.say("cli.diff.draft", run.revisionName())
        : run.revisionName();
  }

  private void figures(Level level, List<FigureChange> changes) {
    if (changes.isEmpty()) {
      return;
    }
    result("cli.diff.level." + word(level), changes.size());
    TextColumns columns = new TextColumns(List.of(false, false, true, false, true, true));
    for (FigureChange change : changes) {
      columns.add(
          words.indicator(change.indicator()),
          words.part(change),
          words.before(change),
          "→",
          words.after(change),
          words.difference(change));
    }
    columns.lines().forEach(line -> console.result(INDENT + INDENT + line));
  }

  private void rows(TwoRevisions two, Changes changes, RowChanges rows) {
    if (rows.whyNot().isPresent()) {
      console.result(new RowWords(console.language()).whyNot(rows));
      return;
    }
    for (FigureChange figure : changes.figures().leading()) {
      List<RowChange> of = rows.of(figure);
      if (!of.isEmpty()) {
        result(
            "cli.diff.rows",
            words.indicator(figure.indicator()),
            words.part(figure),
            words.difference(figure),
            of.size());
        TextColumns columns = new TextColumns(List.of(false, false, false, false, true));
        of.stream().limit(MOST_ROWS).forEach(row -> add(two, row, columns));
        columns.lines().forEach(line -> console.result(INDENT + INDENT + line));
        if (of.size() > MOST_ROWS) {
          result("cli.diff.more-rows", of.size() - MOST_ROWS);
        }
      }
    }
  }

  /** Lines are those of the revision in which the row counts. */
  private void add(TwoRevisions two, RowChange row, TextColumns columns) {
    columns.add(
        new RowWords(console.language()).kind(row),
        (row.after().isPresent() ? two.after() : two.before()).revisionName(),
        console.say("cli.place", row.file(), row.line()),
        words.indicator(row.of()),
        words.difference(row));
  }

  /** Below the figures: a row may stand behind several. */
  private void contents(List<DiffRow> rows) {
    if (!rows.isEmpty()) {
      result("cli.diff.contents", rows.size());
    }
    for (DiffRow row : rows) {
      console.result(
          INDENT
              + INDENT
              + row.revision()
              + "  "
              + console.say("cli.place", row.file(), row.line())
              + "  "
              + row.dataset());
      String cells =
          row.cells().entrySet().stream()
              .filter(cell -> !cell.getValue().isBlank())
              .map(cell -> console.say("cli.diff.cell", cell.getKey(), cell.getValue()))
              .collect(Collectors.joining(console.say("cli.trace.semicolon")));
      console.result(INDENT + INDENT + INDENT + INDENT + FileNames.onOneLine(cells));
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void sources(List<SourceChange> changes) {
    if (changes.isEmpty()) {
      result("cli.diff.same-sources");
      return;
    }
    result("cli.diff.sources", changes.size());
    SourceWords told = new SourceWords(console.language());
    TextColumns columns = new TextColumns(List.of(false, false, false));
    changes.forEach(c -> columns.add(told.what(c), told.how(c), told.name(c)));
    columns.lines().forEach(line -> console.result(INDENT + INDENT + line));
  }

  private void result(String key, Object... arguments) {
    console.result(console.say(key, arguments));
  }
}
