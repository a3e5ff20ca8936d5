package lawtally.definition.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lawtally.definition.Faults;

/** Checks that the places in {@code summary.md} name indicators or slots, and known styles. */
final class TemplateCheck {
  static final List<String> STYLES =
      List.of("exact", "about", "about_wan", "wan", "percent", "change");
  private static final Pattern PLACE = Pattern.compile("\\{\\{(.*?)}}");
  private static final Pattern CONTENT =
      Pattern.compile("\\s*([^\\s|]+)\\s*(?:\\|\\s*([^\\s|]+)\\s*)?");
  private static final Pattern SLOT = Pattern.compile("narrative\\.[a-z][a-z0-9_]*");

  private final String path;
  private final Faults faults;

  TemplateCheck(String path, Faults faults) {
    this.path = path;
    this.faults = faults;
  }

  void check(String template, Collection<String> indicators) {
    int line = 0;
    for (String text : template.split("\n", -1)) {
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

  private void place(int line, String content, Collection<String> indicators) {
    Matcher parts = CONTENT.matcher(content);
    if (!parts.matches()) {
      faults.add(path, line, content.strip(), "malformed-place");
      return;
    }
    String name = parts.group(1);
    if (!SLOT.matcher(name).matches() && !indicators.contains(name)) {
      faults.addUnknown(path, line, name, name, indicators, "no-such-indicator", name);
    }
    String style = parts.group(2);
    if (style != null && !STYLES.contains(style)) {
      faults.addUnknown(path, line, name, style, new ArrayList<>(STYLES), "no-such-style", style);
    }
  }
}
