package lawtally.report.chart;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a reader finds in a chart's SVG. */
final class Seen {
  private static final Pattern TEXT = Pattern.compile("<text [^>]*>([^<]*)</text>");

  private Seen() {}

  /** All texts, in the order drawn: frame first, then axes, then values. */
  static List<String> texts(Chart chart) {
    return TEXT.matcher(chart.svg())
        .results()
        .map(r -> r.group(1).replace("&lt;", "<").replace("&apos;", "'"))
        .toList();
  }

  /** All texts as one, for what may be wrapped. */
  static String all(Chart chart) {
    return String.join("", texts(chart));
  }

  static long colours(Chart chart, String rgb) {
    return Pattern.compile("fill:rgb\\(" + rgb + "\\)")
        .matcher(chart.svg())
        .results()
        .map(MatchResult::group)
        .count();
  }
}
