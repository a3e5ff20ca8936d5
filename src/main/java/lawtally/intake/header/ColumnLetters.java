package lawtally.intake.header;

import java.util.List;
import java.util.stream.Collectors;

/** Columns as spreadsheets name them: A … Z, AA …; issues name columns so, never by a cell. */
public final class ColumnLetters {
  private ColumnLetters() {}

  public static String of(int index) {
    StringBuilder letters = new StringBuilder();
    for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  static String of(List<Integer> indices) {
    return indices.stream().map(ColumnLetters::of).collect(Collectors.joining("、"));
  }
}
