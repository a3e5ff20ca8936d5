package lawtally.intake.header;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lawtally.definition.Folding;

/**
 * Where a table begins whose header stands below another table: which of the lines in between are
 * its title, and which are the total and the signatures of the table above.
 */
public final class Opening {
  private static final Pattern TOTAL =
      Pattern.compile("(?:合计|小计|总计|共计)(?:\\(.*\\))?:?|(?:本页|累计|全年)(?:合计|小计)|合计数|总数");
  private static final Pattern PERSONS =
      Pattern.compile("(?:.*(?:负责人|审核人?|填表人|填报人|制表人?|经办人|联系人|复核人?|统计人员|联系电话|电话))(?:\\(.*\\))?:.*");
  private static final Pattern NOTE = Pattern.compile("(?:说明|填表说明|填报说明|注|备注|注释|附注)\\d*[:.、].*");
  private static final Pattern OF_THE_HEAD =
      Pattern.compile("(?:(?:填报|报送|填表|编制|上报|制表|计量)?(?:单位|部门|机关|日期|时间))(?:\\(.*\\))?:?.*");
  private static final int LONGEST_TITLE = 200;
  private static final int TOTAL_STANDS_WITHIN = 3;

  /** What a line between two tables may be. */
  private enum Line {
    /** Blank, 填报单位, 计量单位: of the table below if nothing of the table above follows. */
    OPEN,
    TITLE,
    /** Signatures, notes, 零报告: of the table above, unless a title came before. */
    FOOT,
    ROW
  }

  private Opening() {}

  /**
   * Index of the first line that belongs to the table below.
   *
   * @param lines those right above its header, of which the first ones may be rows of the table
   *     above
   */
  public static int of(List<Head.Row> lines) {
    Deque<Line> below = belowLastRow(lines);
    int at = lines.size() - below.size();
    int first = at;
    boolean titled = false;
    for (Line line : below) {
      at++;
      titled |= line == Line.TITLE;
      if (line == Line.FOOT && !titled) {
        first = at;
      }
    }
    return first;
  }

  /**
   * What stands above the last row of the other table says nothing: most often it is right here.
   */
  private static Deque<Line> belowLastRow(List<Head.Row> lines) {
    Deque<Line> below = new ArrayDeque<>();
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = line(lines.get(i));
      if (line == Line.ROW) {
        break;
      }
      below.addFirst(line);
    }
    return below;
  }

  private static Line line(Head.Row row) {
    List<String> cells = row.cells().stream().map(Folding::fold).toList();
    Optional<String> first = cells.stream().filter(cell -> !cell.isEmpty()).findFirst();
    if (first.isEmpty()) {
      return Line.OPEN;
    }
    if (cells.stream().limit(TOTAL_STANDS_WITHIN).anyMatch(cell -> TOTAL.matcher(cell).matches())) {
      return Line.ROW;
    }
    boolean alone = row.filled() == 1;
    if (cells.stream().anyMatch(cell -> PERSONS.matcher(cell).matches())
        || alone && (NOTE.matcher(first.get()).matches() || Rest.saysZero(first.get()))) {
      return Line.FOOT;
    }
    if (cells.stream().allMatch(cell -> cell.isEmpty() || isOfTheHead(cell))) {
      return Line.OPEN;
    }
    return isTitle(cells, first.get()) ? Line.TITLE : Line.ROW;
  }

  private static boolean isOfTheHead(String cell) {
    return cell.indexOf(':') >= 0 && OF_THE_HEAD.matcher(cell).matches();
  }

  /** A sentence by itself, perhaps with 单位：万元 at the end of its line. */
  private static boolean isTitle(List<String> cells, String first) {
    boolean alone =
        cells.stream().filter(cell -> !cell.isEmpty() && !isOfTheHead(cell)).count() == 1;
    return alone
        && first.length() <= LONGEST_TITLE
        && first.codePoints().anyMatch(Character::isIdeographic);
  }
}
