package lawtally.ways;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Which files there are, what they are called, and how the rows are spread over them. */
final class WaysOfFiles {
  private static final String MONTHLY = "政务公开情况";

  private WaysOfFiles() {}

  static List<Way> all() {
    List<Way> ways = new ArrayList<>(rows());
    ways.addAll(names());
    ways.addAll(repeated());
    ways.addAll(returns());
    ways.addAll(zeroReports());
    return ways;
  }

  private static List<Way> rows() {
    return List.of(
        Way.each("rows from bottom to top", t -> t.withRows(reversed(t.rows()))),
        Way.all("one file cut into several", WaysOfFiles::cut),
        Way.all("several tables in one file", WaysOfFiles::together),
        Way.all("all departments' penalties in one file", WaysOfFiles::united),
        Way.only("行政处罚", "rows of another year among them", WaysOfFiles::withOtherYear));
  }

  private static List<Way> names() {
    return List.of(
        renamed("odd file names", path -> folder(path) + "附件2：西区2020年" + name(path) + "表（定稿）2.csv"),
        renamed("file names that say nothing", path -> folder(path) + "导出" + hash(path) + ".csv"),
        renamed("upper-case extension", path -> path.replace(".csv", ".CSV")),
        renamed("text files", path -> path.replace(".csv", ".txt")),
        Way.filed("tsv files", files -> mapped(files, path -> path.replace(".csv", ".tsv")))
            .in(Writing.PLAIN.between('\t')),
        renamed("folders in another order", path -> order(path) + "-" + path),
        renamed("folders by another name", path -> "攀枝花市西" + path),
        renamed("a folder deeper", path -> folder(path) + "第一批/" + name(path) + ".csv"),
        Way.filed("without folders", files -> mapped(files, path -> path.replace("/", "-"))));
  }

  private static List<Way> repeated() {
    return List.of(
        Way.filed(
            "the same file sent twice", files -> added(files, p -> p.replace(".csv", " (1).csv"))),
        Way.filed(
            "resent under another name",
            files -> added(files, p -> folder(p) + "终稿" + hash(p) + ".csv")),
        Way.all("rows sent again in another order", WaysOfFiles::sentAgain),
        Way.all("wrong at first, then corrected", WaysOfFiles::corrected),
        Way.all("a returned file handed in again", WaysOfFiles::handedInAgain));
  }

  private static List<Way> returns() {
    return List.of(
        Way.only(MONTHLY, "returns wide", t -> Months.of(t).wide()),
        Way.only(MONTHLY, "returns wide with 全年", t -> Months.of(t).wideWithTotal()),
        Way.only(MONTHLY, "returns cumulative and wide", t -> Months.of(t).wideCumulative()),
        Way.only(MONTHLY, "returns cumulative and long", t -> Months.of(t).longCumulative()));
  }

  private static List<Way> zeroReports() {
    return List.of(
        Way.all("零报告 in a sentence", tables -> zeroReport(tables, List.of("本单位2020年度无行政处罚案件。"))),
        Way.all("零报告 in the file's name", WaysOfFiles::zeroReportByName),
        Way.all("零报告 in the table", tables -> zeroReport(tables, List.of("零报告"))));
  }

  private static List<List<String>> reversed(List<List<String>> rows) {
    List<List<String>> reversed = new ArrayList<>(rows);
    Collections.reverse(reversed);
    return reversed;
  }

  /** Rows by turns, so that parties of one decision and hearings of one case part. */
  private static List<Table> cut(List<Table> tables) {
    List<Table> parts = new ArrayList<>();
    for (Table t : tables) {
      List<List<String>> even = everySecond(t.rows(), 0);
      List<List<String>> odd = everySecond(t.rows(), 1);
      parts.add(t.named(t.name() + "（上）").withRows(even));
      if (!odd.isEmpty()) {
        parts.add(t.named(t.name() + "（下）").withRows(odd));
      }
    }
    return parts;
  }

  private static List<List<String>> everySecond(List<List<String>> rows, int from) {
    return IntStream.range(0, rows.size()).filter(i -> i % 2 == from).mapToObj(rows::get).toList();
  }

  /** All tables of a department below each other. */
  private static List<Table> together(List<Table> tables) {
    Map<String, Table> byFolder = new TreeMap<>();
    for (Table t : tables) {
      byFolder.merge(t.folder(), t.named("汇总"), WaysOfFiles::below);
    }
    return List.copyOf(byFolder.values());
  }

