package lawtally.sample;

import static lawtally.sample.Column.fixed;
import static lawtally.sample.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The files of 专项行动情况汇总: monthly totals of 春雷行动, 卫生监督 and 城市管理. */
final class CampaignTotals {
  private static final List<String> PARTS =
      List.of("市场价格监管", "食品安全", "网络市场监管", "药品和医疗器械", "产品质量", "知识产权保护", "消费维权");
  private static final int[] SPRING = {0, 0, 6, 9, 10, 8, 4, 3, 0, 0, 0, 0};

  /**
   * Officers, businesses, markets, canteens, sites, areas, complaints, joint, interviews, cases,
   * visits.
   */
  private static final Map<Integer, long[]> THUNDER =
      Map.of(
          2019, new long[] {1874, 5210, 282, 14, 96, 17, 61, 2, 5, 22, 5894},
          2020, new long[] {2063, 6048, 306, 11, 123, 21, 46, 3, 3, 27, 6725});

  /** Officers and visits. */
  private static final Map<Integer, long[]> HEALTH =
      Map.of(2019, new long[] {2216, 1392}, 2020, new long[] {3046, 1128});

  private static final Map<Integer, long[]> CITY =
      Map.of(2019, new long[] {9870, 4655}, 2020, new long[] {9412, 4308});
  private static final Map<Integer, int[]> HEALTH_MONTHS =
      Map.of(
          2019, new int[] {8, 6, 9, 9, 10, 9, 9, 8, 9, 8, 8, 8},
          2020, new int[] {10, 16, 14, 9, 8, 7, 7, 6, 7, 6, 7, 8});
  private static final Map<Integer, int[]> CITY_MONTHS =
      Map.of(
          2019, new int[] {8, 6, 9, 9, 9, 9, 9, 8, 9, 8, 9, 9},
          2020, new int[] {8, 1, 5, 9, 10, 9, 9, 9, 10, 9, 9, 10});

  private final int year;

  private record Row(Office office, String task, String part, int month, long[] numbers) {
    long number(int index) {
      return index < numbers.length ? numbers[index] : 0;
    }
  }

  CampaignTotals(int year) {
    this.year = year;
  }

  List<SampleFile> of(Office office) {
    return switch (office.code()) {
      case "D14" -> List.of(file(office, months(office, "卫生监督", HEALTH, HEALTH_MONTHS)));
      case "D16" -> List.of(file(office, thunder(office)));
      case "D19" -> List.of(file(office, months(office, "市容环境整治", CITY, CITY_MONTHS)));
      default -> List.of();
    };
  }

  private SampleFile file(Office office, List<Row> rows) {
    Look look = Look.of(office, year, "campaigns");
    boolean thunder = office.code().equals("D16");
    Sheet<Row> sheet =
        new Sheet<>(look, thunder ? thunderColumns() : columns())
            .title("专项行动情况汇总表（月报）")
            .addAll(rows);
    if (office.code().equals("D19")) {
      sheet.add(rows.get(0), Map.of("月份", "13月"));
    }
    return sheet.form(office, year).file(office, year + "年专项行动情况汇总表.csv");
  }

  private List<Column<Row>> columns() {
    return List.of(
        fixed("序号", ""),
        text("单位", r -> r.office().name()),
        text("行动名称", Row::task),
        text("月份", r -> r.month() + "月"),
        text("出动执法人员（人次）", r -> Long.toString(r.number(0))),
        text("检查（户次）", r -> Long.toString(r.number(1))),
        fixed("备注", ""));
  }

  private List<Column<Row>> thunderColumns() {
    List<Column<Row>> columns = new ArrayList<>();
    columns.add(text("单位", r -> r.office().name()));
    columns.add(text("行动名称", Row::task));
    columns.add(text("子行动名称", Row::part));
    columns.add(text("月份", r -> year + "-" + String.format(Locale.ROOT, "%02d", r.month())));
    List<String> headers =
        List.of(
            "出动执法人员（人次）",
            "检查企业和个体户（户）",
            "其中市场（个）",
            "食堂（个）",
            "网站（个）",
            "区域（处）",
            "受理投诉举报（件）",
            "联合执法（次）",
            "行政指导约谈（次）",
            "立案（件）",
            "检查（户次）");
    for (int i = 0; i < headers.size(); i++) {
      int index = i;
      columns.add(text(headers.get(i), r -> grouped(r.number(index))));
    }
    return columns;
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private List<Row> months(
      Office office, String task, Map<Integer, long[]> totals, Map<Integer, int[]> weights) {
    Dice dice = new Dice(year, "campaign " + office.code());
    long[] whole = totals.get(year);
    long[] officers = dice.split(whole[0], 1, weights.get(year));
    long[] visits = dice.split(whole[1], 1, weights.get(year));
    List<Row> rows = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      long[] numbers = {officers[month - 1], visits[month - 1]};
      rows.add(new Row(office, task, "", month, numbers));
    }
    return rows;
  }

  /** Each part in each month of the campaign; what a part has nothing to do with stays zero. */
  private List<Row> thunder(Office office) {
    Dice dice = new Dice(year, "thunder");
    List<Row> rows = new ArrayList<>();
    for (String part : PARTS) {
      for (int month = 1; month <= SPRING.length; month++) {
        if (SPRING[month - 1] > 0) {
          rows.add(new Row(office, "春雷行动" + year, part, month, new long[11]));
        }
      }
    }
    long[] totals = THUNDER.get(year);
    for (int number = 0; number < totals.length; number++) {
      int[] weights = weights(rows, number);
      long[] split = dice.split(totals[number], 1, weights);
      for (int row = 0; row < split.length; row++) {
        rows.get(row).numbers()[number] = split[row];
      }
    }
    return rows;
  }

  private static int[] weights(List<Row> rows, int number) {
    return rows.stream()
        .mapToInt(r -> concerns(r.part(), number) ? SPRING[r.month() - 1] : 0)
        .toArray();
  }

  private static boolean concerns(String part, int number) {
    return switch (number) {
      case 2, 5, 7 -> part.equals("市场价格监管") || part.equals("食品安全");
      case 3 -> part.equals("食品安全");
      case 4 -> part.equals("网络市场监管");
      case 6 -> part.equals("消费维权");
      default -> true;
    };
  }
}
