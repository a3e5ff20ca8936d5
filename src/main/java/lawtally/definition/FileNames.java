package lawtally.definition;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of files: which ones every system takes, and how any of them is shown to people. What a
 * stranger called a file must neither lead out of its folder nor write a line of its own into a log
 * or command a terminal.
 */
public final class FileNames {
  /** What ext4, NTFS and APFS all take, in bytes of UTF-8. */
  private static final int LONGEST = 255;

  private static final String UNKNOWN = "\uFFFD";

  /** Control characters, and those that are not seen but turn the direction of what is. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\x{E0000}-\\x{E0FFF}]");

  private static final Pattern FORBIDDEN = Pattern.compile("[/\\\\:*?\"<>|]");

  /** Windows opens a device in place of a file of such a name, whatever its extension. */
  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

  private static final Pattern PORT = Pattern.compile("(com|lpt)[0-9¹²³]");

  private FileNames() {}

  /**
   * Whether a file or folder may be called so on every system, with an extension or without: one
   * name, not a path; no device; of at most 200 bytes, so that an extension or a number can follow.
   */
  public static boolean isPlain(String name) {
    return !name.isBlank()
        && name.equals(name.strip())
        && !name.startsWith(".")
        && !name.endsWith(".")
        && bytes(name) <= 200
        && !UNSEEN.matcher(name).find()
        && !FORBIDDEN.matcher(name).find()
        && !isDevice(name);
  }

  public static boolean isDevice(String name) {
    int dot = name.indexOf('.');
    String stem = (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
    return DEVICES.contains(stem) || PORT.matcher(stem).matches();
  }

  /** The text on one line: line ends and tabs as blanks, what cannot be seen as U+FFFD. */
  public static String onOneLine(String text) {
    if (!UNSEEN.matcher(text).find()) {
      return text;
    }
    String line = text.replaceAll("\\R|\\t", " ");
    return UNSEEN.matcher(line).replaceAll(UNKNOWN);
  }

  /** A name of a file as people are shown it: on one line, and never a path of another system. */
  public static String shown(String name) {
    return onOneLine(name).replace('\\', '＼');
  }

  /**
   * The name with an end put to it, shortened where it would be too long.
   *
   * @param room bytes to leave for what is put before or behind it later
   */
  public static String ending(String name, String end, int room) {
    int most = LONGEST - room - bytes(end);
    String kept = name;
    while (bytes(kept) > most) {
      kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
    }
    return kept + end;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
