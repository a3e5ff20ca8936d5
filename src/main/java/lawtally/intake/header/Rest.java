package lawtally.intake.header;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lawtally.definition.Folding;
import lawtally.intake.Form;

/**
 * What stands below a header: data, the statement that there is nothing to report, or nothing at
 * all. Only what certainly is no data is taken for none. The earlier constant beats the later one.
 */
public enum Rest {
  DATA,
  ZERO_REPORT,
  NOTHING;

  private static final Pattern ZERO =
      Pattern.compile(
          "零报告.*|.*零报告|无|(?:本|该|我).{0,12}(?:无|没有|未发生|未开展|未办理|未作出).*|(?:无|没有).{0,20}"
              + "|.{0,30}(?:年|年度|月|季度|期间)(?:无|没有|未发生|未开展|未办理|未作出).{1,30}");
  private static final Set<String> NOTHINGS =
      Set.of("", "/", "-", "--", "—", "——", "null", "n/a", "空");
  private static final Pattern TOTAL = Pattern.compile("(?:合计|小计|总计|共计)(?:\\(.*\\))?:?");
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?:单位|部门|主要|分管)?(?:负责人|领导)(?:\\(.*\\))?:.*"
              + "|(?:填表|填报|报送|编制|审核|制表|经办|联系|统计|复核)(?:人|人员|单位|日期|时间|电话)?(?:\\(.*\\))?:.*"
              + "|(?:说明|填表说明|填报说明|注|备注)\\d*:.*|电话:.*|日期:.*");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
  private static final Pattern NIL = Pattern.compile("0+(?:\\.0+)?%?");

  /** Whether a text says that there is nothing to report. */
  public static boolean saysZero(String cell) {
    String folded = Folding.fold(cell);
    return folded.length() <= 60 && ZERO.matcher(folded).matches();
  }

  /** Whether these are lines of a note, not rows of a table. */
  public static boolean isNote(List<Head.Row> rows) {
    return rows.stream().allMatch(row -> row.filled() <= 1 || isSignature(row));
  }

  private static boolean isSignature(Head.Row row) {
    return row.cells().stream()
        .map(Folding::fold)
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .filter(cell -> SIGNATURE.matcher(cell).matches())
        .isPresent();
  }

  /** Below the header, as far as the head reaches. */
  public static Rest below(Header header, Head head) {
    Rest rest = NOTHING;
    for (Head.Row row : head.rows().subList(header.index() + 1, head.rows().size())) {
      rest = rest.and(of(row, header));
    }
    return rest;
  }

  /**
   * With what stands behind the head: printed forms have hundreds of empty rows.
   *
   * @throws IOException if the archived file cannot be read
   */
  public Rest and(Header header, RowCursor behind) throws IOException {
    Rest rest = this;
    Optional<Head.Row> row = rest == DATA ? Optional.empty() : behind.next();
    while (row.isPresent() && rest != DATA) {
      rest = rest.and(of(row.get(), header));
      row = behind.next();
    }
    return rest;
  }

  /** Data beat a statement, a statement beats nothing. */
  private Rest and(Rest other) {
    return compareTo(other) < 0 ? this : other;
  }

  private static Rest of(Head.Row row, Header header) {
    if (row.isTooLong()) {
      return DATA;
    }
    Optional<String> department = header.dataset().department();
    List<String> said = row.cells().stream().map(Folding::fold).toList();
    Optional<String> first = said.stream().filter(cell -> !cell.isEmpty()).findFirst();
    if (first.isEmpty()
        || SIGNATURE.matcher(first.get()).matches()
        || ExampleMark.is(first.get())
        || ColumnNumbers.are(said)) {
      return NOTHING;
    }
    boolean total = said.stream().limit(3).anyMatch(cell -> TOTAL.matcher(cell).matches());
    Rest rest = NOTHING;
    for (int i = 0; i < said.size(); i++) {
      String cell = said.get(i);
      if (saysZero(cell) || total && NIL.matcher(cell).matches()) {
        rest = ZERO_REPORT;
      } else if (!isSilent(cell, column(header, i), department, total)) {
        return DATA;
      }
    }
    return rest;
  }

  private static Form.Column column(Header header, int index) {
    return index < header.columns().size() ? header.columns().get(index) : new Form.Unknown();
  }

  /** Neither data nor a statement: a stroke, a serial number, the department's own name. */
  private static boolean isSilent(
      String cell, Form.Column column, Optional<String> department, boolean total) {
    if (NOTHINGS.contains(cell) || total && TOTAL.matcher(cell).matches()) {
      return true;
    }
    if (column instanceof Form.OfField of) {
      return department.equals(Optional.of(of.field()));
    }
    return column instanceof Form.Unknown && NUMBER.matcher(cell).matches();
  }
}
