package lawtally.intake;

import java.util.Comparator;

/**
 * One table among those of a run's files.
 *
 * @param file ordinal of the file
 * @param table its number in the file, from 1
 */
public record TableKey(int file, int table) implements Comparable<TableKey> {
  private static final Comparator<TableKey> ORDER =
      Comparator.comparingInt(TableKey::file).thenComparingInt(TableKey::table);

  /** The first table of a file; most files have no other. */
  public static TableKey first(int file) {
    return new TableKey(file, 1);
  }

  @Override
  public int compareTo(TableKey other) {
    return ORDER.compare(this, other);
  }
}
