package lawtally.intake.csv;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.definition.Severity;
import lawtally.intake.Issue;

/**
 * A CSV file of any origin: how it is written, where its table stands, and its rows. What is
 * declared is followed; what is not is found from the data.
 */
public final class CsvFile implements AutoCloseable {

  /**
   * What the table holds.
   *
   * @param rows of data
   * @param counts how often each rule was broken
   * @param issues the first thousand of them, and the first of each rule, with their places; no
   *     cell is quoted
   */
  public record Content(long rows, SortedMap<String, Long> counts, List<Issue> issues) {
    public Content {
      counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
      issues = List.copyOf(issues);
    }

    /** Whether rows had to be given up or may say something else than meant. */
    public boolean hasErrors() {
      return issues.stream().anyMatch(i -> i.severity() == Severity.ERROR);
    }
  }

  private final Opened opened;
  private final LayoutFinder.Found found;

  private CsvFile(Opened opened, LayoutFinder.Found found) {
    this.opened = opened;
    this.found = found;
  }

  /**
   * @throws IOException if the file cannot be read
   * @throws UnusableFileException if it is no text, or what is declared cannot be followed
   */
  public static CsvFile open(Path file, Declared declared) throws IOException {
    Opened opened = Opened.of(file, declared);
    try {
      Outline outline = Outline.of(opened);
      return new CsvFile(opened, new LayoutFinder(outline, opened.form(), declared).find());
    } catch (IOException | RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  public TextForm form() {
    return opened.form();
  }

  public Layout layout() {
    return found.layout();
  }

  /**
   * Writes the table – one header, if there is one, and the data – as RFC 4180.
   *
   * @throws IOException if the file cannot be read or the text not be written
   */
  public Content write(Appendable out) throws IOException {
    CleanWriter writer = new CleanWriter(out);
    if (found.layout().header() > 0) {
      writer.write(found.layout().names());
    }
    return through(writer::write);
  }

  /**
   * Writes it into a file, which is there only when it is complete.
   *
   * @throws IOException as above
   */
  public Content write(Path target) throws IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      Content content;
      try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
        content = write(writer);
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      return content;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Looks at every row and writes nothing. */
  public Content look() throws IOException {
    return through(cells -> {});
  }

  private Content through(Body.Sink sink) throws IOException {
    Findings findings = new Findings();
    try (Rows rows = opened.rows()) {
      new Body(found, opened.form(), findings).through(rows, sink);
    }
    return findings.content();
  }

  @Override
  public void close() throws IOException {
    opened.close();
  }
}
