package lawtally.report;

import java.util.List;

/** The section's text, one entry a paragraph, as {@code summary.md} has it. */
public record Summary(String heading, List<String> paragraphs) {

  /** As Markdown: the heading, then a paragraph a block. */
  public String markdown() {
    return "# " + heading + "\n\n" + String.join("\n\n", paragraphs) + "\n";
  }
}
