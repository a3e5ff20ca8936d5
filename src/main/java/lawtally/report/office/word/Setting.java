package lawtally.report.office.word;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/**
 * How a paragraph is set. Written out at the paragraph and the run, not as a named style: so the
 * text keeps its look when a clerk pastes it into the report.
 */
final class Setting {
  /** 28.95 pt, in twips: twenty-two lines fill 225 mm; already 29 pt gives one less. */
  static final int LINE = 579;

  /**
   * Between characters of 3号, in twips: 28 of 16 pt are wider than 156 mm, 28 of 15.7 pt are not.
   * Of 15.75 pt they are not either, but LibreOffice rounds the line down to whole places of its
   * grid.
   */
  private static final int CLOSER = -6;

  /** A character of 3号 in the text, 28 in a line, in twips. */
  private static final int CHARACTER = 316;

  private static final int HUNDRED = 100;

  private final CTP paragraph;
  private final CTPPr properties;

  private Setting(CTP paragraph) {
    this.paragraph = paragraph;
    this.properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
  }

  static Setting of(CTP paragraph) {
    return new Setting(paragraph);
  }

  /**
   * In the lines of the text, twenty-two a page. The paragraph states them itself and leaves the
   * grid of the section alone, for LibreOffice lays a character of 16 pt into two places of 15.79
   * pt, and half a line stays empty.
   */
  Setting inLines() {
    return offTheGrid().lines(LINE);
  }

  /** Exactly so many twips a line, whatever stands in it. */
  Setting lines(int twips) {
    return spacing(twips, STLineSpacingRule.EXACT);
  }

  /** As high as what stands in the line: a picture. */
  Setting asHighAsNeeded() {
    return spacing(240, STLineSpacingRule.AUTO).offTheGrid();
  }

  private Setting spacing(int line, STLineSpacingRule.Enum rule) {
    CTSpacing spacing =
        properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing();
    withoutGaps();
    spacing.setBefore(BigInteger.ZERO);
    spacing.setAfter(BigInteger.ZERO);
    spacing.setLine(BigInteger.valueOf(line));
    spacing.setLineRule(rule);
    return this;
  }

  /** Between Chinese and digits or letters: a line holds as many characters as it has places. */
  private void withoutGaps() {
    CTOnOff letters =
        properties.isSetAutoSpaceDE()
            ? properties.getAutoSpaceDE()
            : properties.addNewAutoSpaceDE();
    letters.setVal(false);
    CTOnOff digits =
        properties.isSetAutoSpaceDN()
            ? properties.getAutoSpaceDN()
            : properties.addNewAutoSpaceDN();
    digits.setVal(false);
  }

  /** Not in the lines of the grid: tables and pictures. */
  Setting offTheGrid() {
    properties.addNewSnapToGrid().setVal(false);
    return this;
  }

  Setting aligned(STJc.Enum how) {
    properties.addNewJc().setVal(how);
    return this;
  }

  Setting withNext() {
    properties.addNewKeepNext();
    return this;
  }

  Setting outline(int level) {
    properties.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    return this;
  }

  /** The first line so many characters in. */
  Setting firstLine(int characters) {
    CTInd indent = indent();
    indent.setFirstLineChars(hundredths(characters));
    indent.setFirstLine(BigInteger.valueOf((long) characters * CHARACTER));
    return this;
  }

  /**
   * The first line begins at {@code first}, those after it at {@code others}; in halves of a
   * character.
   */
  Setting hanging(int first, int others) {
    CTInd indent = indent();
    indent.setLeftChars(hundredths(others).divide(BigInteger.TWO));
    indent.setLeft(BigInteger.valueOf((long) others * CHARACTER / 2));
    indent.setHangingChars(hundredths(others - first).divide(BigInteger.TWO));
    indent.setHanging(BigInteger.valueOf((long) (others - first) * CHARACTER / 2));
    return this;
  }

  /** Divides the width into so many equal parts, each of which begins at a tab. */
  Setting parts(int parts, int width) {
    CTTabs tabs = properties.addNewTabs();
    for (int i = 1; i < parts; i++) {
      CTTabStop tab = tabs.addNewTab();
      tab.setVal(STTabJc.LEFT);
      tab.setPos(BigInteger.valueOf((long) width * i / parts));
    }
    return this;
  }

  /** One character away from the edge, on either side. */
  Setting oneCharacterIn(int halfPoints) {
    CTInd indent = indent();
    BigInteger twips = BigInteger.valueOf(halfPoints * 10L);
    indent.setLeftChars(hundredths(1));
    indent.setLeft(twips);
    indent.setRightChars(hundredths(1));
    indent.setRight(twips);
    return this;
  }

  private CTInd indent() {
    return properties.isSetInd() ? properties.getInd() : properties.addNewInd();
  }

  private static BigInteger hundredths(int characters) {
    return BigInteger.valueOf((long) characters * HUNDRED);
  }

  Setting text(String text, Type type) {
    if (!text.isEmpty()) {
      put(run(type).addNewT(), text);
    }
    return this;
  }

  static void put(CTText element, String text) {
    element.setStringValue(text);
    element.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
  }

  /** A run without content. */
  CTR run(Type type) {
    CTR run = paragraph.addNewR();
    CTRPr properties = run.addNewRPr();
    set(properties, type);
    if (type.halfPoints() == Type.TEXT.halfPoints()) {
      properties.addNewSpacing().setVal(BigInteger.valueOf(CLOSER));
      properties.addNewSnapToGrid().setVal(false);
    }
    return run;
  }

  static void set(CTRPr properties, Type type) {
    CTFonts fonts = properties.addNewRFonts();
    String family = type.face().family();
    fonts.setAscii(family);
    fonts.setHAnsi(family);
    fonts.setEastAsia(family);
    fonts.setHint(STHint.EAST_ASIA);
    BigInteger size = BigInteger.valueOf(type.halfPoints());
    properties.addNewSz().setVal(size);
    properties.addNewSzCs().setVal(size);
  }
}
