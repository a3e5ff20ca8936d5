package lawtally.ways;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Dates, amounts, numbers, nothing, yes and no, names of codes and departments. */
final class WaysOfCells {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
  private static final Pattern MONTH = Pattern.compile("2020-\\d{2}");
  private static final Pattern COUNT =
      Pattern.compile("数值|.*（人次）|.*（户次）|.*（户）|.*份数|.*人数|编制数|执法人员总数|(很|基本|不)?满意");
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  private static final Map<String, String> DEPARTMENTS =
      Map.of(
          LogicalYear.HEALTH, "西区卫健局",
          LogicalYear.MARKET, "攀枝花市西区市场监督管理局",
          LogicalYear.OFFICE, "区政府办",
          LogicalYear.JUSTICE, "西区司法局",
          LogicalYear.EMERGENCY, "应急局",
          LogicalYear.FARMING, "区农水局",
          LogicalYear.LABOUR, "区人社局");

  private WaysOfCells() {}

  static List<Way> all() {
    List<Way> ways = new ArrayList<>(dates());
    ways.addAll(amounts());
    ways.addAll(numbers());
    ways.addAll(words());
    ways.addAll(nothing());
    return ways;
  }

  private static List<Way> dates() {
    return List.of(
        dated("2020/11/2", pattern("yyyy/M/d")),
        dated("2020-11-2", pattern("yyyy-M-d")),
        dated("20201102", pattern("yyyyMMdd")),
        dated("2020年11月2日", pattern("yyyy年M月d日")),
        dated("2020.11.2", pattern("yyyy.M.d")),
        dated("2020-11-02 00:00:00", pattern("yyyy-MM-dd '00:00:00'")),
        dated("2020/11/2 9:30", pattern("yyyy/M/d '9:30'")),
        dated("2020-11-02T09:30:00", pattern("yyyy-MM-dd'T09:30:00'")),
        dated("２０２０年１１月２日", day -> wide(pattern("yyyy年M月d日").apply(day))),
        dated("=\"2020-11-02\"", day -> "=\"" + day + "\""),
        dated("2099-12-31 as 长期", day -> day.getYear() == 2099 ? "长期" : day.toString()),
        Way.each("dates as Excel serials in some rows", WaysOfCells::serialsBehindTheFirst),
        Way.each("months as 2020年3月", t -> months(t, m -> "2020年" + Integer.parseInt(m) + "月")),
        Way.each("months as 202003", t -> months(t, m -> "2020" + m)),
        Way.each("months as 3月", t -> months(t, m -> Integer.parseInt(m) + "月")));
  }

  private static Function<LocalDate, String> pattern(String pattern) {
    return day -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(day);
  }

  private static Way dated(String name, Function<LocalDate, String> write) {
    return Way.each(
        "dates as " + name,
        t -> t.cells(cell -> isDate(cell) ? write.apply(LocalDate.parse(cell)) : cell));
  }

  private static boolean isDate(String cell) {
    return DATE.matcher(cell).matches();
  }

