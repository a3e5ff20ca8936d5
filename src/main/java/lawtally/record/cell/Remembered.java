package lawtally.record.cell;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was worked out for a short text before: most columns hold few different words. Bounded, held
 * by one thread.
 */
public final class Remembered<T> {
  private static final int MOST = 4096;
  private static final int LONGEST = 200;

  private final Map<String, T> seen = new HashMap<>();
  private final Function<String, T> find;

  public Remembered(Function<String, T> find) {
    this.find = find;
  }

  public T of(String text) {
    T known = seen.get(text);
    if (known != null) {
      return known;
    }
    T found = find.apply(text);
    if (text.length() <= LONGEST) {
      if (seen.size() >= MOST) {
        seen.clear();
      }
      seen.put(text, found);
    }
    return found;
  }
}
