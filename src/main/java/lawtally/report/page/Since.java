package lawtally.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lawtally.definition.Language;
import lawtally.indicator.change.FigureChange;
import lawtally.indicator.change.FigureChange.Level;
import lawtally.report.Report;
import lawtally.report.change.Changes;
import lawtally.report.change.FigureWords;
import lawtally.report.change.SourceChange;
import lawtally.report.change.SourceWords;

/** 与上一版相比: which figures are not as they were, and what else is not. */
final class Since {
  /** More are listed by {@code diff}. */
  private static final int LINES_SHOWN = 200;

  private final Report report;
  private final Language language;
  private final FigureWords words;

  Since(Report report) {
    this.report = report;
    this.language = report.language();
    this.words =
        new FigureWords(
            language, List.of(new FigureWords.Terms(report.job(), report.seeds(), report.year())));
  }

  /** Empty for a first revision. */
  Optional<Map<String, Object>> values() {
    return report.changes().map(this::values);
  }

  private Map<String, Object> values(Changes changes) {
    List<FigureChange> shown = changes.figures().all().stream().limit(LINES_SHOWN).toList();
    List<SourceChange> sources = changes.sources().stream().limit(LINES_SHOWN).toList();
    return Map.of(
        "edition", edition(changes),
        "count", count(changes),
        "whole", lines(shown, Level.WHOLE),
        "groups", groups(shown),
        "folded", shown.stream().filter(c -> c.level() != Level.WHOLE).count(),
        "more", changes.figures().all().size() - shown.size(),
        "sources", sources.stream().map(this::source).toList(),
        "more_sources", changes.sources().size() - sources.size(),
        "rows", new SinceRows(report, words).values(changes, command(changes)),
        "command", command(changes));
  }

  private List<Map<String, Object>> groups(List<FigureChange> shown) {
    List<Map<String, Object>> groups = new ArrayList<>();
    group("since-departments", lines(shown, Level.DEPARTMENT)).ifPresent(groups::add);
    group("since-parts", lines(shown, Level.MONTH, Level.CATEGORY, Level.PART))
        .ifPresent(groups::add);
    return groups;
  }

  private Optional<Map<String, Object>> group(String title, List<Map<String, Object>> lines) {
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(Map.of("title", say(title, lines.size()), "lines", lines));
  }

  private String command(Changes changes) {
    return "lawtally diff --job %s --year %d --from %s --to %s"
        .formatted(report.job().id(), report.year(), changes.before(), report.edition().name());
  }

  private String edition(Changes changes) {
    return say(changes.draft() ? "since-draft" : "since-edition", changes.before());
  }

  private String count(Changes changes) {
    int changed = changes.figures().all().size();
    return changed == 0
        ? say("since-nothing", changes.figures().compared())
        : say("since-count", changes.figures().compared(), changed);
  }

  private List<Map<String, Object>> lines(List<FigureChange> changes, Level... levels) {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (Level level : levels) {
      changes.stream().filter(c -> c.level() == level).map(this::line).forEach(lines::add);
    }
    return lines;
  }

  private Map<String, Object> line(FigureChange change) {
    return Map.of(
        "name", words.indicator(change.indicator()),
        "part", words.part(change),
        "before", words.before(change),
        "after", words.after(change),
        "difference", words.difference(change));
  }

  private Map<String, Object> source(SourceChange change) {
    SourceWords told = new SourceWords(language);
    return Map.of("what", told.what(change), "how", told.how(change), "name", told.name(change));
  }

  private String say(String key, Object... arguments) {
    return language.say("report.page." + key, arguments);
  }
}
