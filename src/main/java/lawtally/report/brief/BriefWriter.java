package lawtally.report.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import lawtally.definition.CrossCheck;
import lawtally.definition.Indicator;
import lawtally.definition.Language;
import lawtally.definition.Severity;
import lawtally.indicator.Coverage.State;
import lawtally.quality.Submission;
import lawtally.report.Report;
import lawtally.report.page.Verdict;
import lawtally.report.page.figure.FigureCards;
import lawtally.report.page.figure.Place;
import lawtally.report.prose.Amount;
import lawtally.report.prose.Day;
import lawtally.report.prose.PublicDifference;
import lawtally.report.prose.YearFigure;

/** Puts together what a {@link Brief} says. */
final class BriefWriter {
  private final Report report;
  private final Brief.Limits limits;
  private final Language language;

  BriefWriter(Report report, Brief.Limits limits) {
    this.report = report;
    this.limits = limits;
    this.language = report.language();
  }

  Brief write() {
    return new Brief(
        Verdict.sentence(report, limits.reasons()),
        figures(),
        new Moves(report).sentences(),
        owed(),
        published(),
        source());
  }

  private List<Brief.Row> figures() {
    FigureCards cards = new FigureCards(report);
    return report.job().keyFigures().stream()
        .flatMap(id -> report.job().indicator(id).stream())
        .map(indicator -> row(indicator, cards.of(indicator, Place.WHOLE)))
        .toList();
  }

  private Brief.Row row(Indicator indicator, FigureCards.Card card) {
    YearFigure figure = YearFigure.of(indicator, report.figures(), report.previous());
    String value = figure.now().map(v -> Amount.of(figure, v, language)).orElse(card.number());
    return new Brief.Row(indicator.title().in(language), value, card.base(), card.change());
  }

  private String owed() {
    List<String> owed = new ArrayList<>();
    List<String> silent =
        report.submissions().stream()
            .filter(s -> s.state() == State.MISSING)
            .map(s -> s.departmentName().in(language))
            .distinct()
            .toList();
    if (!silent.isEmpty()) {
      owed.add(say("missing", listed(silent, limits.departments(), "more-departments")));
    }
    long rejected = sum(Report.Input::rejected);
    if (rejected > 0) {
      long departments =
          report.submissions().stream()
              .filter(s -> s.rejected() > 0)
              .map(Submission::department)
              .distinct()
              .count();
      owed.add(say("returned", Long.toString(rejected), departments));
    }
    long unexplained = unexplained();
    if (unexplained > 0) {
      owed.add(say("unexplained", unexplained));
    }
    return owed.isEmpty() ? say("nothing-owed") : say("owed", String.join(say("separator"), owed));
  }

  private long unexplained() {
    Set<String> swings =
        report.job().checks().stream()
            .filter(CrossCheck.Swing.class::isInstance)
            .map(CrossCheck::id)
            .collect(Collectors.toSet());
    return report.checks().stream()
        .filter(c -> !c.holds() && c.severity() == Severity.WARNING && swings.contains(c.id()))
        .count();
  }

  private String published() {
    if (report.reconciliation().lines().isEmpty()) {
      return "";
    }
    List<String> differing =
        PublicDifference.of(report.reconciliation(), report.job(), language).stream()
            .map(d -> say("differs", d.name(), d.published(), d.range(), d.ours()))
            .toList();
    long checkable = report.reconciliation().checkable();
    return differing.isEmpty()
        ? say("agrees", report.reconciliation().lines().size(), checkable)
        : say(
            "differing",
            checkable,
            differing.size(),
            listed(differing, limits.differences(), "more-figures", say("separator")));
  }

  private String source() {
    return say(
        "source",
        report.inputs().size(),
        Long.toString(sum(Report.Input::counted)),
        report.edition().name(),
        Day.of(report.edition().day().toLocalDate(), language));
  }

  private long sum(ToLongFunction<Report.Input> rows) {
    return report.inputs().stream().mapToLong(rows).sum();
  }

  private String listed(List<String> all, int most, String more) {
    return listed(all, most, more, language.say("report.page.list-separator"));
  }

  /** The first ones, how many there are in all, and where the others stand. */
  private String listed(List<String> all, int most, String more, String separator) {
    String shown = all.stream().limit(most).collect(Collectors.joining(separator));
    return all.size() <= most ? shown : say(more, shown, all.size());
  }

  private String say(String key, Object... arguments) {
    return language.say("report.brief." + key, arguments);
  }
}
