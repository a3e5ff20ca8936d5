package lawtally.report.page;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lawtally.definition.Language;
import lawtally.report.chart.Chart;

/** A chart's drawing inside the page: without XML prologue, scaling to the width it is given. */
final class Drawing {
  private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*>");
  private static final Pattern SIZE =
      Pattern.compile("\\s(width|height)\\s*=\\s*\"\\s*([0-9.]+)(?:px)?\\s*\"");

  private Drawing() {}

  /**
   * @param wide whether it takes the whole row: small plots at half of it could not be read
   */
  static Map<String, Object> of(
      Chart chart, Language language, Map<String, Object> table, boolean wide) {
    return Map.of(
        "wide", wide,
        "id", chart.id(),
        "alt", chart.alt().in(language),
        "svg", scaling(chart.svg()),
        "table", table);
  }

  private static String scaling(String svg) {
    Matcher root = ROOT.matcher(svg);
    if (!root.find()) {
      return svg;
    }
    String tag = root.group();
    String rest = svg.substring(root.end());
    if (tag.contains("viewBox")) {
      return SIZE.matcher(tag).replaceAll("") + rest;
    }
    String width = "0";
    String height = "0";
    for (Matcher size = SIZE.matcher(tag); size.find(); ) {
      if (size.group(1).equals("width")) {
        width = size.group(2);
      } else {
        height = size.group(2);
      }
    }
    String open = SIZE.matcher(tag).replaceAll("");
    return open.replaceFirst("<svg", "<svg viewBox=\"0 0 %s %s\"".formatted(width, height)) + rest;
  }
}
