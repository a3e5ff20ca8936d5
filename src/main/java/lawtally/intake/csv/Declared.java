package lawtally.intake.csv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is said of a file beforehand; what is not said is found from the data.
 *
 * @param encoding name of a charset
 * @param delimiter one character, or one and a blank
 * @param quote empty text: nothing quotes
 * @param escape the quote itself: quotes are doubled; empty text: nothing escapes
 * @param preambleLines records above the header
 * @param headerLines records of the header; 0: there is none
 * @param footnoteLines records below the data
 */
public record Declared(
    Optional<String> encoding,
    Optional<String> delimiter,
    Optional<String> quote,
    Optional<String> escape,
    OptionalInt preambleLines,
    OptionalInt headerLines,
    OptionalInt footnoteLines) {

  /** Nothing is said. */
  public static final Declared NOTHING =
      new Declared(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty());

  private static final int MOST_LINES = 1_000;

  /** What is written for a number of lines that nobody knows. */
  private static final Set<String> UNKNOWN = Set.of("", "?");

  /**
   * Reads {@code encoding, delimiter, quotechar, escapechar, header_lines, preamble_lines,
   * footnote_lines}; other names, {@code null} and a number of lines of {@code "?"} or {@code ""}
   * are passed over.
   *
   * @throws IOException if the file cannot be read
   * @throws UnusableFileException if it does not say this in JSON, or a value is of another type
   */
  public static Declared read(Path json) throws IOException {
    JsonNode node;
    try {
      node = new JsonMapper().readTree(Files.readAllBytes(json));
    } catch (com.fasterxml.jackson.core.JacksonException e) {
      throw new UnusableFileException("csv-parameters", json.getFileName().toString());
    }
    if (!node.isObject()) {
      throw new UnusableFileException("csv-parameters", json.getFileName().toString());
    }
    return new Declared(
        text(node, "encoding").filter(name -> !name.isEmpty()),
        text(node, "delimiter").filter(name -> !name.isEmpty()),
        text(node, "quotechar"),
        text(node, "escapechar"),
        lines(node, "preamble_lines"),
        lines(node, "header_lines"),
        lines(node, "footnote_lines"));
  }

  private static Optional<String> text(JsonNode node, String name) {
    Optional<JsonNode> value = said(node, name);
    if (value.isPresent() && !value.get().isTextual()) {
      throw new UnusableFileException("csv-parameter-value", name);
    }
    return value.map(JsonNode::asText);
  }

  private static OptionalInt lines(JsonNode node, String name) {
    Optional<JsonNode> value =
        said(node, name).filter(v -> !v.isTextual() || !UNKNOWN.contains(v.asText()));
    if (value.isEmpty()) {
      return OptionalInt.empty();
    }
    JsonNode lines = value.get();
    boolean whole = lines.isIntegralNumber() && lines.canConvertToInt();
    if (!whole || lines.asInt() < 0 || lines.asInt() > MOST_LINES) {
      throw new UnusableFileException("csv-parameter-value", name);
    }
    return OptionalInt.of(lines.asInt());
  }

  private static Optional<JsonNode> said(JsonNode node, String name) {
    return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
  }
}
