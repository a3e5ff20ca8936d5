package lawtally.ways;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Titles, headers, blank rows and columns, and what stands below the data. */
final class WaysOfLayout {
  private static final Map<String, String> MISSPELT =
      Map.of(
          "行政处罚决定书文号", "行政处罚决定文书号",
          "违法行为类型", "处罚是由",
          "行政相对人名称", "行政行对人名称",
          "暂扣或吊销证照名称及编号", "暂扣或吊销证照名称和编号",
          "执法决定文书号", "执法决定文书号码",
          "出庭负责人职务类别", "出庭负责人职物类别",
          "负责人是否出庭", "负责人是否岀庭",
          "检查记录编号", "检察记录编号",
          "法定代表人", "法人代表人");

  private WaysOfLayout() {}

  static List<Way> all() {
    List<Way> ways = new ArrayList<>(aroundTheData());
    ways.addAll(headers());
    ways.addAll(columns());
    return ways;
  }

  private static List<Way> aroundTheData() {
    return List.of(
        Way.each("title and 填报单位 above", t -> t.withAbove(title(t))),
        Way.each("title and 填报单位 above, padded", t -> t.withAbove(padded(title(t), t.width()))),
        Way.each("填报单位 in cells of its own", t -> t.withAbove(reporterInCells(t))),
        Way.each("合计 and 填表人 below", WaysOfLayout::withSignature),
        Way.each("说明 below", t -> t.withBelow(List.of(List.of("说明：1.数据截至年末。2.金额以决定书为准。")))),
        Way.each("blank rows", WaysOfLayout::withBlankRows),
        Way.each("hundreds of empty rows below", t -> t.withBelow(emptyRows(t.width(), 300))),
        Way.each("repeated header in the middle", WaysOfLayout::withRepeatedHeader),
        Way.each("numbered columns under the header", WaysOfLayout::withNumbering));
  }

  private static List<Way> headers() {
    return List.of(
        Way.each("captions above the header", t -> t.withAbove(List.of(captions(t.width())))),
        Way.only("行政处罚", "header over two rows", WaysOfLayout::headerOverTwoRows),
        Way.only("行政处罚", "names over two rows", WaysOfLayout::namesOverTwoRows),
        Way.each("title above a header over two rows", WaysOfLayout::titleOverTwoRows),
        Way.each("full-width brackets made half-width", t -> t.titles(WaysOfLayout::halfBrackets)),
        Way.each(
            "blanks in the header", t -> t.titles(name -> "　" + name.replace("是否", " 是否 ") + " ")),
        Way.each("line breaks in the header", t -> t.titles(WaysOfLayout::broken)),
        Way.each("stars on the header", t -> t.titles(name -> "*" + name)),
        Way.each("units in the header", t -> t.titles(WaysOfLayout::withUnit)),
        Way.each("units without brackets", t -> t.titles(name -> name.replace("（元）", "元"))),
        Way.each("no units in the header", t -> t.titles(name -> name.replaceAll("（.*）", ""))),
        Way.each("misspelt header", t -> t.titles(name -> MISSPELT.getOrDefault(name, name))));
  }

  private static List<Way> columns() {
    return List.of(
        Way.each("columns from right to left", Table::reversedColumns),
        Way.each("blank columns", t -> t.columns(withBlankColumns(t.width()))),
        Way.each("serial numbers and unknown columns", WaysOfLayout::withUnknownColumns),
        Way.each("trailing delimiters", WaysOfLayout::withTrailing),
        Way.each("trailing delimiters in rows alone", t -> t.withRows(longer(t.rows()))),
        Way.each("last empty columns missing", t -> t.withRows(shorter(t.rows()))));
  }

  private static List<List<String>> title(Table t) {
    return List.of(
        List.of("2020年" + t.name() + "表"), List.of("填报单位：" + t.folder() + "　　填报日期：2021年1月6日"));
  }

  private static List<List<String>> reporterInCells(Table t) {
    return List.of(
        List.of("附件1"),
        List.of(t.folder() + "2020年度" + t.name() + "统计表"),
        List.of("填报单位：", t.folder(), "", "填报日期：", "2021年1月6日"));
  }

  private static List<List<String>> padded(List<List<String>> rows, int width) {
    return rows.stream()
        .map(row -> row.size() < width ? join(row, List.of(), width - row.size()) : row)
        .toList();
  }

  private static List<String> join(List<String> row, List<String> more, int blanks) {
    List<String> joined = new ArrayList<>(row);
    joined.addAll(Collections.nCopies(blanks, ""));
    joined.addAll(more);
    return joined;
  }

  private static Table withSignature(Table t) {
    List<String> total = new ArrayList<>(Collections.nCopies(t.width(), ""));
    total.set(0, "合计");
    return t.withBelow(
        List.of(
            total,
            Collections.nCopies(t.width(), ""),
            join(List.of("单位负责人：样例　审核人：样例　填表人：样例　联系电话：0000-0000000"), List.of(), t.width() - 1)));
  }

