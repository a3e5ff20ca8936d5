package lawtally.intake.plan;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a file named like a table may be instead; told by its first bytes. */
public enum Disguise {
  /** Excel's {@code .xlsx} (a zip) or {@code .xls} (an OLE file). */
  WORKBOOK("workbook"),
  /** The page that a web system calls an export. */
  WEB_PAGE("web-page");

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
    String text =
        new String(start, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
    int angle = text.indexOf('<');
    boolean markup = angle >= 0 && text.substring(0, angle).chars().allMatch(Disguise::isPrelude);
    boolean page =
        text.contains("<table") || text.contains("<html") || text.contains("<!doctype html");
    return markup && page ? Optional.of(WEB_PAGE) : Optional.empty();
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
