package lawtally.record;

import java.util.List;
import lawtally.intake.Place;

/**
 * One typed record of a dataset.
 *
 * @param department code of the department it counts under
 * @param month 1–12 by its statistical date; 12 for a roster; 0 for a whole-year return
 * @param values fields, then derived fields, by {@code Dataset.position}
 */
public record Record(
    String dataset, Place place, String department, int year, int month, List<Value> values) {

  /**
   * All that the record says, in one spelling: two records with the same content are the same row
   * handed in twice. For digests only: it may hold personal data.
   */
  public String content() {
    StringBuilder content = new StringBuilder(256);
    append(content, dataset);
    append(content, department);
    append(content, year + "-" + month);
    for (Value value : values) {
      append(content, value.canonical());
    }
    return content.toString();
  }

  /** With its length in front, so that no cell can pass for two. */
  private static void append(StringBuilder content, String part) {
    content.append(part.length()).append(':').append(part);
  }
}