  private static Table withBlankRows(Table t) {
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : t.rows()) {
      rows.add(rows.size() % 4 == 0 ? List.of("") : Collections.nCopies(t.width(), ""));
      rows.add(row);
    }
    return t.withRows(rows).withAbove(emptyRows(t.width(), 1));
  }

  private static List<List<String>> emptyRows(int width, int count) {
    return Collections.nCopies(count, Collections.nCopies(width, ""));
  }

  private static Table withRepeatedHeader(Table t) {
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : t.rows()) {
      if (!rows.isEmpty()) {
        rows.add(t.header());
      }
      rows.add(row);
    }
    return t.withRows(rows);
  }

  private static Table withNumbering(Table t) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(IntStream.rangeClosed(1, t.width()).mapToObj(Integer::toString).toList());
    rows.addAll(t.rows());
    return t.withRows(rows);
  }

  private static List<String> captions(int width) {
    return join(List.of("基本情况", "", "", "办理情况"), List.of(), width - 4);
  }

  /** Merged cells: a caption over its columns, other names over both rows. */
  private static Table headerOverTwoRows(Table t) {
    List<String> upper = new ArrayList<>(t.header());
    List<String> lower = new ArrayList<>(Collections.nCopies(t.width(), ""));
    group(upper, lower, named(t, "行政相对人名称", 3), "行政相对人");
    group(upper, lower, named(t, "罚款金额", 2), "罚没情况");
    return t.withAbove(List.of(upper)).withHeader(lower);
  }

  /** The caption begins the names: 行政相对人 over 名称 and 类别. */
  private static Table namesOverTwoRows(Table t) {
    List<String> upper = new ArrayList<>(t.header());
    List<String> lower = new ArrayList<>(Collections.nCopies(t.width(), ""));
    int from = named(t, "行政相对人名称", 2).from();
    group(upper, lower, new Columns(from, List.of("名称", "类别")), "行政相对人");
    return t.withAbove(List.of(upper)).withHeader(lower);
  }

  private static Table titleOverTwoRows(Table t) {
    if (!t.isOf("行政处罚")) {
      return t.withAbove(title(t));
    }
    Table two = headerOverTwoRows(t);
    List<List<String>> above = new ArrayList<>(padded(title(t), t.width()));
    above.addAll(two.above());
    return two.withAbove(above);
  }

  /**
   * Neighbours, by the names that stand in the header now: another way may have changed the unit.
   */
  private record Columns(int from, List<String> names) {}

  private static Columns named(Table t, String beginning, int count) {
    for (int i = 0; i < t.width(); i++) {
      if (t.header().get(i).startsWith(beginning)) {
        return new Columns(i, t.header().subList(i, i + count));
      }
    }
    throw new IllegalArgumentException("no column " + beginning);
  }

  private static void group(
      List<String> upper, List<String> lower, Columns columns, String caption) {
    for (int i = 0; i < columns.names().size(); i++) {
      upper.set(columns.from() + i, i == 0 ? caption : "");
      lower.set(columns.from() + i, columns.names().get(i));
    }
  }

  private static String halfBrackets(String name) {
    return name.replace('（', '(').replace('）', ')');
  }

  private static String broken(String name) {
    int middle = name.length() / 2;
    return name.length() < 4 ? name : name.substring(0, middle) + "\n" + name.substring(middle);
  }

  private static String withUnit(String name) {
    return switch (name) {
      case "罚款金额（元）" -> "罚款金额（单位：元）";
      case "没收金额（元）" -> "没收金额【元】";
      case "发放份数" -> "发放份数（份）";
      case "编制数" -> "编制数（人）";
      case "专职人数" -> "专职人数 ( 人 )";
      case "满意率（%）" -> "满意率(％)";
      default -> name;
    };
  }

  private static List<Integer> withBlankColumns(int width) {
    List<Integer> order = new ArrayList<>(List.of(-1));
    for (int i = 0; i < width; i++) {
      order.add(i);
      if (i == 3) {
        order.add(-1);
      }
    }
    return order;
  }

  private static Table withUnknownColumns(Table t) {
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : t.rows()) {
      List<String> all = new ArrayList<>(List.of(Integer.toString(rows.size() + 1)));
      all.addAll(row);
      all.addAll(row.get(0).equals("无") ? List.of("", "") : List.of("内部 A", "2"));
      rows.add(all);
    }
    List<String> header = new ArrayList<>(List.of("序号"));
    header.addAll(t.header());
    header.addAll(List.of("档案盒", "内部流转码"));
    return t.withHeader(header).withRows(rows);
  }

  private static Table withTrailing(Table t) {
    return t.withHeader(join(t.header(), List.of(), 2)).withRows(longer(t.rows()));
  }

  private static List<List<String>> longer(List<List<String>> rows) {
    return rows.stream().map(row -> join(row, List.of(), 2)).toList();
  }

  private static List<List<String>> shorter(List<List<String>> rows) {
    return rows.stream().map(WaysOfLayout::withoutLastBlanks).toList();
  }

  private static List<String> withoutLastBlanks(List<String> row) {
    int end = row.size();
    while (end > 1 && row.get(end - 1).isEmpty()) {
      end--;
    }
    return row.subList(0, end);
  }
}
