package lawtally.definition.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lawtally.definition.Faults;
import lawtally.definition.figure.Indicators;

/**
 * Checks that the places in a text ({@code summary.md}, {@code yearbook.md}) name indicators, slots
 * or facts, and known styles.
 */
final class TemplateCheck {
  static final List<String> STYLES =
      List.of(
          "exact", "about", "about_wan", "wan", "percent", "change", "departments", "categories");

  /** What the yearbook may tell of its making; {@code YearFacts} of the room report knows how. */
  static final List<String> FACTS =
      List.of(
          "year.number",
          "year.departments",
          "year.files",
          "year.read",
          "year.counted",
          "year.returned",
          "year.not_counted",
          "year.missing",
          "year.zero_reports",
          "year.not_applicable",
          "year.explained",
          "year.unexplained",
          "year.not_comparable",
          "year.faults",
          "year.published",
          "year.checkable",
          "year.agreeing",
          "year.differing");

  private static final Pattern REMARK = Pattern.compile("\\{#.*?#}", Pattern.DOTALL);
  private static final Pattern PLACE = Pattern.compile("\\{\\{(.*?)}}");
  private static final Pattern CONTENT =
      Pattern.compile("\\s*([^\\s|]+)\\s*(?:\\|\\s*([^\\s|]+)\\s*)?");
  private static final Pattern SLOT = Pattern.compile("narrative\\.\\w+");

  private final String path;
  private final List<String> facts;
  private final Faults faults;

  /**
   * @param facts that this text may name
   */
  TemplateCheck(String path, List<String> facts, Faults faults) {
    this.path = path;
    this.facts = facts;
    this.faults = faults;
  }

  void check(String template, Indicators indicators) {
    int line = 0;
    for (String text : withoutRemarks(template).split("\n", -1)) {
      line++;
      Matcher place = PLACE.matcher(text);
      while (place.find()) {
        place(line, place.group(1), indicators);
      }
      String rest = PLACE.matcher(text).replaceAll("");
      if (rest.contains("{{") || rest.contains("}}")) {
        faults.add(path, line, "", "unclosed-place");
      }
      if (rest.contains("{%") || rest.contains("{#")) {
        faults.add(path, line, "", "no-scripting");
      }
    }
  }

  /** Line ends stay, so that lines keep their numbers. */
  private static String withoutRemarks(String template) {
    return REMARK.matcher(template).replaceAll(remark -> remark.group().replaceAll("[^\n]", ""));
  }

  private void place(int line, String content, Indicators indicators) {
    Matcher parts = CONTENT.matcher(content);
    if (!parts.matches()) {
      faults.add(path, line, content.strip(), "malformed-place");
      return;
    }
    String name = parts.group(1);
    String style = parts.group(2);
    boolean figure = !SLOT.matcher(name).matches() && !facts.contains(name);
    if (figure && !indicators.knows(name)) {
      List<String> known = new ArrayList<>(indicators.ids());
      known.addAll(facts);
      faults.addUnknown(path, line, name, name, known, "no-such-indicator", name);
    }
    if (style != null && !STYLES.contains(style)) {
      faults.addUnknown(path, line, name, style, new ArrayList<>(STYLES), "no-such-style", style);
    } else if (style != null && !figure) {
      faults.add(path, line, name, "style-for-figures", style);
    }
  }
}
