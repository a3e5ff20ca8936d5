package lawtally.report.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A paragraph as sentences, of which only those with data stay.
 *
 * <ul>
 *   <li>A sentence (up to 。) one of whose figures has no data is left out.
 *   <li>A clause (between ，) whose comparison lacks last year's figure is left out.
 *   <li>A paragraph, or an item (一是 … up to the next), that stated figures and has none left goes
 *       as a whole: its opening words would claim what nothing shows.
 *   <li>The items that stay are numbered anew; one alone has no number.
 *   <li>Spaces around figures are removed.
 * </ul>
 */
final class Sentences {
  private static final String ENDS = "。！？";
  private static final String CLOSERS = "”’）」』》";
  private static final Pattern CLAUSE = Pattern.compile("(?=[，；])");
  private static final String WIDE = "\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFF5E“”‘’—…";
  private static final Pattern LOOSE =
      Pattern.compile(
          "(?<=[" + WIDE + "])\\s+(?=[" + WIDE + "0-9+-])|(?<=[0-9%])\\s+(?=[" + WIDE + "])");

  private final List<Item> items;

  private Sentences(List<Item> items) {
    this.items = items;
  }

  /**
   * @param marked one paragraph with its {@link Marks}
   */
  static Sentences of(String marked) {
    List<Item> items = new ArrayList<>();
    Item item = new Item("");
    for (String sentence : split(marked)) {
      String number = ItemNumbers.leading(sentence);
      if (!number.isEmpty()) {
        items.add(item);
        item = new Item(number);
      }
      item.add(sentence);
    }
    items.add(item);
    return new Sentences(items);
  }

  /** What a reader sees; empty when nothing is left. */
  String text() {
    boolean stated = items.stream().anyMatch(Item::stated);
    List<Item> kept = items.stream().filter(Item::holds).toList();
    if (stated && kept.stream().noneMatch(Item::stillStates)) {
      return "";
    }
    String text = new ItemNumbers(items, kept).text();
    return LOOSE.matcher(Marks.none(text).strip()).replaceAll("");
  }

  private static List<String> split(String marked) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    boolean narrative = false;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      narrative = c == Marks.NARRATIVE_BEGINS || (narrative && c != Marks.NARRATIVE_ENDS);
      if (!narrative && ends(marked, i)) {
        sentences.add(marked.substring(start, i + 1));
        start = i + 1;
      }
    }
    sentences.add(marked.substring(start));
    return sentences;
  }

  /** After 。 and what closes behind it; after narrative that is a sentence of its own. */
  private static boolean ends(String text, int at) {
    char c = text.charAt(at);
    boolean closed =
        ENDS.indexOf(c) >= 0
            || (at > 0 && CLOSERS.indexOf(c) >= 0 && ENDS.indexOf(text.charAt(at - 1)) >= 0)
            || (c == Marks.NARRATIVE_ENDS && (ENDS + CLOSERS).indexOf(text.charAt(at - 1)) >= 0);
    return closed && (at + 1 == text.length() || CLOSERS.indexOf(text.charAt(at + 1)) < 0);
  }

  /** The sentences from one 一是, 二是 … to the next, or those before the first. */
  static final class Item {
    private final String number;
    private final List<String> kept = new ArrayList<>();
    private boolean stated;

    Item(String number) {
      this.number = number;
    }

    void add(String sentence) {
      stated = stated || states(sentence);
      if (!Marks.in(Marks.NO_DATA, sentence)) {
        String whole = comparable(sentence);
        if (!Marks.none(whole).isBlank()) {
          kept.add(whole);
        }
      }
    }

    String number() {
      return number;
    }

    boolean stated() {
      return stated;
    }

    boolean stillStates() {
      return kept.stream().anyMatch(Item::states);
    }

    boolean holds() {
      return !kept.isEmpty() && (number.isEmpty() || !stated || stillStates());
    }

    String text() {
      return String.join("", kept);
    }

    private static boolean states(String sentence) {
      return Marks.in(Marks.FIGURE, sentence) || Marks.in(Marks.NARRATIVE_BEGINS, sentence);
    }

    private static String comparable(String sentence) {
      if (!Marks.in(Marks.NO_COMPARISON, sentence)) {
        return sentence;
      }
      StringBuilder text = new StringBuilder();
      for (String clause : CLAUSE.split(sentence)) {
        if (!Marks.in(Marks.NO_COMPARISON, clause)) {
          text.append(text.isEmpty() ? clause.replaceFirst("^[，；]", "") : clause);
        }
      }
      return text.isEmpty() || endsSentence(text) ? text.toString() : text + ending(sentence);
    }

    private static boolean endsSentence(CharSequence text) {
      return (ENDS + CLOSERS).indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static String ending(String sentence) {
      int at = sentence.length();
      while (at > 0 && (ENDS + CLOSERS).indexOf(sentence.charAt(at - 1)) >= 0) {
        at--;
      }
      return sentence.substring(at);
    }
  }
}
