package lawtally.definition;

import java.util.Collection;
import java.util.Optional;

/** The known name that someone most likely meant. */
public final class Nearest {
  private static final int SHORTEST_BEGINNING = 3;

  private Nearest() {}

  /**
   * The known name with the fewest changes, if it is near: about a third of the letters; else one
   * that begins alike: {@code decided_on} for {@code decided}.
   */
  public static Optional<String> to(String name, Collection<String> known) {
    String folded = Folding.fold(name);
    int best = most(folded) + 1;
    Optional<String> nearest = Optional.empty();
    for (String candidate : known) {
      int changes = changes(folded, Folding.fold(candidate));
      if (changes < best) {
        best = changes;
        nearest = Optional.of(candidate);
      }
    }
    return nearest.or(() -> beginsAlike(folded, known));
  }

  private static Optional<String> beginsAlike(String folded, Collection<String> known) {
    int group = folded.lastIndexOf('.') + 1;
    int best = group + Math.max(SHORTEST_BEGINNING, (folded.length() - group) * 2 / 3) - 1;
    Optional<String> nearest = Optional.empty();
    for (String candidate : known) {
      int same = sameBeginning(folded, Folding.fold(candidate));
      if (same > best) {
        best = same;
        nearest = Optional.of(candidate);
      }
    }
    return nearest;
  }

  private static int sameBeginning(String a, String b) {
    int same = 0;
    while (same < a.length() && same < b.length() && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return same;
  }

  /** How many changes are still near. */
  static int most(String folded) {
    return Math.max(1, folded.length() / 3);
  }

  /** Letters to put in, take out, replace or swap with their neighbour. */
  static int changes(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + same);
        if (swapped(a, i, b, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = above;
      above = row;
    }
    return above[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
