package lawtally.definition.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lawtally.definition.Faults;
import lawtally.definition.figure.Indicators;

/** Checks that the places in {@code summary.md} name indicators or slots, and known styles. */
final class TemplateCheck {
  static final List<String> STYLES =
      List.of("exact", "about", "about_wan", "wan", "percent", "change");
  private static final Pattern REMARK = Pattern.compile("\\{#.*?#}", Pattern.DOTALL);
  private static final Pattern PLACE = Pattern.compile("\\{\\{(.*?)}}");
  private static final Pattern CONTENT =
      Pattern.compile("\\s*([^\\s|]+)\\s*(?:\\|\\s*([^\\s|]+)\\s*)?");
  private static final Pattern SLOT = Pattern.compile("narrative\\.\\w+");

  private final String path;
  private final Faults faults;

  TemplateCheck(String path, Faults faults) {
    this.path = path;
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
    boolean figure = !SLOT.matcher(name).matches();
    if (figure && !indicators.knows(name)) {
      faults.addUnknown(path, line, name, name, indicators.ids(), "no-such-indicator", name);
    }
    if (style != null && !STYLES.contains(style)) {
      faults.addUnknown(path, line, name, style, new ArrayList<>(STYLES), "no-such-style", style);
    } else if (style != null && !figure) {
      faults.add(path, line, name, "style-for-figures", style);
    }
  }
}
