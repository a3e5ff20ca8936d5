package lawtally.intake.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import lawtally.intake.RawRecord;

/**
 * Two rows that together may be one header: 处罚金额 in a merged cell over 罚款 and 没收, the other names
 * in cells that are merged over both rows.
 */
final class StackedRows {
  private static final int LONGEST_NAME = 60;

  private final List<String> upper;
  private final List<String> lower;
  private final Predicate<String> known;

  private StackedRows(List<String> upper, List<String> lower, Predicate<String> known) {
    this.upper = upper;
    this.lower = lower;
    this.known = known;
  }

  /** Whether the lower row says nothing but the units of columns that are named above it. */
  static boolean areNamesAndUnits(Head.Row upper, Head.Row lower) {
    return new StackedRows(upper.cells(), lower.cells(), name -> true).hasUnitsOnly();
  }

  /**
   * The rows as one, in the place of the lower one; empty if they are not such rows.
   *
   * @param known whether a folded text names a column of any dataset
   */
  static Optional<Head.Row> of(Head.Row upper, Head.Row lower, Predicate<String> known) {
    StackedRows rows = new StackedRows(upper.cells(), lower.cells(), known);
    return rows.areOne() || rows.hasUnitsOnly()
        ? Optional.of(new Head.Row(lower.place(), rows.names(), flaw(upper, lower)))
        : Optional.empty();
  }

  private static RawRecord.Flaw flaw(Head.Row upper, Head.Row lower) {
    return upper.hasOpenQuote() ? upper.flaw() : lower.flaw();
  }

  private int width() {
    return Math.max(upper.size(), lower.size());
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column).strip() : "";
  }

  /**
   * Every lower name lies under a merged cell, and some column has no lower name, or only its unit
   * there.
   */
  private boolean areOne() {
    boolean merged = false;
    boolean alone = false;
    for (int i = 0; i < width(); i++) {
      String below = cell(lower, i);
      boolean named = !cell(upper, i).isEmpty();
      alone |= named && below.isEmpty();
      merged |= !named && !below.isEmpty();
      if (isOwnUnit(i)) {
        alone = true;
      } else if (!below.isEmpty() && (!isName(below) || !isMerged(i))) {
        return false;
      }
    }
    return merged && alone;
  }

  /** Under 计量单位 a unit is no part of the name but what the column holds. */
  private boolean hasUnitsOnly() {
    boolean unit = false;
    for (int i = 0; i < width(); i++) {
      if (isOwnUnit(i) && !HeaderText.fold(cell(upper, i)).endsWith("单位")) {
        unit = true;
      } else if (!cell(lower, i).isEmpty()) {
        return false;
      }
    }
    return unit;
  }

  private static boolean isName(String text) {
    return text.length() <= LONGEST_NAME && text.codePoints().anyMatch(Character::isIdeographic);
  }

  /** Whether a unit stands under the name of this column alone: 罚款金额 over （元）. */
  private boolean isOwnUnit(int column) {
    return HeaderText.isUnit(cell(lower, column))
        && !cell(upper, column).isEmpty()
        && !isMerged(column);
  }

  /** Whether the cell above reaches over this column and another one. */
  private boolean isMerged(int column) {
    boolean goesOn = cell(upper, column + 1).isEmpty() && !cell(lower, column + 1).isEmpty();
    return !parent(column).isEmpty() && (cell(upper, column).isEmpty() || goesOn);
  }

  /** The upper name that reaches over a column; empty if there is none. */
  private String parent(int column) {
    int at = column;
    while (at > 0 && cell(upper, at).isEmpty() && !cell(lower, at).isEmpty()) {
      at--;
    }
    return cell(lower, at).isEmpty() ? "" : cell(upper, at);
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < width(); i++) {
      names.add(cell(lower, i).isEmpty() ? cell(upper, i) : name(parent(i), cell(lower, i)));
    }
    return List.copyOf(names);
  }

  /**
   * The first that names a column: 金额罚款, 罚款金额, 罚款; with the unit that stands above. 类别 alone is a
   * column of other tables.
   */
  private String name(String parent, String child) {
    String name = parent + child;
    for (String candidate : List.of(parent + child, child + parent, child)) {
      if (known.test(HeaderText.fold(candidate))) {
        name = candidate;
        break;
      }
    }
    OptionalInt yuan = HeaderText.yuan(parent);
    boolean needsUnit = yuan.isPresent() && HeaderText.yuan(name).isEmpty();
    return needsUnit ? name + unit(yuan.getAsInt()) : name;
  }

  private static String unit(int yuan) {
    return switch (yuan) {
      case 100_000_000 -> "（亿元）";
      case 10_000 -> "（万元）";
      case 1_000 -> "（千元）";
      default -> "（元）";
    };
  }
}
