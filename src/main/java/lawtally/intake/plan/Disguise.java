package lawtally.intake.plan;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a file named like a table may be instead; told by its first bytes. */
public enum Disguise {
  /** Excel's {@code .xlsx} (a zip), {@code .xls} (an OLE file) or its XML of 2003. */
  WORKBOOK("workbook"),
  /** The page that a web system calls an export. */
  WEB_PAGE("web-page"),
  /** A document to print. */
  PDF("pdf"),
  /** Files packed into one by RAR, 7-Zip or gzip. */
  PACKED("packed");

  /** First bytes that {@link #of} wants to see. */
  public static final int ENOUGH = 4096;

  private final String rule;

  Disguise(String rule) {
    this.rule = rule;
  }

  /** The rule that such a file breaks. */
  public String rule() {
    return rule;
  }

  public static Optional<Disguise> of(byte[] start) {
    if (startsWith(start, 'P', 'K', 3, 4) || startsWith(start, 0xd0, 0xcf, 0x11, 0xe0)) {
      return Optional.of(WORKBOOK);
    }
    if (startsWith(start, '%', 'P', 'D', 'F', '-')) {
      return Optional.of(PDF);
    }
    if (startsWith(start, 'R', 'a', 'r', '!', 0x1a)
        || startsWith(start, '7', 'z', 0xbc, 0xaf)
        || startsWith(start, 0x1f, 0x8b, 8)) {
      return Optional.of(PACKED);
    }
    return ofMarkup(start);
  }

  private static Optional<Disguise> ofMarkup(byte[] start) {
    String text =
        new String(start, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
    int angle = text.indexOf('<');
    boolean markup = angle >= 0 && text.substring(0, angle).chars().allMatch(Disguise::isPrelude);
    boolean page =
        text.contains("<table") || text.contains("<html") || text.contains("<!doctype html");
    boolean workbook =
        text.contains("urn:schemas-microsoft-com:office:spreadsheet")
            || text.contains("progid=\"excel.sheet\"");
    if (!markup || !page && !workbook) {
      return Optional.empty();
    }
    return Optional.of(workbook && !text.contains("<html") ? WORKBOOK : WEB_PAGE);
  }

  /** Blanks and byte order marks. */
  private static boolean isPrelude(int c) {
    return c <= ' ' || c == 0xef || c == 0xbb || c == 0xbf || c == 0xff || c == 0xfe;
  }

  private static boolean startsWith(byte[] bytes, int... expected) {
    if (bytes.length < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((bytes[i] & 0xff) != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
