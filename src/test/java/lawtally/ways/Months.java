package lawtally.ways;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Figures by month, to be written otherwise than with one row a month. */
final class Months {
  private final Table table;
  private final Map<String, int[]> figures = new TreeMap<>();

  private Months(Table table) {
    this.table = table;
  }

  static Months of(Table table) {
    Months months = new Months(table);
    for (List<String> row : table.rows()) {
      int month = Integer.parseInt(row.get(table.column("期间")).substring(5));
      int value = Integer.parseInt(row.get(table.column("数值")));
      months.figures.computeIfAbsent(row.get(table.column("指标名称")), f -> new int[12])[month - 1] =
          value;
    }
    return months;
  }

  Table wide() {
    List<String> header = new ArrayList<>(List.of("指标名称", "计量单位"));
    for (int month = 1; month <= 12; month++) {
      header.add(month + "月");
    }
    List<List<String>> rows = new ArrayList<>();
    figures.forEach((figure, values) -> rows.add(row(figure, values)));
    return table.withHeader(header).withRows(rows);
  }

  private static List<String> row(String figure, int[] values) {
    List<String> row = new ArrayList<>(List.of(figure, "条"));
    for (int value : values) {
      row.add(Integer.toString(value));
    }
    return row;
  }

  Table wideWithTotal() {
    Table wide = wide();
    List<String> header = new ArrayList<>(wide.header());
    header.add("全年");
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : wide.rows()) {
      List<String> longer = new ArrayList<>(row);
      longer.add(Integer.toString(sums(figures.get(row.get(0)))[11]));
      rows.add(longer);
    }
    return wide.withHeader(header).withRows(rows);
  }

  Table wideCumulative() {
    List<String> header = new ArrayList<>(List.of("指标名称", "计量单位", "1月"));
    for (int month = 2; month <= 12; month++) {
      header.add("1—" + month + "月累计");
    }
    List<List<String>> rows = new ArrayList<>();
    figures.forEach((figure, values) -> rows.add(row(figure, sums(values))));
    return table.withHeader(header).withRows(rows);
  }

  Table longCumulative() {
    List<List<String>> rows = new ArrayList<>();
    figures.forEach(
        (figure, values) -> {
          int[] sums = sums(values);
          for (int month = 1; month <= 12; month++) {
            rows.add(
                List.of(
                    table.folder(),
                    figure,
                    "",
                    "2020-%02d".formatted(month),
                    "累计",
                    Integer.toString(sums[month - 1]),
                    "",
                    "",
                    "条",
                    "",
                    ""));
          }
        });
    return table.withRows(rows);
  }

  private static int[] sums(int[] values) {
    int[] sums = values.clone();
    for (int i = 1; i < sums.length; i++) {
      sums[i] += sums[i - 1];
    }
    return sums;
  }
}
