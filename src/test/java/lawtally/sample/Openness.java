package lawtally.sample;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import lawtally.sample.Returns.Line;

/** What departments say of 政务公开; 21 037 items in 2020, 204 of them on key areas. */
final class Openness {
  private static final Map<Integer, long[]> TOTALS =
      Map.of(2019, new long[] {19_388, 187}, 2020, new long[] {21_037, 204});
  private static final Map<String, Integer> WEIGHTS =
      Office.numbers(
          "D01 5, D02 7, D03 4, D04 6, D05 5, D06 6, D07 6, D08 4, D09 6, D10 6, D11 4, D12 6,"
              + " D13 4, D14 9, D15 5, D16 8, D17 2, D18 3, D19 6, D20 2, D21 60");
  private static final int[] MONTHS = {7, 8, 8, 8, 8, 9, 8, 8, 9, 8, 9, 10};

  private final int year;
  private final Map<String, Long> items = new TreeMap<>();
  private final Map<String, Long> keyItems = new TreeMap<>();

  Openness(int year) {
    this.year = year;
    List<Office> offices = SampleYear.reporting(year);
    int[] weights = offices.stream().mapToInt(o -> WEIGHTS.get(o.code())).toArray();
    Dice dice = new Dice(year, "openness");
    long[] all = dice.split(TOTALS.get(year)[0], 1, weights);
    long[] key = dice.split(TOTALS.get(year)[1], 1, weights);
    for (int i = 0; i < weights.length; i++) {
      items.put(offices.get(i).code(), all[i]);
      keyItems.put(offices.get(i).code(), key[i]);
    }
  }

  /** By month. */
  long[] items(Office office) {
    return new Dice(year, "items " + office.code()).split(items.get(office.code()), 1, MONTHS);
  }

  /** By month. */
  long[] keyItems(Office office) {
    return new Dice(year, "key items " + office.code())
        .split(keyItems.get(office.code()), 1, MONTHS);
  }

  /** Figures for the whole year: the catalogue, its guides. */
  List<Line> yearly(Office office) {
    String period = Integer.toString(year);
    int due = 10 + WEIGHTS.get(office.code());
    int done = year == 2019 && office.code().equals("D08") ? due - 3 : due;
    Line catalogue =
        new Line(
            "信息公开目录更新率",
            "",
            period,
            "全年",
            done == due ? "100" : String.format(Locale.ROOT, "%.2f", done * 100.0 / due),
            Integer.toString(done),
            Integer.toString(due),
            "%");
    if (!office.code().equals("D21")) {
      return List.of(catalogue);
    }
    return List.of(catalogue, Line.of("编制信息公开目录指南", "", period, "全年", 5, "篇"));
  }
}