  private static Table below(Table first, Table second) {
    List<List<String>> more = new ArrayList<>(first.below());
    more.add(List.of(""));
    more.addAll(second.grid());
    return first.withBelow(more);
  }

  private static List<Table> united(List<Table> tables) {
    List<Table> others = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    List<Table> penalties = new ArrayList<>();
    for (Table t : tables) {
      boolean cases = t.isOf("行政处罚") && t.rows().size() > 1;
      (cases ? penalties : others).add(t);
      rows.addAll(cases ? t.rows() : List.of());
    }
    others.add(penalties.get(0).in(".").named("全区行政处罚").withRows(rows));
    return others;
  }

  private static Table withOtherYear(Table t) {
    List<List<String>> rows = new ArrayList<>(t.rows());
    t.rows().stream()
        .filter(row -> row.get(t.column("处罚决定日期")).startsWith("2020"))
        .map(row -> row.stream().map(cell -> cell.replace("2020", "2019")).toList())
        .forEach(rows::add);
    return t.withRows(rows);
  }

  private static Way renamed(String name, UnaryOperator<String> rename) {
    return Way.filed(name, files -> mapped(files, rename));
  }

  private static SortedMap<String, byte[]> mapped(
      SortedMap<String, byte[]> files, UnaryOperator<String> rename) {
    TreeMap<String, byte[]> renamed = new TreeMap<>();
    files.forEach((path, bytes) -> renamed.put(rename.apply(path), bytes));
    return renamed;
  }

  private static SortedMap<String, byte[]> added(
      SortedMap<String, byte[]> files, UnaryOperator<String> rename) {
    SortedMap<String, byte[]> all = mapped(files, rename);
    all.putAll(files);
    return all;
  }

  private static String folder(String path) {
    return path.substring(0, path.indexOf('/') + 1);
  }

  private static String name(String path) {
    return path.substring(path.indexOf('/') + 1, path.lastIndexOf('.'));
  }

  private static String hash(String path) {
    return Integer.toHexString(path.hashCode());
  }

  private static int order(String path) {
    return 90 - Math.floorMod(folder(path).hashCode(), 80);
  }

  private static List<Table> sentAgain(List<Table> tables) {
    List<Table> all = new ArrayList<>(tables);
    tables.stream()
        .filter(t -> !t.isOf("法制机构情况"))
        .map(
            t ->
                t.named(t.name() + "2")
                    .reversedColumns()
                    .withRows(reversed(t.reversedColumns().rows())))
        .forEach(all::add);
    return all;
  }

  private static List<Table> corrected(List<Table> tables) {
    List<Table> all = new ArrayList<>();
    for (Table t : tables) {
      if (t.isOf("行政处罚") && t.rows().size() > 1) {
        all.add(
            t.cells(title -> title.equals("罚款金额（元）"), cell -> cell.isEmpty() ? "" : cell + "0"));
        all.add(t.named(t.name() + "（更正）"));
      } else {
        all.add(t);
      }
    }
    return all;
  }

  private static List<Table> handedInAgain(List<Table> tables) {
    List<Table> all = new ArrayList<>();
    for (Table t : tables) {
      if (t.isOf("行政处罚") && t.rows().size() > 1) {
        all.add(t.cells(title -> title.equals("处罚决定日期"), cell -> "待定"));
        all.add(returned(t));
      } else {
        all.add(t);
      }
    }
    return all;
  }

  private static Table returned(Table t) {
    List<String> header = new ArrayList<>(t.header());
    header.addAll(List.of("行号", "问题", "处理建议"));
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : t.rows()) {
      List<String> marked = new ArrayList<>(row);
      marked.addAll(List.of(Integer.toString(rows.size() + 2), "处罚决定日期：不是日期", "请改正"));
      rows.add(marked);
    }
    return t.named(t.name() + "-退回").withHeader(header).withRows(rows);
  }

  private static List<Table> zeroReport(List<Table> tables, List<String> sentence) {
    return tables.stream()
        .map(t -> isZeroReport(t) ? t.withHeader(sentence).withRows(List.of()) : t)
        .toList();
  }

  private static List<Table> zeroReportByName(List<Table> tables) {
    return tables.stream()
        .map(t -> isZeroReport(t) ? t.named("行政处罚（零报告）").withRows(List.of()) : t)
        .toList();
  }

  private static boolean isZeroReport(Table t) {
    return t.folder().equals(LogicalYear.STATISTICS);
  }
}
