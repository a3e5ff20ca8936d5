package lawtally.definition;

/**
 * What is wrong with a definition or seed.
 *
 * @param file relative to the home folder
 * @param line from 1; 0 if the file as a whole is meant
 * @param key where in the file: {@code fields[3].type}
 */
public record Fault(String file, int line, String key, Label message) {

  public String in(Language language) {
    return file
        + (line > 0 ? ":" + line : "")
        + ": "
        + (key.isEmpty() ? "" : key + ": ")
        + message.in(language);
  }
}
