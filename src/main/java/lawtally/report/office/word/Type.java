package lawtally.report.office.word;

/**
 * A typeface in a size.
 *
 * @param halfPoints as Word counts: 32 is 3号 (16 pt)
 */
record Type(Face face, int halfPoints) {
  /** 2号. */
  static final Type TITLE = new Type(Face.TITLE, 44);

  /** 3号. */
  static final Type TEXT = new Type(Face.FANGSONG, 32);

  /** 4号, below the title. */
  static final Type EDITION = new Type(Face.KAI, 28);

  static final Type ANNEX = new Type(Face.HEI, 32);

  /** 4号. */
  static final Type PAGE_NUMBER = new Type(Face.SONG, 28);

  /** 小4号. */
  static final Type TABLE = new Type(Face.FANGSONG, 24);

  /** 五号: where there is one page for much. */
  static final Type SMALL = new Type(Face.FANGSONG, 21);

  static final Type SMALL_HEAD = new Type(Face.HEI, 21);

  /** 小五: and where that is in English. */
  static final Type SMALLER = new Type(Face.FANGSONG, 18);

  static final Type SMALLER_HEAD = new Type(Face.HEI, 18);

  static final Type TABLE_HEAD = new Type(Face.HEI, 24);
}
