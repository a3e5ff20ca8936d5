package lawtally.report.office;

import java.util.List;
import java.util.Map;
import lawtally.definition.Language;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** The few ways in which a cell of the workbook looks. */
enum Look {
  /** 小标宋 in the size of a table's title, never bold. */
  TITLE(HorizontalAlignment.CENTER, Rules.NONE, 18),
  /** A heading within a sheet. */
  SECTION(HorizontalAlignment.LEFT, Rules.NONE, 12),
  /** Above the table at the right. */
  UNIT(HorizontalAlignment.RIGHT, Rules.NONE, 11),
  HEADER(HorizontalAlignment.CENTER, Rules.THIN, 11),
  TEXT(HorizontalAlignment.LEFT, Rules.THIN, 11),
  LINK(HorizontalAlignment.LEFT, Rules.THIN, 11),
  FIGURE(HorizontalAlignment.RIGHT, Rules.THIN, 11),
  /** A date or a year among texts. */
  DATE(HorizontalAlignment.LEFT, Rules.THIN, 11),
  /** 合计. */
  TOTAL_TEXT(HorizontalAlignment.LEFT, Rules.THIN, 11),
  TOTAL_FIGURE(HorizontalAlignment.RIGHT, Rules.THIN, 11),
  /** 说明, and who filled it in. */
  NOTE(HorizontalAlignment.LEFT, Rules.NONE, 11);

  /** The fonts of domestic offices, by name: they are on every such machine and not packed. */
  private static final Map<Language, List<String>> FONTS =
      Map.of(
          Language.ZH, List.of("方正小标宋简体", "黑体", "宋体"),
          Language.EN, List.of("Arial", "Arial", "Arial"));

  private final HorizontalAlignment alignment;
  private final Rules rules;
  private final int points;

  Look(HorizontalAlignment alignment, Rules rules, int points) {
    this.alignment = alignment;
    this.rules = rules;
    this.points = points;
  }

  /** Whether lines run round the cell. */
  enum Rules {
    NONE,
    THIN
  }

  HorizontalAlignment alignment() {
    return alignment;
  }

  boolean ruled() {
    return rules == Rules.THIN;
  }

  int points() {
    return points;
  }

  String font(Language language) {
    int kind = this == TITLE ? 0 : this == HEADER || this == SECTION ? 1 : 2;
    return FONTS.get(language).get(kind);
  }

  /** 黑体 is heavy by itself. */
  boolean bold(Language language) {
    return this == TOTAL_TEXT
        || this == TOTAL_FIGURE
        || language == Language.EN && (this == HEADER || this == SECTION || this == TITLE);
  }
}
