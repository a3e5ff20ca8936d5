package lawtally.sample;

import static lawtally.sample.Column.fixed;
import static lawtally.sample.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The files of 综合情况报表: long ones, wide ones with a column a month, and ones with running totals.
 */
final class Returns {
  private static final Set<String> WIDE = Set.of("D04", "D09", "D14", "D16", "D21");
  private static final Set<String> RUNNING = Set.of("D11", "D19");

  private final int year;
  private final Openness openness;

  /** What a row says of one figure in one period. */
  record Line(
      String figure,
      String category,
      String period,
      String basis,
      String value,
      String numerator,
      String denominator,
      String unit) {

    static Line of(
        String figure, String category, String period, String basis, long value, String unit) {
      return new Line(figure, category, period, basis, Long.toString(value), "", "", unit);
    }
  }

  /** A row of a wide sheet. */
  private record Year(String figure, long[] months) {
    long upTo(int month) {
      long sum = 0;
      for (int i = 0; i < month; i++) {
        sum += months[i];
      }
      return sum;
    }
  }

  Returns(int year) {
    this.year = year;
    this.openness = new Openness(year);
  }

  List<SampleFile> of(Office office) {
    List<SampleFile> files = new ArrayList<>();
    List<Line> lines = new ArrayList<>(new Staff(year).lines(office));
    if (WIDE.contains(office.code())) {
      files.add(wide(office, monthColumns()));
    } else if (office.code().equals("D11")) {
      files.add(wide(office, runningColumns()));
    } else if (RUNNING.contains(office.code())) {
      lines.addAll(running(office));
    } else {
      lines.addAll(monthly(office));
    }
    lines.addAll(openness.yearly(office));
    lines.addAll(new Supervision(year).lines(office));
    files.add(longFile(office, lines));
    return files;
  }

  private SampleFile longFile(Office office, List<Line> lines) {
    Look look = Look.of(office, year, "returns");
    Sheet<Line> sheet = new Sheet<>(look, columns(office)).title(year + "年综合情况报表").addAll(lines);
    Line like = lines.get(0);
    switch (office.code()) {
      case "D03" -> sheet.add(like, Map.of("指标名称", "发放宣传单", "计量单位", "份"));
      case "D07" -> sheet.add(like, Map.of("期间", year + "-02", "数值", "若干"));
      default -> {}
    }
    return sheet.file(office, "综合情况报表" + year + ".csv");
  }

  private static List<Column<Line>> columns(Office office) {
    return List.of(
        fixed("填报单位", office.name()),
        text("指标名称", Line::figure),
        text("分类", Line::category),
        text("期间", Line::period),
        text("口径", Line::basis),
        text("数值", Line::value),
        text("分子", Line::numerator),
        text("分母", Line::denominator),
        text("计量单位", Line::unit),
        fixed("说明", ""),
        fixed("填报人", "样本丙"));
  }

  private SampleFile wide(Office office, List<Column<Year>> columns) {
    return new Sheet<>(Look.of(office, year, "returns wide"), columns)
        .title(office.name() + year + "年政务公开情况统计表")
        .add(new Year("主动公开政府信息数", openness.items(office)))
        .add(new Year("重点领域信息公开", openness.keyItems(office)))
        .form(office, year)
        .file(office, "政务公开情况统计表（分月）.csv");
  }

  private static List<Column<Year>> monthColumns() {
    List<Column<Year>> columns = new ArrayList<>();
    columns.add(text("指标名称", Year::figure));
    columns.add(fixed("计量单位", "条"));
    for (int month = 1; month <= 12; month++) {
      int index = month - 1;
      columns.add(text(month + "月", y -> Long.toString(y.months()[index])));
    }
    columns.add(text("全年", y -> Long.toString(y.upTo(12))));
    return columns;
  }

  private static List<Column<Year>> runningColumns() {
    List<Column<Year>> columns = new ArrayList<>();
    columns.add(text("指标名称", Year::figure));
    columns.add(fixed("计量单位", "条"));
    for (int month = 3; month <= 12; month += 3) {
      int upTo = month;
      columns.add(text("1—" + month + "月累计", y -> Long.toString(y.upTo(upTo))));
    }
    return columns;
  }

  private List<Line> monthly(Office office) {
    List<Line> lines = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      String period = year + "-" + String.format(Locale.ROOT, "%02d", month);
      lines.add(Line.of("公开政府信息", "", period, "当月", openness.items(office)[month - 1], "条"));
      long key = openness.keyItems(office)[month - 1];
      if (key > 0) {
        lines.add(Line.of("重点领域信息", "", period, "当月", key, "条"));
      }
    }
    return lines;
  }

  private List<Line> running(Office office) {
    Year items = new Year("公开政府信息", openness.items(office));
    Year keyItems = new Year("重点领域信息", openness.keyItems(office));
    List<Line> lines = new ArrayList<>();
    for (int month = 3; month <= 12; month += 3) {
      String period = year + "年" + month + "月";
      for (Year figure : List.of(items, keyItems)) {
        lines.add(Line.of(figure.figure(), "", period, "累计", figure.upTo(month), "条"));
      }
    }
    return lines;
  }
}
