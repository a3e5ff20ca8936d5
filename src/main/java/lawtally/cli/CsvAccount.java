package lawtally.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lawtally.definition.Dataset;
import lawtally.definition.Field;
import lawtally.definition.Label;
import lawtally.intake.Dialect;
import lawtally.intake.Form;
import lawtally.intake.Issue;
import lawtally.intake.csv.Layout;
import lawtally.intake.csv.TextForm;
import lawtally.intake.header.ColumnLetters;
import lawtally.quality.IssueLine;
import lawtally.quality.IssueSummary;
import lawtally.quality.IssueSummary.RuleCount;

/** Tells a person what was seen of a file. */
final class CsvAccount {
  /** Kinds of issues that are told unless all are asked for. */
  private static final int FIRST = 20;

  private final CsvSight sight;
  private final Console console;

  CsvAccount(CsvSight sight, Console console) {
    this.sight = sight;
    this.console = console;
  }

  String text(boolean all) {
    List<String> lines = new ArrayList<>();
    lines.add(textForm());
    Layout layout = sight.layout();
    lines.add(
        layout.header() > 0
            ? console.say("cli.csv.header", layout.headerLine(), layout.header(), layout.preamble())
            : console.say("cli.csv.no-header", layout.preamble()));
    lines.add(
        sight.content().rows() == 0
            ? console.say("cli.csv.nothing")
            : console.say(
                "cli.csv.body",
                layout.dataLine(),
                sight.content().rows(),
                layout.width(),
                layout.footnotes()));
    sight.dataset().ifPresentOrElse(d -> tables(d, lines), () -> lines.addAll(columns()));
    issues(lines, all);
    return String.join(System.lineSeparator(), lines);
  }

  private String textForm() {
    TextForm form = sight.form();
    Dialect dialect = form.dialect();
    String escape =
        dialect.escape() == dialect.quote() && dialect.quote() != Dialect.NONE
            ? console.say("cli.csv.doubled")
            : character(dialect.escape());
    return console.say(
        "cli.csv.text",
        form.charset(),
        dialect.bom() > 0 ? console.say("cli.csv.bom") : "",
        form.blankAfterDelimiter() ? form.delimiter() : character(dialect.delimiter()),
        character(dialect.quote()),
        escape,
        form.lineEnd().isEmpty() ? console.say("cli.csv.none") : form.lineEnd());
  }

  private String character(char c) {
    return switch (c) {
      case Dialect.NONE -> console.say("cli.csv.none");
      case ' ' -> console.say("cli.csv.blank");
      case '\t' -> console.say("cli.csv.tab");
      default -> String.valueOf(c);
    };
  }

  private Optional<Form> form() {
    return sight.dataset().flatMap(FileCheck.Finding::form);
  }

  /** Each table with its columns. */
  private void tables(FileCheck.Finding found, List<String> lines) {
    if (found.tables().isEmpty()) {
      lines.addAll(columns());
      lines.add(console.say("cli.csv.no-dataset", found.year()));
    }
    for (FileCheck.Table table : found.tables()) {
      lines.addAll(columns(table.form().headers(), Optional.of(table.form())));
      lines.add(dataset(found, table));
    }
  }

  private List<String> columns() {
    return columns(sight.layout().names(), Optional.empty());
  }

  private List<String> columns(List<String> names, Optional<Form> form) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      lines.add(
          console.say(
              "cli.csv.column",
              ColumnLetters.of(i),
              names.get(i).replaceAll("\\s+", " "),
              meaning(form, i)));
    }
    return lines;
  }

  private String meaning(Optional<Form> of, int index) {
    Optional<Form> form = of.filter(f -> index < f.columns().size());
    if (form.isEmpty()) {
      return "";
    }
    Form.Column column = form.get().columns().get(index);
    if (column instanceof Form.OfField field) {
      return console.say("cli.csv.of-field", title(form.get(), field.field()), field.field());
    }
    if (column instanceof Form.OfPeriod period) {
      String key = period.month() == 0 ? "year" : period.cumulative() ? "months" : "month";
      return console.say("cli.csv.of-" + key, period.month());
    }
    return console.say("cli.csv.of-nothing");
  }

  private String title(Form form, String field) {
    return definition(form)
        .flatMap(d -> d.field(field))
        .map(Field::title)
        .map(label -> label.in(console.language()))
        .orElse(field);
  }

  private Optional<Dataset> definition(Form form) {
    return sight.dataset().flatMap(d -> d.job().dataset(form.dataset()));
  }

  private String dataset(FileCheck.Finding found, FileCheck.Table table) {
    Form form = table.form();
    Label title = definition(form).map(Dataset::title).orElse(Label.of(form.dataset()));
    return console.say(
        "cli.csv.dataset",
        title.in(console.language()),
        form.dataset(),
        found.year(),
        table.rows().read(),
        table.rows().good(),
        table.rows().rejected());
  }

  private void issues(List<String> lines, boolean all) {
    List<IssueLine> issues = lines();
    if (issues.isEmpty()) {
      lines.add(console.say("cli.csv.no-issues"));
      return;
    }
    lines.add(console.say("cli.csv.issues", issues.size()));
    if (all) {
      issues.forEach(issue -> lines.add("  " + CheckCommand.line(issue, console)));
    } else {
      lines.addAll(byRule(issues));
    }
  }

  /** As {@code check} tells them: a thousand rows with one fault are one line. */
  private List<String> byRule(List<IssueLine> issues) {
    List<String> lines = new ArrayList<>();
    List<RuleCount> rules = IssueSummary.rules(issues);
    rules.stream().limit(FIRST).forEach(rule -> lines.add("  " + CheckCommand.line(rule, console)));
    int more = rules.stream().skip(FIRST).mapToInt(RuleCount::count).sum();
    if (more > 0) {
      lines.add(console.say("cli.csv.more", more));
    }
    return lines;
  }

  /**
   * By the definitions where they know the table, else by its structure, after what the definitions
   * refuse it for; that it is none of their tables is told already.
   */
  List<IssueLine> lines() {
    Stream<IssueLine> defined = sight.dataset().stream().flatMap(d -> d.issues().stream());
    if (form().isPresent()) {
      return defined.toList();
    }
    return Stream.concat(
            defined.filter(issue -> !issue.rule().equals("not-recognised")),
            sight.content().issues().stream().map(this::line))
        .toList();
  }

  private IssueLine line(Issue issue) {
    String key =
        console.language().knows("intake." + issue.rule())
            ? "intake." + issue.rule()
            : "record." + issue.rule();
    Object[] arguments = issue.arguments().toArray();
    return new IssueLine(
        issue.severity(),
        issue.rule(),
        "",
        "",
        sight.file().getFileName().toString(),
        issue.place(),
        "",
        Label.of(""),
        Label.of(console.say(key, arguments)),
        Label.of(console.say(key + ".remedy", arguments)));
  }
}
