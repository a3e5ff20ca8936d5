package lawtally.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lawtally.definition.Indicator;
import lawtally.history.trace.FigureParts;
import lawtally.history.trace.Part;
import lawtally.history.trace.Revision;
import lawtally.history.trace.Traced;
import lawtally.indicator.Categories;
import lawtally.indicator.Figure;
import lawtally.store.RunRow;

/** What is said of a traced figure beside its rows, on stderr. */
final class TraceAccount {
  private final Revision revision;
  private final FigureParts figures;
  private final RunRow run;
  private final Console console;

  TraceAccount(Revision revision, FigureParts figures, RunRow run, Console console) {
    this.revision = revision;
    this.figures = figures;
    this.run = run;
    this.console = console;
  }

  /** Which figure of which revision, and how much it is. */
  void begin(Figure figure, List<String> leftOut) {
    Indicator indicator = indicator(figure);
    console.tell(
        "cli.trace.figure",
        run.job(),
        run.year(),
        revision.name(),
        run.status() == RunRow.Status.DRAFT ? console.say("cli.trace.draft") : "",
        scope(figure),
        indicator.title().in(console.language()),
        figure.value().map(v -> value(v, indicator)).orElse("—"));
    if (!leftOut.isEmpty()) {
      console.tell("cli.trace.left-out", names(leftOut));
    }
  }

  /** Whether the rows come to the figure: the exit code. */
  int end(Figure figure, List<Traced> traced) {
    long rows = traced.stream().mapToLong(Traced::rows).sum();
    List<Traced> wrong = traced.stream().filter(t -> !t.agrees()).toList();
    for (Traced t : wrong) {
      console.tell(
          "cli.trace.differs",
          t.part().indicator().title().in(console.language()),
          t.value().toPlainString(),
          t.part().value().toPlainString(),
          run.software(),
          Version.software());
    }
    if (!wrong.isEmpty()) {
      return Exit.FAILED;
    }
    if (rows == 0) {
      nothing(figure);
      return Exit.DONE;
    }
    List<String> sums = new ArrayList<>();
    for (Traced t : traced) {
      Part part = t.part();
      sums.add(
          console.say(
              "cli.trace.sum",
              part.indicator().title().in(console.language()),
              value(part.value(), part.indicator()),
              t.rows()));
    }
    console.tell("cli.trace.agrees", String.join(console.say("cli.trace.semicolon"), sums));
    return Exit.DONE;
  }

  /** Which kind of nothing it is, and who it is that sent none. */
  private void nothing(Figure figure) {
    Indicator indicator = indicator(figure);
    console.tell("cli.trace.nothing." + figure.status().word(), datasets(figure), scope(figure));
    if (figure.status() == Figure.Status.ZERO || figure.status() == Figure.Status.VALUE) {
      String scope = indicator.scope().in(console.language());
      if (!scope.isEmpty()) {
        console.tell("cli.trace.scope", scope);
      }
    }
    if (figure.department().isEmpty()) {
      Map<Figure.Status, List<String>> by = new TreeMap<>();
      for (Figure f : revision.figures().of(indicator.id())) {
        if (!f.department().isEmpty() && f.month() == 0 && f.category().isEmpty()) {
          by.computeIfAbsent(f.status(), s -> new ArrayList<>()).add(f.department());
        }
      }
      by.forEach(
          (status, departments) ->
              console.tell("cli.trace.of." + status.word(), names(departments)));
    }
  }

  private String datasets(Figure figure) {
    return figures.datasets(figure).stream()
        .map(dataset -> dataset.title().in(console.language()))
        .collect(Collectors.joining(console.say("cli.list-comma")));
  }

  /** Whose, and of when: 区公安局 3 月. */
  private String scope(Figure figure) {
    List<String> words = new ArrayList<>();
    words.add(
        figure.department().isEmpty()
            ? console.say("cli.trace.all-departments")
            : name(figure.department()));
    if (figure.month() > 0) {
      words.add(console.say("cli.trace.month", figure.month()));
    }
    if (!figure.category().isEmpty()) {
      words.add(category(figure));
    }
    return String.join(" ", words);
  }

  private String category(Figure figure) {
    return new Categories(revision.job(), revision.seeds(), revision.year())
        .of(indicator(figure), List.of(figure.category())).stream()
            .filter(c -> c.code().equals(figure.category()))
            .map(c -> c.title().in(console.language()))
            .findFirst()
            .orElse(figure.category());
  }

  private static String shown(BigDecimal value, Indicator indicator) {
    boolean round = value.scale() > indicator.decimals() && indicator.ratio().isPresent();
    return (round ? value.setScale(indicator.decimals(), RoundingMode.HALF_UP) : value)
        .toPlainString();
  }

  private String value(BigDecimal value, Indicator indicator) {
    return shown(value, indicator) + " " + indicator.unit().in(console.language());
  }

  private Indicator indicator(Figure figure) {
    return revision.job().indicator(figure.indicator()).orElseThrow();
  }

  private String names(List<String> departments) {
    return String.join(
        console.say("cli.list-comma"), departments.stream().map(this::name).toList());
  }

  private String name(String department) {
    return revision.seeds().departmentName(department).in(console.language());
  }
}
