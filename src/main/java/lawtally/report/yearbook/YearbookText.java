package lawtally.report.yearbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lawtally.report.Report;
import lawtally.report.prose.ItemNumbers;
import lawtally.report.prose.OfficialText;

/**
 * 情况说明 of the yearbook: {@code yearbook.md} of the job with its figures and facts put in. A heading
 * below which nothing is left goes too, and those that stay are numbered anew.
 */
public final class YearbookText {
  private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,3}、([^。]*)");

  private YearbookText() {}

  /**
   * Headings and paragraphs as they follow each other; none where the job has no such text.
   *
   * @throws io.pebbletemplates.pebble.error.PebbleException if the job's template is wrong
   */
  public static List<String> of(Report report) {
    List<String> paragraphs =
        new OfficialText(
                report.job().yearbook(),
                report.job(),
                report.seeds(),
                report.figures(),
                report.previous(),
                report.narrative(),
                YearFacts.of(report))
            .paragraphs();
    return numbered(paragraphs);
  }

  static List<String> numbered(List<String> paragraphs) {
    List<String> kept = new ArrayList<>();
    int number = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Matcher heading = HEADING.matcher(paragraphs.get(i));
      if (!heading.matches()) {
        kept.add(paragraphs.get(i));
      } else if (i + 1 < paragraphs.size() && !HEADING.matcher(paragraphs.get(i + 1)).matches()) {
        kept.add(ItemNumbers.chinese(++number) + "、" + heading.group(1));
      }
    }
    return List.copyOf(kept);
  }
}
