package lawtally.definition.reading;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lawtally.definition.Job.Hook;
import lawtally.definition.yaml.Entry;
import lawtally.definition.yaml.Item;
import lawtally.definition.yaml.Shapes;

/** Reads a hook: the words of a command, or a mapping of those and a time limit. */
final class HookReader {
  private static final Duration USUAL = Duration.ofSeconds(60);
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final Pattern SPAN = Pattern.compile("([1-9]\\d{0,3})([sm])");

  private HookReader() {}

  static Optional<Hook> read(Entry hooks, String event) {
    Optional<Item> item = hooks.item(event);
    if (item.isPresent() && item.get().isMapping()) {
      return item.get().entry(Shapes.HOOK).flatMap(HookReader::withLimit);
    }
    return command(hooks, event).map(words -> new Hook(words, USUAL));
  }

  private static Optional<Hook> withLimit(Entry hook) {
    Duration limit = hook.optional("timeout").map(text -> limit(text, hook)).orElse(USUAL);
    return command(hook, "command").map(words -> new Hook(words, limit));
  }

  private static Optional<List<String>> command(Entry entry, String key) {
    List<String> words = entry.some(key);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String program = words.get(0);
    boolean oneText = entry.item(key).filter(Item::isScalar).isPresent();
    if (program.isBlank()
        || program.chars().anyMatch(Character::isISOControl)
        || oneText && program.contains(" ")) {
      entry.faultAt(key, "hook-words");
    } else if (leavesHome(program)) {
      entry.faultAt(key, "hook-outside", program);
    }
    return Optional.of(words);
  }

  /** Where a link leads is looked at when it is called: it may be laid later. */
  private static boolean leavesHome(String program) {
    Path path = Path.of(program);
    return !path.isAbsolute() && path.normalize().startsWith("..");
  }

  private static Duration limit(String text, Entry hook) {
    Matcher span = SPAN.matcher(text);
    if (span.matches()) {
      long number = Long.parseLong(span.group(1));
      Duration limit =
          span.group(2).equals("m") ? Duration.ofMinutes(number) : Duration.ofSeconds(number);
      if (limit.compareTo(LONGEST) <= 0) {
        return limit;
      }
    }
    hook.faultAt("timeout", "malformed-timeout");
    return USUAL;
  }
}
