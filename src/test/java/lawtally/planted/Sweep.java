package lawtally.planted;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks for traces of what was {@link Planted}, in every way in which they may be written. */
public final class Sweep {
  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final int AROUND = 60;

  private final List<String> found = new ArrayList<>();
  private final Map<String, String> patterns = new LinkedHashMap<>();
  private long bytes;

  public Sweep() {
    for (String mark : Planted.MARKS) {
      spelled(mark);
      spelled(Planted.fullWidth(mark));
    }
  }

  private void spelled(String mark) {
    put(mark, " UTF-8", mark.getBytes(StandardCharsets.UTF_8));
    put(mark, " UTF-16BE", mark.getBytes(StandardCharsets.UTF_16BE));
    put(mark, " UTF-16LE", mark.getBytes(StandardCharsets.UTF_16LE));
    put(mark, " GB18030", mark.getBytes(CHINESE));
    if (mark.chars().anyMatch(c -> c > 126)) {
      // Of JSON and Java, of SQL, and as H2 lays characters down on disk.
      put(mark, " escaped", escaped(mark, "\\u%04x", ""));
      put(mark, " ESCAPED", escaped(mark, "\\u%04X", ""));
      put(mark, " in SQL", escaped(mark, "\\%04x", ""));
      put(mark, " in H2", inH2(mark));
      put(mark, " entities", escaped(mark, "&#%d", ";"));
      put(mark, " url", percent(mark));
    }
  }

  private void put(String mark, String how, byte[] pattern) {
    String text = new String(pattern, StandardCharsets.ISO_8859_1);
    if (!patterns.containsValue(text)) {
      patterns.put(mark + how, text);
    }
  }

  private static byte[] escaped(String mark, String form, String end) {
    StringBuilder text = new StringBuilder();
    mark.chars().forEach(c -> text.append(form.formatted(c)).append(end));
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] inH2(String mark) {
    java.nio.ByteBuffer bytes = java.nio.ByteBuffer.allocate(3 * mark.length());
    for (char c : mark.toCharArray()) {
      if (c < 0x80) {
        bytes.put((byte) c);
      } else {
        bytes.put((byte) (0xe0 | c >> 12)).put((byte) (c >> 6 & 0x3f)).put((byte) (c & 0x3f));
      }
    }
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  private static byte[] percent(String mark) {
    return java.net.URLEncoder.encode(mark, StandardCharsets.UTF_8)
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** Every file of a folder, its path too; also what is packed in archives. */
  public Sweep folder(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.toList()) {
        String name = folder.getFileName() + "/" + folder.relativize(file);
        text(name + " (the name)", name);
        if (Files.isRegularFile(file)) {
          bytes(name, Files.readAllBytes(file));
        }
      }
    }
    return this;
  }

  public Sweep text(String where, String text) {
    return bytes(where, text.getBytes(StandardCharsets.UTF_8));
  }

  public Sweep bytes(String where, byte[] content) {
    bytes += content.length;
    // Every byte is a character: what is looked for may begin anywhere.
    String all = new String(content, StandardCharsets.ISO_8859_1);
    patterns.forEach((name, pattern) -> look(where, name, all, pattern));
    if (content.length > 4 && content[0] == 'P' && content[1] == 'K') {
      unpack(where, content);
    }
    return this;
  }

  private void look(String where, String name, String all, String pattern) {
    int at = all.indexOf(pattern);
    if (at >= 0) {
      String around = all.substring(Math.max(0, at - AROUND), Math.min(all.length(), at + AROUND));
      String shown =
          new String(around.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
      found.add(where + ": " + name + ": …" + shown.replaceAll("\\p{Cntrl}", "·") + "…");
    }
  }

  private void unpack(String where, byte[] content) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        text(where + "!" + entry.getName() + " (the name)", entry.getName());
        bytes(where + "!" + entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new IllegalStateException(where, e);
    }
  }

  /** Where something was found, and what; empty if nothing was. */
  public List<String> found() {
    return List.copyOf(found);
  }

  /** How much was looked through: a sweep over nothing proves nothing. */
  public long size() {
    return bytes;
  }
}
