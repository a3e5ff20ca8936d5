package lawtally.tally.keys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The entries of one slice, in order.
 *
 * @param sorted none twice in a row that could matter: equal entries are equal facts
 */
public record KeyEntries(List<Entry> sorted) {

  public static final KeyEntries NONE = new KeyEntries(List.of());

  /** Gathers entries in any order. */
  public static final class Gatherer {
    private final List<Entry> entries = new ArrayList<>();

    public void add(KeyedRow row) {
      entries.add(new Entry(EntryWriter.write(row)));
    }

    /**
     * A row that is compared with others under another key than its own.
     *
     * @param row {@code dataset} names the rule, {@code key} is what rows have in common, {@code
     *     values} what tells them apart
     */
    public void addAlike(KeyedRow row) {
      entries.add(new Entry(EntryWriter.writeAlike(row)));
    }

    public void add(Mention mention) {
      entries.add(new Entry(EntryWriter.write(mention)));
    }

    public void add(DistinctValue value) {
      entries.add(new Entry(EntryWriter.write(value)));
    }

    /** All that was gathered; the gatherer is not to be used again. */
    public KeyEntries sorted() {
      Collections.sort(entries);
      return new KeyEntries(Collections.unmodifiableList(entries));
    }
  }
}
