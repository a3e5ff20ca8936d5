package lawtally.intake;

import java.util.List;
import java.util.Optional;
import lawtally.definition.Folding;

/**
 * How one table of a file is read: dialect, header, and which column is which field. Most files
 * hold one table; where there are several, they lie one below the other.
 *
 * @param dataset the dataset recognised by the header
 * @param headers the header cells as they stand
 * @param columns what each column is; as many as headers
 * @param dataOffset byte offset of the first record after the header
 * @param dataLine its physical line, from 1
 * @param dataRecord its record number, from 1
 * @param rowWidth fields that most rows have; 0 if not known
 * @param table number of the table in its file, from 1
 * @param end byte offset at which the table ends: where the next one's title begins, else the size
 *     of the file
 * @param readable false for a table that lacks needed columns, beside others in the same file: none
 *     of its rows can be accepted, all are returned
 * @param correction named 更正/补正, or a returned file handed in again: its rows replace those of
 *     their keys
 * @param zeroReport the file says that there is nothing to report: it has no data row, and no
 *     segment of a slice
 * @param reporter 填报单位 above the header, else above that of the file's first table, if any
 * @param serialDates indices of columns of dates in which serial numbers of Excel are read as days
 */
public record Form(
    SourceFile file,
    Dialect dialect,
    String dataset,
    List<String> headers,
    List<Column> columns,
    long dataOffset,
    long dataLine,
    long dataRecord,
    int rowWidth,
    int table,
    long end,
    boolean readable,
    boolean correction,
    boolean zeroReport,
    Optional<String> reporter,
    List<Integer> serialDates) {

  /** The columns that a returned file has beyond those of the department. */
  private static final List<String> MARKS = List.of("行号", "问题", "处理建议");

  /** The only table of a file, with data rows of whose width nothing is known. */
  public Form(
      SourceFile file,
      Dialect dialect,
      String dataset,
      List<String> headers,
      List<Column> columns,
      long dataOffset,
      long dataLine,
      long dataRecord,
      boolean correction,
      Optional<String> reporter) {
    this(
        file,
        dialect,
        dataset,
        headers,
        columns,
        dataOffset,
        dataLine,
        dataRecord,
        0,
        1,
        file.size(),
        true,
        correction,
        false,
        reporter,
        List.of());
  }

  /** The same, with these columns of dates among which serial numbers of Excel may stand. */
  public Form withSerialDates(List<Integer> indices) {
    return new Form(
        file,
        dialect,
        dataset,
        headers,
        columns,
        dataOffset,
        dataLine,
        dataRecord,
        rowWidth,
        table,
        end,
        readable,
        correction,
        zeroReport,
        reporter,
        indices);
  }

  /** All that stands below the header, as one segment. */
  public Slice.Segment data() {
    return new Slice.Segment(file.ordinal(), dataOffset, end - dataOffset, dataLine, dataRecord);
  }

  /** Which of the run's tables it is. */
  public TableKey key() {
    return new TableKey(file.ordinal(), table);
  }

  /** Whether it is a returned file handed in again: it holds only rows that were returned. */
  public boolean returned() {
    return hasMarks(headers);
  }

  /** Whether these are the headers of a returned file: the department's own and three more. */
  public static boolean hasMarks(List<String> headers) {
    return headers.stream().map(Folding::fold).toList().containsAll(MARKS);
  }

  /** What a column is. */
  public sealed interface Column {}

  /**
   * The cells are values of a field. Several columns (处罚类别1, 处罚类别2) may feed one field of type
   * LIST.
   *
   * @param factor the unit in the header: 10 000 for 万元 over an amount, 1 for 元 and where the
   *     header gives none
   */
  public record OfField(String field, int factor) implements Column {}

  /**
   * A column of a wide sheet.
   *
   * @param month 1–12, or 0 for the whole year
   * @param cumulative 1—6月累计
   */
  public record OfPeriod(int month, boolean cumulative) implements Column {}

  /** Not a field of the dataset; kept for the returned rows only. */
  public record Unknown() implements Column {}
}
