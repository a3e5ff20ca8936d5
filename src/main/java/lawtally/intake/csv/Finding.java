package lawtally.intake.csv;

/** What is said of single rows. */
enum Finding {
  BLANK("blank-row"),
  MENDED("mended-row"),
  UNTRIED("mending-ended"),
  EXTRA("extra-cell"),
  MISSING("missing-cell"),
  UNCLOSED("unclosed-quote"),
  UNDECODABLE("encoding-error"),
  TOO_LONG("record-too-long");

  private final String rule;

  Finding(String rule) {
    this.rule = rule;
  }

  String rule() {
    return rule;
  }
}
