package lawtally.tally.contest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lawtally.tally.keys.Entry;
import lawtally.tally.keys.KeyFile;
import lawtally.tally.keys.KeyMerge;
import lawtally.tally.keys.KeyedRow;

/**
 * The things of which several rows count together: a decision with several parties, a case with
 * several hearings. Decided as in the cross-check; holds the rows of one key.
 */
public final class ThingsOfRows {
  private ThingsOfRows() {}

  /**
   * Gives the rows of each such thing in the order in which they are joined.
   *
   * @throws IOException if a key file cannot be read
   */
  public static void among(List<KeyFile> keyFiles, Rulings rulings, Consumer<List<KeyedRow>> to)
      throws IOException {
    try (KeyMerge entries = new KeyMerge(keyFiles)) {
      while (entries.hasNext()) {
        Entry first = entries.next();
        if (first.kind() != Entry.Kind.KEY) {
          return;
        }
        List<KeyedRow> ofKey = new ArrayList<>(List.of(first.keyedRow()));
        while (entries.peek().filter(first::sameGroup).isPresent()) {
          ofKey.add(entries.next().keyedRow());
        }
        List<KeyedRow> accepted = accepted(ofKey, rulings);
        if (accepted.size() > 1) {
          to.accept(accepted);
        }
      }
    }
  }

  private static List<KeyedRow> accepted(List<KeyedRow> ofKey, Rulings rulings) {
    if (ofKey.size() == 1) {
      return ofKey;
    }
    KeyedRow any = ofKey.get(0);
    return Contest.decide(
            ofKey, rulings.on(any.dataset(), any.key()).flatMap(ruling -> ruling.kept(ofKey)))
        .accepted();
  }
}
