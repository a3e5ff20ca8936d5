package lawtally.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import lawtally.definition.Language;

/** What a person reads when a run could not be finished. */
final class Words {
  private static final int FAILED = 3;

  private Words() {}

  /** Exit code 3, one of these messages, and nothing of the machine's own. */
  static void requireFailure(Ended ended, String... keys) {
    assertThat(ended.code()).as(ended.toString()).isEqualTo(FAILED);
    assertThat(Stream.of(keys).map(Words::beginning).toList())
        .as(ended.toString())
        .anyMatch(beginning -> ended.said().contains(beginning));
    assertThat(ended.err())
        .as(ended.toString())
        .noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception"));
  }

  /** Up to the first thing that only the program knows. */
  private static String beginning(String key) {
    String message = Language.ZH.say(key, "\u0000");
    int known = message.indexOf('\u0000');
    return known < 0 ? message : message.substring(0, known);
  }
}
