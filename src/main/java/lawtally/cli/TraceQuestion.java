package lawtally.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lawtally.definition.DepartmentNames;
import lawtally.definition.Folding;
import lawtally.definition.Indicator;
import lawtally.definition.Nearest;
import lawtally.history.trace.FigureParts;
import lawtally.history.trace.Revision;
import lawtally.indicator.Categories;
import lawtally.indicator.Figure;

/** Finds the figure that a person means, by the names of the revision it was published in. */
final class TraceQuestion {
  private static final Pattern MONTH =
      Pattern.compile("(?:([12][0-9]{3})(?:[-/.]|年))?(0?[1-9]|1[0-2])月?");

  private final Revision revision;
  private final FigureParts figures;
  private final Console console;

  TraceQuestion(Revision revision, FigureParts figures, Console console) {
    this.revision = revision;
    this.figures = figures;
    this.console = console;
  }

  /**
   * As they were typed.
   *
   * @param indicator id or title
   * @param department code, name or alias
   * @param month {@code 3}, {@code 2020-03}
   * @param category code or title
   */
  record Asked(
      String indicator,
      Optional<String> department,
      Optional<String> month,
      Optional<String> category) {}

  /**
   * @throws WrongUseException if a name is not known, or there is no such figure; tells what there
   *     is
   */
  Figure figure(Asked asked) {
    Indicator indicator = indicator(asked.indicator());
    String department = asked.department().map(this::department).orElse("");
    int month = asked.month().map(this::month).orElse(0);
    String category = asked.category().map(c -> category(indicator, c)).orElse("");
    return figures
        .find(indicator, department, month, category)
        .orElseThrow(() -> noFigure(indicator, department, month, category));
  }

  private Indicator indicator(String name) {
    Map<String, Indicator> byName = new LinkedHashMap<>();
    for (Indicator i : revision.job().indicators()) {
      byName.putIfAbsent(Folding.fold(i.id()), i);
    }
    for (Indicator i : revision.job().indicators()) {
      byName.putIfAbsent(Folding.fold(i.title().zh()), i);
      byName.putIfAbsent(Folding.fold(i.title().en()), i);
    }
    Indicator found = byName.get(Folding.fold(name));
    if (found == null) {
      throw unknownIndicator(name, byName);
    }
    return found;
  }

  /** Tells those of the group of the nearest, else all. */
  private WrongUseException unknownIndicator(String name, Map<String, Indicator> byName) {
    Optional<String> near = Nearest.to(name, byName.keySet()).map(n -> byName.get(n).id());
    List<String> ids = revision.job().indicators().stream().map(Indicator::id).toList();
    String group = group(near.orElse(name));
    List<String> ofGroup = ids.stream().filter(id -> group(id).equals(group)).toList();
    return unknown("cli.trace.no-indicator", name, near, ofGroup.isEmpty() ? ids : ofGroup);
  }

  private static String group(String id) {
    return id.substring(0, Math.max(0, id.indexOf('.')));
  }

  private String department(String name) {
    DepartmentNames names = new DepartmentNames(revision.seeds().departments());
    return names
        .code(name)
        .orElseThrow(
            () ->
                unknown(
                    "cli.trace.no-department",
                    name,
                    Optional.of(names.nearest(name)).filter(n -> !n.isEmpty()),
                    revision.seeds().departments().stream()
                        .map(d -> d.code() + " " + d.name())
                        .toList()));
  }

  private int month(String text) {
    Matcher month = MONTH.matcher(text.strip());
    if (!month.matches()) {
      throw new WrongUseException(console.say("cli.trace.no-month", text, revision.year()));
    }
    if (month.group(1) != null && Integer.parseInt(month.group(1)) != revision.year()) {
      throw new WrongUseException(console.say("cli.trace.other-year", text, revision.year()));
    }
    return Integer.parseInt(month.group(2));
  }

  private String category(Indicator indicator, String name) {
    Map<String, String> byName = new LinkedHashMap<>();
    Map<String, String> titles = new LinkedHashMap<>();
    List<String> there = new ArrayList<>();
    for (Categories.Category c : categories(indicator)) {
      byName.putIfAbsent(Folding.fold(c.code()), c.code());
      byName.putIfAbsent(Folding.fold(c.title().zh()), c.code());
      byName.putIfAbsent(Folding.fold(c.title().en()), c.code());
      String title = c.title().in(console.language());
      String told = title.equals(c.code()) ? title : c.code() + " " + title;
      titles.put(c.code(), told);
      there.add(told);
    }
    if (there.isEmpty()) {
      throw new WrongUseException(
          console.say("cli.trace.no-categories", title(indicator), indicator.id()));
    }
    String code = byName.get(Folding.fold(name));
    if (code == null) {
      Optional<String> near = Nearest.to(name, byName.keySet()).map(byName::get).map(titles::get);
      throw unknown("cli.trace.no-category", name, near, there);
    }
    return code;
  }

  /** Those of which there is a figure. */
  private List<Categories.Category> categories(Indicator indicator) {
    Collection<String> met =
        revision.figures().of(indicator.id()).stream()
            .map(Figure::category)
            .filter(c -> !c.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    return new Categories(revision.job(), revision.seeds(), revision.year())
        .of(indicator, met).stream().filter(c -> met.contains(c.code())).toList();
  }

  private WrongUseException unknown(
      String key, String name, Optional<String> near, List<String> there) {
    String suggestion = near.map(n -> console.say("cli.trace.near", n)).orElse("");
    String all = String.join(console.say("cli.list-comma"), there);
    return new WrongUseException(console.say(key, name, suggestion, all));
  }

  private WrongUseException noFigure(
      Indicator indicator, String department, int month, String category) {
    List<Figure> all = revision.figures().of(indicator.id());
    boolean ofDepartment = all.stream().anyMatch(f -> f.department().equals(department));
    boolean ofMonths = all.stream().anyMatch(f -> f.month() > 0);
    String title = title(indicator);
    if (!ofDepartment) {
      String those =
          revision.seeds().departments().stream()
              .filter(d -> all.stream().anyMatch(f -> f.department().equals(d.code())))
              .map(d -> d.label().in(console.language()))
              .collect(Collectors.joining(console.say("cli.list-comma")));
      return new WrongUseException(
          console.say(
              "cli.trace.not-of-department",
              title,
              revision.seeds().departmentName(department).in(console.language()),
              those));
    }
    if (month > 0 && !ofMonths) {
      return new WrongUseException(
          console.say(
              indicator.kind() == Indicator.Kind.LATEST
                  ? "cli.trace.stock-has-no-months"
                  : "cli.trace.no-months",
              title));
    }
    return new WrongUseException(console.say("cli.trace.no-figure", title, levels(all)));
  }

  /** By what the indicator is told: month, department and month … */
  private String levels(List<Figure> all) {
    List<String> levels = new ArrayList<>();
    for (Figure f : all) {
      List<String> words = new ArrayList<>();
      if (!f.department().isEmpty()) {
        words.add("--department");
      }
      if (f.month() > 0) {
        words.add("--month");
      }
      if (!f.category().isEmpty()) {
        words.add("--category");
      }
      String level = String.join(" ", words);
      if (!level.isEmpty() && !levels.contains(level)) {
        levels.add(level);
      }
    }
    return String.join(console.say("cli.list-comma"), levels);
  }

  private String title(Indicator indicator) {
    return indicator.title().in(console.language());
  }
}
