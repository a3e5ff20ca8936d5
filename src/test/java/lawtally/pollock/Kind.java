package lawtally.pollock;

/**
 * A kind of pollution. Those of the paper make the score; the others are ours and are shown beside
 * it.
 *
 * <p>The weights are assumptions of ours, after what the paper's survey of public files reports in
 * words – most files are standard but for their line ends, some have another delimiter, a preamble
 * or several tables, single broken rows are rare – and not its numbers. A kind's weight is shared
 * by its files.
 */
enum Kind {
  STANDARD(300, true),
  NO_PAYLOAD(2, true),
  NO_TRAILING_NEWLINE(60, true),
  DOUBLE_TRAILING_NEWLINE(15, true),
  NO_HEADER(40, true),
  HEADER_ROWS(35, true),
  PREAMBLE(60, true),
  SEVERAL_TABLES(30, true),
  HEADER_ONLY(2, true),
  ONE_DATA_ROW(6, true),
  MORE_SEPARATORS(30, true),
  LESS_SEPARATORS(20, true),
  FIELD_DELIMITER(100, true),
  QUOTATION(15, true),
  ESCAPE(25, true),
  RECORD_DELIMITER(230, true),
  EXTRA_QUOTE(20, true),
  ROW_DELIMITER(10, true),
  ENCODING(0, false),
  FOOTNOTE(0, false),
  ONE_COLUMN(0, false),
  ALL_QUOTED(0, false),
  NO_QUOTES(0, false),
  MISSING_QUOTE(0, false),
  UNQUOTED_DELIMITER(0, false),
  CELLS(0, false);

  private final int weight;
  private final boolean inPaper;

  Kind(int weight, boolean inPaper) {
    this.weight = weight;
    this.inPaper = inPaper;
  }

  int weight() {
    return weight;
  }

  boolean inPaper() {
    return inPaper;
  }
}
