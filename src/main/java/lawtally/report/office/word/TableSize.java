package lawtally.report.office.word;

/** In which size a table is set: 小4号, and smaller where its heads and figures would be broken. */
enum TableSize {
  /** 小4号. */
  NORMAL(Type.TABLE, Type.TABLE_HEAD, WordTable.LINE),
  /** 五号. */
  SMALL(Type.SMALL, Type.SMALL_HEAD, 260),
  /** 小五. */
  SMALLEST(Type.SMALLER, Type.SMALLER_HEAD, 220);

  private final Type text;
  private final Type strong;
  private final int line;

  TableSize(Type text, Type strong, int line) {
    this.text = text;
    this.strong = strong;
    this.line = line;
  }

  Type text() {
    return text;
  }

  /** Of heads and 合计. */
  Type strong() {
    return strong;
  }

  /** In twips. */
  int line() {
    return line;
  }

  /** The next one; of the smallest itself. */
  TableSize smaller() {
    return values()[Math.min(ordinal() + 1, values().length - 1)];
  }
}
