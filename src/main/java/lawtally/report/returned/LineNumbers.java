package lawtally.report.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import lawtally.definition.Language;

/** Many line numbers in few characters: 3、7—19、25. */
final class LineNumbers {
  private static final int SPANS_SHOWN = 12;

  private final Language language;

  LineNumbers(Language language) {
    this.language = language;
  }

  /** Empty for what concerns a file as a whole. */
  String of(SortedSet<Long> lines) {
    List<String> spans = spans(lines);
    String shown = spans.stream().limit(SPANS_SHOWN).collect(Collectors.joining(say("list")));
    return spans.size() > SPANS_SHOWN ? say("lines-and-more", shown, lines.size()) : shown;
  }

  private static List<String> spans(SortedSet<Long> lines) {
    List<String> spans = new ArrayList<>();
    long first = -1;
    long last = -1;
    for (long line : lines) {
      if (line != last + 1) {
        add(spans, first, last);
        first = line;
      }
      last = line;
    }
    add(spans, first, last);
    return spans;
  }

  private static void add(List<String> spans, long first, long last) {
    if (first == last && first > 0) {
      spans.add(Long.toString(first));
    } else if (first > 0) {
      spans.add(first + "—" + last);
    }
  }

  private String say(String key, Object... arguments) {
    return language.say("report.returned." + key, arguments);
  }
}
