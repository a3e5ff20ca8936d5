package lawtally.schedule;

import java.util.HashMap;
import java.util.Map;

/** What has been said of something, so that it is not said again each minute. */
final class Told {
  private final Map<String, String> last = new HashMap<>();

  /** Whether something else was said of it last; takes note. */
  boolean isNew(String of, String what) {
    return !what.equals(last.put(of, what));
  }

  /** Whether anything had been said of it. */
  boolean forget(String of) {
    return last.remove(of) != null;
  }
}
