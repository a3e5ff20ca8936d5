package lawtally.report.page.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.JavascriptExecutor;

/**
 * Looks for what keeps people with disabilities out. A drawing is one picture with words, its lines
 * and letters are not elements that anybody meets; rows of a table are alike, and a few of each are
 * enough.
 */
final class Axe {
  private static final int ROWS_LOOKED_AT = 4;

  private Axe() {}

  /** Rule, place and reason, one a line; the rows left out are gone from the page. */
  static List<String> violations(JavascriptExecutor page) {
    page.executeScript(script());
    page.executeScript(
        "document.querySelectorAll('tbody tr:nth-child(n + %d)').forEach(row => row.remove())"
            .formatted(ROWS_LOOKED_AT + 1));
    Object found =
        page.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run({include: document, exclude: ['[role=img] > svg']}, {
              resultTypes: ['violations'],
              runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}
            }).then(
              r => done(r.violations.flatMap(v => v.nodes.map(n =>
                v.id + ' ' + n.target + ' ' + n.html.slice(0, 200) + ' ' + n.failureSummary))),
              e => done(['axe failed: ' + e]));
            """);
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  private static String script() {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
