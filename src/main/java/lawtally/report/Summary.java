package lawtally.report;

import java.util.List;

/** The section's text, one entry a paragraph, as {@code summary.md} has it. */
public record Summary(String heading, List<String> paragraphs) {}