  /** Even days; but the first date of a column stays, or nobody could tell that it holds dates. */
  private static Table serialsBehindTheFirst(Table t) {
    Set<Integer> dated = new HashSet<>();
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : t.rows()) {
      List<String> written = new ArrayList<>(row);
      for (int i = 0; i < row.size(); i++) {
        if (isDate(row.get(i)) && !dated.add(i)) {
          written.set(i, serialOfEvenDay(LocalDate.parse(row.get(i))));
        }
      }
      rows.add(written);
    }
    return t.withRows(rows);
  }

  private static String serialOfEvenDay(LocalDate day) {
    boolean even = day.getDayOfMonth() % 2 == 0;
    return even ? Long.toString(ChronoUnit.DAYS.between(SERIAL_ZERO, day)) : day.toString();
  }

  private static Table months(Table t, UnaryOperator<String> write) {
    return t.cells(cell -> MONTH.matcher(cell).matches() ? write.apply(cell.substring(5)) : cell);
  }

  private static List<Way> amounts() {
    return List.of(
        amount("in 万元 under 万元", "（万元）", WaysOfCells::inWan),
        amount("in 元 under 万元", "（万元）", yuan -> yuan + "元"),
        amount("3.5万 under 元", "（元）", yuan -> inWan(yuan) + "万"),
        amount("3.5万元 without a unit above", "", yuan -> inWan(yuan) + "万元"),
        amount("with 元", "（元）", yuan -> yuan + "元"),
        amount("with ¥", "（元）", yuan -> "¥" + yuan),
        amount("人民币…元整", "", yuan -> "人民币" + yuan + "元整"),
        amount("with thousands separators", "（元）", WaysOfCells::grouped),
        amount("in full-width digits", "（元）", WaysOfCells::wide),
        amount("with two decimals", "（元）", yuan -> new BigDecimal(yuan).setScale(2).toString()),
        Way.each("计量单位：万元 above the table", WaysOfCells::inWanByTitle));
  }

  private static Way amount(String name, String unit, UnaryOperator<String> write) {
    return Way.each("amounts " + name, t -> amounts(t, unit, write));
  }

  private static Table amounts(Table t, String unit, UnaryOperator<String> write) {
    return t.cells(title -> title.endsWith("（元）"), cell -> cell.isEmpty() ? "" : write.apply(cell))
        .titles(name -> name.replace("（元）", unit));
  }

  private static Table inWanByTitle(Table t) {
    boolean money = t.header().stream().anyMatch(title -> title.endsWith("（元）"));
    return money
        ? amounts(t, "", WaysOfCells::inWan)
            .withAbove(List.of(List.of("2020年" + t.name() + "表"), List.of("计量单位：万元")))
        : t;
  }

  private static String inWan(String yuan) {
    return new BigDecimal(yuan).movePointLeft(4).stripTrailingZeros().toPlainString();
  }

  private static String grouped(String number) {
    int point = number.indexOf('.');
    String whole = point < 0 ? number : number.substring(0, point);
    String rest = point < 0 ? "" : number.substring(point);
    return "%,d".formatted(Long.parseLong(whole)) + rest;
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7f ? c + 0xfee0 : c)));
    return wide.toString();
  }

  private static List<Way> numbers() {
    return List.of(
        counted("with thousands separators", WaysOfCells::grouped),
        counted("in full-width digits", WaysOfCells::wide),
        counted("with blanks around", number -> " " + number + "　"),
        counted("as texts of a spreadsheet", number -> "=\"" + number + "\""),
        counted("with .0", number -> number + ".0"));
  }

  private static Way counted(String name, UnaryOperator<String> write) {
    return Way.each(
        "numbers " + name,
        t ->
            t.cells(
                title -> COUNT.matcher(title).matches(),
                cell -> NUMBER.matcher(cell).matches() ? write.apply(cell) : cell));
  }

  private static List<Way> words() {
    return List.of(
        words("yes and no as √ ×", Map.of("是", "√", "否", "×")),
        words("yes and no as 1 0", Map.of("是", "1", "否", "0")),
        words("yes and no as Y N", Map.of("是", "Y", "否", "N")),
        words("yes and no as 有 没有", Map.of("是", "有", "否", "没有")),
        Way.only(
            "行政应诉",
            "yes and no as 出庭 未出庭",
            t -> t.cells(cell -> Map.of("是", "出庭", "否", "未出庭").getOrDefault(cell, cell))),
        words("codes by other names", otherNames()),
        Way.only("行政处罚", "categories between line breaks", t -> t.cells(cell -> lists(cell, "\n"))),
        Way.only("行政处罚", "categories between 、", t -> t.cells(cell -> lists(cell, "、"))),
        Way.only("行政处罚", "categories in two columns", WaysOfCells::twoCategoryColumns),
        Way.each("departments by other names", t -> departments(t, "单位|机关")),
        Way.only("综合情况报表", "departments in 分类 by other names", t -> departments(t, "分类")),
        Way.each(
            "departments with blanks", t -> t.cells(c -> c.equals(t.folder()) ? " " + c + "　" : c)),
        Way.each("document numbers with other brackets", t -> t.cells(WaysOfCells::otherBrackets)));
  }

  private static Way words(String name, Map<String, String> others) {
    return Way.each(name, t -> t.cells(cell -> others.getOrDefault(cell, cell)));
  }

  private static Map<String, String> otherNames() {
    return Map.ofEntries(
        Map.entry("警告；罚款", "警告; 处罚款"),
        Map.entry("没收违法所得；罚款", "罚款，没收非法所得"),
        Map.entry("责令停产停业", "停产停业"),
        Map.entry("吊销许可证件；罚款", "吊销许可证|罚款"),
        Map.entry("责令改正", "责令限期改正"),
        Map.entry("法人及非法人组织", "法人"),
        Map.entry("自然人", "公民"),
        Map.entry("个体工商户", "个体户"),
        Map.entry("一审", "第一审"),
        Map.entry("副职", "分管负责人"),
        Map.entry("有效", "正常"),
        Map.entry("普通程序", "一般程序"),
        Map.entry("双随机", "双随机抽查"),
        Map.entry("行政处罚", "处罚"),
        Map.entry("公开政府信息", "主动公开政府信息数"),
        Map.entry("当月", "本月"),
        Map.entry("春雷行动", "“春雷行动2020”"));
  }

  private static Table departments(Table t, String titles) {
    Pattern title = Pattern.compile(".*(" + titles + ")");
    return t.cells(
        name -> title.matcher(name).matches(), cell -> DEPARTMENTS.getOrDefault(cell, cell));
  }

  private static String lists(String cell, String separator) {
    return cell.matches("[^，。]{2,6}；[^，。]{2,6}") ? cell.replace("；", separator) : cell;
  }

  private static Table twoCategoryColumns(Table t) {
    int at = t.column("处罚类别");
    List<String> header = new ArrayList<>(t.header());
    header.set(at, "处罚类别1");
    header.add(at + 1, "处罚类别2");
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : t.rows()) {
      List<String> split = new ArrayList<>(row);
      String[] names = row.get(at).split("；");
      split.set(at, names[0]);
      split.add(at + 1, names.length > 1 ? names[1] : "");
      rows.add(split);
    }
    return t.withHeader(header).withRows(rows);
  }

  private static String otherBrackets(String cell) {
    return cell.replace('〔', '[').replace('〕', ']').replace("（2020）", "(2020)");
  }

  private static List<Way> nothing() {
    List<Way> ways = new ArrayList<>();
    for (String word : List.of("无", "/", "—", "— —", "null", "N/A", "　", "-")) {
      ways.add(Way.each("nothing as " + word, t -> t.cells(cell -> cell.isEmpty() ? word : cell)));
    }
    return ways;
  }
}
