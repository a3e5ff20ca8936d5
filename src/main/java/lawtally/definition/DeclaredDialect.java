package lawtally.definition;

import java.util.Optional;

/**
 * How the files of a dataset are written, as far as an engineer has said so; the rest is found from
 * the data.
 *
 * @param encoding one of {@code UTF-8}, {@code GB18030}, {@code UTF-16LE}, {@code UTF-16BE}
 * @param delimiter one character
 * @param quote {@code "} or {@code '}, or {@code none}
 * @param escape a backslash, {@code double} where quotes within quotes are doubled, or {@code none}
 */
public record DeclaredDialect(
    Optional<String> encoding,
    Optional<String> delimiter,
    Optional<String> quote,
    Optional<String> escape) {

  /** Where nothing is said. */
  public static final DeclaredDialect NONE =
      new DeclaredDialect(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public boolean saysNothing() {
    return equals(NONE);
  }
}
