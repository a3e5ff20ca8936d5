package lawtally.report.page;

import java.util.List;
import lawtally.report.Report;
import lawtally.report.SummaryWriter;

/** A page without charts, and what one reads in it. */
final class PageTexts {
  private PageTexts() {}

  static String text(String html) {
    return html.replaceAll(
            "(?s)<style>.*?</style>|<script.*?</script>|<title>.*?</title>|<svg.*?</svg>", "")
        .replaceAll("<[^>]+>", " ")
        .replace("&quot;", "\"")
        .replaceAll("\\s+", " ")
        .strip();
  }

  static String page(Report report) {
    return new Page(report, new SummaryWriter(report).write(), List.of()).html();
  }
}
