package lawtally.intake.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lawtally.intake.Dialect;
import lawtally.intake.Dialect.Encoding;
import lawtally.intake.plan.DialectGuess;
import lawtally.intake.plan.Disguise;

/**
 * A file whose text form is known, as declared or found. A file in a charset that the scanner does
 * not know is read from a copy in UTF-8, which is gone when this is closed.
 */
final class Opened implements AutoCloseable {
  private static final int SAMPLE = 1 << 18;

  private static final Set<String> UTF_8 =
      Set.of("ascii", "us-ascii", "utf-8", "utf8", "utf-8-sig");
  private static final Set<String> CHINESE = Set.of("gb2312", "gbk", "gb18030", "cp936", "ms936");

  private final Path file;
  private final boolean copy;
  private final TextForm form;

  private Opened(Path file, boolean copy, TextForm form) {
    this.file = file;
    this.copy = copy;
    this.form = form;
  }

  /**
   * @throws UnusableFileException if a declaration cannot be followed
   */
  static Opened of(Path file, Declared declared) throws IOException {
    refuse(file);
    Optional<Charset> foreign = declared.encoding().flatMap(Opened::foreign);
    if (foreign.isEmpty()) {
      return new Opened(file, false, form(file, declared, Optional.empty()));
    }
    Path copy = Files.createTempFile("lawtally", ".csv");
    try {
      transcode(file, foreign.get(), copy);
      return new Opened(copy, true, form(copy, declared, foreign));
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }

  /** What is named like a table and is none. */
  private static void refuse(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(Disguise.ENOUGH);
    }
    Disguise.of(start)
        .ifPresent(
            disguise -> {
              throw new UnusableFileException(disguise.rule());
            });
  }

  private static TextForm form(Path file, Declared declared, Optional<Charset> foreign)
      throws IOException {
    Dialect found = DialectGuess.of(file);
    Encoding encoding = declared.encoding().flatMap(Opened::known).orElse(found.encoding());
    int bom = encoding == found.encoding() ? found.bom() : 0;
    String sample = sample(file, encoding.charset());
    char quote = character(declared.quote(), found.quote(), "quotechar");
    char escape = declared.quote().isPresent() ? quote : found.escape();
    Dialect dialect =
        new Dialect(
            encoding,
            bom,
            delimiter(declared, SpacedTable.isIn(sample) ? ' ' : found.delimiter()),
            quote,
            character(declared.escape(), escape, "escapechar"));
    boolean blank =
        declared.delimiter().map(d -> d.length() == 2).orElse(dialect.delimiter() == ',')
            && (declared.delimiter().isPresent() || BlankDelimiter.isIn(sample));
    String name = foreign.orElse(encoding.charset()).name();
    return new TextForm(name, dialect, blank, LineEnds.usual(sample));
  }

  private static char delimiter(Declared declared, char found) {
    String delimiter = declared.delimiter().orElse(String.valueOf(found));
    boolean single = delimiter.length() == 1 || delimiter.length() == 2 && delimiter.endsWith(" ");
    boolean readable = delimiter.charAt(0) < 0x80 || delimiter.charAt(0) == '，';
    if (!single || !readable || "\r\n".indexOf(delimiter.charAt(0)) >= 0) {
      throw new UnusableFileException("csv-parameter-value", "delimiter");
    }
    return delimiter.charAt(0);
  }

  private static char character(Optional<String> declared, char found, String name) {
    if (declared.isEmpty()) {
      return found;
    }
    String text = declared.get();
    if (text.length() > 1 || !text.isEmpty() && text.charAt(0) >= 0x80) {
      throw new UnusableFileException("csv-parameter-value", name);
    }
    return text.isEmpty() ? Dialect.NONE : text.charAt(0);
  }

  private static Optional<Encoding> known(String name) {
    String folded = name.toLowerCase(Locale.ROOT).replace('_', '-');
    if (UTF_8.contains(folded)) {
      return Optional.of(Encoding.UTF_8);
    }
    if (CHINESE.contains(folded)) {
      return Optional.of(Encoding.GB18030);
    }
    return switch (folded) {
      case "utf-16le", "utf-16-le" -> Optional.of(Encoding.UTF_16LE);
      case "utf-16be", "utf-16-be" -> Optional.of(Encoding.UTF_16BE);
      default -> Optional.empty();
    };
  }

  /** A charset that has to be copied; UTF-16 by its mark has not. */
  private static Optional<Charset> foreign(String name) {
    boolean marked = name.toLowerCase(Locale.ROOT).replace("-", "").equals("utf16");
    if (known(name).isPresent() || marked) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      throw new UnusableFileException("csv-parameter-value", "encoding");
    }
  }

  private static void transcode(Path from, Charset charset, Path to) throws IOException {
    try (Reader in =
            new java.io.InputStreamReader(
                Files.newInputStream(from),
                charset
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE));
        Writer out = Files.newBufferedWriter(to, StandardCharsets.UTF_8)) {
      in.transferTo(out);
    }
  }

  private static String sample(Path file, Charset charset) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(SAMPLE), charset);
    }
  }

  TextForm form() {
    return form;
  }

  Rows rows() throws IOException {
    return new Rows(file, form);
  }

  @Override
  public void close() throws IOException {
    if (copy) {
      Files.deleteIfExists(file);
    }
  }
}
