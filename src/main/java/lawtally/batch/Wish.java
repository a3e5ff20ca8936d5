package lawtally.batch;

import java.util.Optional;
import lawtally.definition.Language;

/**
 * What is asked for.
 *
 * @param reason why a revision is made even if nothing has changed; empty: only if something has
 * @param by who asks
 * @param language of the bundle and the returned rows
 * @param software name and version of the program
 */
public record Wish(Optional<String> reason, String by, Language language, String software) {

  Wish because(String why) {
    return new Wish(Optional.of(why), by, language, software);
  }
}
