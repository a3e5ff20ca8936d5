package lawtally.definition;

import java.util.List;
import java.util.Optional;

/**
 * One kind of table that departments hand in.
 *
 * @param recognise fields whose columns must all stand in a header for it to be this dataset
 * @param statisticalDate the date field that decides year and month; empty for a roster, which
 *     stands on 31 December (a stock)
 * @param department the field that names the department; empty: the folder does
 * @param primaryKey fields that name one thing; empty: every row stands for itself
 * @param rowsOfOne how several rows of one key may honestly be one thing (parties, hearings)
 * @param dialect how the files are written, as far as that is laid down
 * @param notCounted rows that are neither wrong nor counted, such as 责令改正; they are listed
 */
public record Dataset(
    String id,
    Label title,
    Applies applies,
    List<String> recognise,
    Optional<String> statisticalDate,
    Optional<String> department,
    List<String> primaryKey,
    Optional<RowsOfOne> rowsOfOne,
    Optional<Wide> wide,
    List<Field> fields,
    List<Derived> derive,
    List<Exemption> notCounted,
    List<Rule> rules,
    DeclaredDialect dialect) {

  /** A dataset whose files may be written in any way. */
  public Dataset(
      String id,
      Label title,
      Applies applies,
      List<String> recognise,
      Optional<String> statisticalDate,
      Optional<String> department,
      List<String> primaryKey,
      Optional<RowsOfOne> rowsOfOne,
      Optional<Wide> wide,
      List<Field> fields,
      List<Derived> derive,
      List<Exemption> notCounted,
      List<Rule> rules) {
    this(
        id,
        title,
        applies,
        recognise,
        statisticalDate,
        department,
        primaryKey,
        rowsOfOne,
        wide,
        fields,
        derive,
        notCounted,
        rules,
        DeclaredDialect.NONE);
  }

  /** Position of a field or derived field in a record's values, or -1. */
  public int position(String name) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(name)) {
        return i;
      }
    }
    for (int i = 0; i < derive.size(); i++) {
      if (derive.get(i).name().equals(name)) {
        return fields.size() + i;
      }
    }
    return -1;
  }

  /** What applies to a year. */
  Dataset in(int year) {
    return new Dataset(
        id,
        title,
        applies,
        recognise,
        statisticalDate,
        department,
        primaryKey,
        rowsOfOne,
        wide,
        fields.stream().filter(f -> f.applies().in(year)).toList(),
        derive.stream().filter(d -> d.applies().in(year)).toList(),
        notCounted.stream().filter(e -> e.applies().in(year)).toList(),
        rules.stream().filter(r -> r.applies().in(year)).toList(),
        dialect);
  }

  public Optional<Field> field(String name) {
    return fields.stream().filter(f -> f.name().equals(name)).findFirst();
  }

  /**
   * Rows with one key that are one thing.
   *
   * @param differBy fields by which honest rows differ: party and code, or the day of a hearing. A
   *     row that says nothing in the first of them is of the whole and joins rows that do: a case
   *     is filed before it is heard
   * @param add amounts that add up over the rows
   * @param unite lists whose entries are united over the rows
   * @param any yes/no fields that are true if they are true in one row
   */
  public record RowsOfOne(
      List<String> differBy, List<String> add, List<String> unite, List<String> any) {}

  /**
   * A sheet with one column a month (1月…12月, 1—6月累计, 全年): each filled cell becomes a record of its
   * own.
   *
   * @param value the field that takes the cell
   * @param period the field that takes the month ({@code 2020-03}) or the year ({@code 2020})
   * @param basis the field that takes 当月, 累计 or 全年
   */
  public record Wide(String value, String period, String basis) {}

  /** Rows met by {@code when} are not counted, by rule {@code id}. */
  public record Exemption(String id, Condition when, Label message, Applies applies) {

    public Exemption(String id, Condition when, Label message) {
      this(id, when, message, Applies.ALWAYS);
    }
  }
}
