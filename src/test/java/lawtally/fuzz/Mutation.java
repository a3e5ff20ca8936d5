package lawtally.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Spoils a file in ways that depend on a seed alone. */
final class Mutation {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8, GB18030, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
  private static final List<String> MARKS =
      List.of(
          "\"",
          "\"\"",
          "'",
          "\\",
          ",",
          ";",
          "|",
          "\t",
          "，",
          "\n",
          "\r",
          "\r\n",
          "\0",
          "\uFEFF",
          "合计",
          "\n合计,3\n",
          "无",
          "\n\n\n",
          "零报告",
          "9.15104E+17",
          "𠮷",
          "\uFFFD",
          "=1+1",
          "<table>",
          "例：");
  private static final int MOST = 6;
  private static final int LONGEST_RUN = 5_000;

  private final Random random;

  Mutation(long seed) {
    this.random = new Random(seed);
  }

  /** Some changes of the bytes, of the text, or of both. */
  byte[] of(byte[] original) {
    byte[] bytes = original;
    int changes = 1 + random.nextInt(MOST);
    for (int i = 0; i < changes; i++) {
      bytes = random.nextBoolean() ? bytes(bytes) : text(bytes);
    }
    return bytes;
  }

  private byte[] bytes(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(1 + random.nextInt(200)));
    return switch (random.nextInt(6)) {
      case 0 -> spliced(bytes, from, from, new byte[] {(byte) random.nextInt(256)});
      case 1 -> spliced(bytes, from, to, new byte[0]);
      case 2 -> spliced(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
      case 3 -> Arrays.copyOf(bytes, from);
      case 4 -> flipped(bytes);
      default -> spliced(bytes, from, to, noise(to - from));
    };
  }

  private byte[] text(byte[] bytes) {
    Charset charset = decodes(bytes) ? StandardCharsets.UTF_8 : GB18030;
    String text = new String(bytes, charset);
    String changed =
        switch (random.nextInt(8)) {
          case 0 -> inserted(text, MARKS.get(random.nextInt(MARKS.size())));
          case 1 ->
              inserted(
                  text,
                  MARKS.get(random.nextInt(MARKS.size())).repeat(random.nextInt(LONGEST_RUN)));
          case 2 -> lines(text);
          case 3 -> cells(text);
          case 4 -> text.replace(',', anyOf(";|\t，"));
          case 5 -> text.replace("\r\n", "\n").replace("\n", random.nextBoolean() ? "\r" : "\r\n");
          case 6 -> text.replace('"', anyOf("'\\"));
          default -> quoted(text);
        };
    Charset written = random.nextInt(4) == 0 ? CHARSETS.get(random.nextInt(4)) : charset;
    return changed.getBytes(written);
  }

  private static boolean decodes(byte[] bytes) {
    return !new String(bytes, StandardCharsets.UTF_8).contains("\uFFFD");
  }

  private char anyOf(String characters) {
    return characters.charAt(random.nextInt(characters.length()));
  }

  private String inserted(String text, String mark) {
    int at = random.nextInt(text.length() + 1);
    return text.substring(0, at) + mark + text.substring(at);
  }

  /** Lines shuffled, doubled, joined or left out. */
  private String lines(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("(?<=\n)")));
    int at = random.nextInt(lines.size());
    switch (random.nextInt(4)) {
      case 0 -> Collections.shuffle(lines, random);
      case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
      case 2 -> lines.set(at, lines.get(at).strip());
      default -> lines.remove(at);
    }
    return String.join("", lines);
  }

  /** Cells left out, doubled, or moved within a line. */
  private String cells(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("(?<=\n)")));
    int at = random.nextInt(lines.size());
    List<String> cells = new ArrayList<>(Arrays.asList(lines.get(at).split(",", -1)));
    int cell = random.nextInt(cells.size());
    switch (random.nextInt(3)) {
      case 0 -> cells.remove(cell);
      case 1 -> cells.add(cell, cells.get(random.nextInt(cells.size())));
      default -> Collections.shuffle(cells, random);
    }
    lines.set(at, String.join(",", cells));
    return String.join("", lines);
  }

  /** A quote around some span, wherever it begins and ends. */
  private String quoted(String text) {
    int from = random.nextInt(text.length() + 1);
    int to = from + random.nextInt(text.length() + 1 - from);
    return text.substring(0, from) + '"' + text.substring(from, to) + '"' + text.substring(to);
  }

  private byte[] noise(int length) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return noise;
  }

  private byte[] flipped(byte[] bytes) {
    byte[] flipped = bytes.clone();
    for (int i = random.nextInt(20); i > 0 && flipped.length > 0; i--) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] middle) {
    byte[] joined = new byte[from + middle.length + bytes.length - to];
    System.arraycopy(bytes, 0, joined, 0, from);
    System.arraycopy(middle, 0, joined, from, middle.length);
    System.arraycopy(bytes, to, joined, from + middle.length, bytes.length - to);
    return joined;
  }
}
