package lawtally.report;

import java.util.List;

/** The section's text, one entry a paragraph, as {@code summary.md} has it. */
public record Summary(String heading, List<String> paragraphs) {

  /** As Markdown: the heading, then a paragraph a block. What looks like HTML stays text. */
  public String markdown() {
    String text = "# " + heading + "\n\n" + String.join("\n\n", paragraphs) + "\n";
    return text.replace("<", "\\<");
  }
}
