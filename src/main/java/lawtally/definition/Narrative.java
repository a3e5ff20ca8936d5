package lawtally.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What no figure can tell, written by a person for one year: {@code narrative/2020.md}. Each slot
 * begins with a line {@code ## slot}; what stands before the first is a remark.
 */
public final class Narrative {
  private static final Pattern HEADING = Pattern.compile("##\\s*([A-Za-z][A-Za-z0-9_]*)\\s*");

  private Narrative() {}

  /**
   * Text by slot, in the order of the file, without blank lines around it; of a slot that comes
   * twice both texts. A file that is not there has no slots.
   *
   * @throws UncheckedIOException if the file is there but cannot be read
   */
  public static Map<String, String> read(Path file) {
    if (!Files.exists(file)) {
      return Map.of();
    }
    try {
      return slots(SavedText.of(Files.readAllBytes(file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<String, String> slots(String text) {
    Map<String, StringBuilder> slots = new LinkedHashMap<>();
    StringBuilder current = new StringBuilder();
    for (String line : text.lines().toList()) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        current = slots.computeIfAbsent(heading.group(1), slot -> new StringBuilder());
      } else {
        current.append(line).append('\n');
      }
    }
    Map<String, String> texts = new LinkedHashMap<>();
    slots.forEach((slot, content) -> texts.put(slot, content.toString().strip()));
    return texts;
  }
}
