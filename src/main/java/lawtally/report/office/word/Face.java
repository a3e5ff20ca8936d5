package lawtally.report.office.word;

/**
 * The typefaces of official documents, by the names that Windows and WPS know them by; none is
 * embedded.
 */
enum Face {
  /** 小标宋: titles. */
  TITLE("方正小标宋简体", "宋体"),
  /** 黑体: first headings, 附件1, heads of tables. */
  HEI("黑体", "SimHei"),
  /** 楷体: second headings. */
  KAI("楷体_GB2312", "楷体"),
  /** 仿宋: the text. */
  FANGSONG("仿宋_GB2312", "仿宋"),
  /** 宋体: page numbers. */
  SONG("宋体", "SimSun");

  private final String family;
  private final String instead;

  Face(String family, String instead) {
    this.family = family;
    this.instead = instead;
  }

  String family() {
    return family;
  }

  /** What a machine without this family may have of the same look. */
  String instead() {
    return instead;
  }
}
