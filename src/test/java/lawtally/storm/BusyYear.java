package lawtally.storm;

import java.nio.file.Path;
import lawtally.batch.SmallTown;

/**
 * A year with several slices in flight: rows are long, as officers' accounts of the facts are.
 * Whatever a careless run could count twice is in it: a file sent twice, rows of one file again in
 * another, a correction, a file of two tables, rows to be returned. All invented; what it must come
 * to is known from how it was made.
 *
 * @param home the folder; other homes of the same year come by {@link #again}
 * @param rows that count once, of each of the three large files
 */
record BusyYear(Path home, int rows) {
  /** Of 3 000 letters, 9 000 bytes: slices fill up with few rows. */
  private static final String FACTS =
      "在样本路违反停车规定情节轻微当场改正无其他加重或者减轻情节".repeat(110).substring(0, 3_000);

  private static final String HEADER =
      "行政相对人名称,行政相对人类别,行政处罚决定书文号,处罚类别,罚款金额（元）,处罚决定日期,处罚机关,处罚内容,违法事实\n";

  /** Rows of one file that are in another one too. */
  static final int TWICE = 40;

  /** Rows with the number of another and a different fine. */
  static final int CONFLICTS = 7;

  static final int CORRECTED = 90;
  static final int REJECTED = 11;
  static final int SMALL = 100;
  private static final int COURT_CASES = 3;

  /** Under the real definitions. */
  static BusyYear in(Path home, int rows) {
    return in(SmallTown.in(home), rows);
  }

  /** Under few definitions: all of the line, but what comes after counting is short. */
  static BusyYear plain(Path home, int rows) {
    return in(SmallTown.in(home).fewFigures(), rows);
  }

  private static BusyYear in(SmallTown of, int rows) {
    SmallTown town = of.owingNothing();
    town.file("2020/区公安分局/处罚（上半年）.csv", HEADER + penalties("区公安分局", 1, rows, 100));
    town.file(
        "2020/区公安分局/处罚（下半年）.csv",
        HEADER
            + penalties("区公安分局", 1, TWICE, 100)
            + penalties("区公安分局", TWICE + 1, CONFLICTS, 300)
            + penalties("区公安分局", rows + 1, rows, 100));
    town.file("2020/区市场监督管理局/处罚台账.csv", HEADER + penalties("区市场监督管理局", 1, rows, 100));
    String small = HEADER + penalties("区民政局", 1, SMALL, 100);
    town.file("2020/区民政局/处罚.csv", small).file("2020/区民政局/处罚（又发一次）.csv", small);
    town.file("2020/区民政局/处罚更正.csv", HEADER + penalties("区民政局", 11, CORRECTED, 200));
    town.file(
        "2020/区交通运输局/附件.csv",
        "案号,审级,开庭日期,被诉行政机关\n"
            + courtCases()
            + "附件2：2020年行政处罚情况\n"
            + HEADER
            + penalties("区交通运输局", 1, SMALL, 100)
            + faulty("区交通运输局"));
    Inputs.lieStill(town.home());
    return new BusyYear(town.home(), rows);
  }

  private static String courtCases() {
    StringBuilder text = new StringBuilder();
    for (int n = 1; n <= COURT_CASES; n++) {
      text.append("（2020）川04行初" + n + "号,一审,2020-03-0" + n + ",区交通运输局\n");
    }
    return text.toString();
  }

  private static String penalties(String department, int from, int count, int fine) {
    StringBuilder text = new StringBuilder(count * 3_200);
    for (int n = from; n < from + count; n++) {
      text.append("样本甲,自然人,样罚〔2020〕").append(n).append("号,罚款,").append(fine).append(",2020-");
      text.append(twoDigits(1 + n % 12)).append('-').append(twoDigits(1 + n % 28)).append(',');
      text.append(department).append(",罚款").append(fine).append("元,").append(FACTS).append('\n');
    }
    return text.toString();
  }

  private static String twoDigits(int n) {
    return (n < 10 ? "0" : "") + n;
  }

  private static String faulty(String department) {
    return penalties(department, SMALL + 1, REJECTED, 100)
        .replaceAll("2020-\\d\\d-\\d\\d", "2020-02-30");
  }

  /** The same year in another home; large files are links to this one's bytes. */
  BusyYear again(Path other) {
    Inputs.copy(home, other);
    return new BusyYear(other, rows);
  }

  /** Rows of all tables, but titles and headers. */
  long read() {
    return 3L * rows + TWICE + CONFLICTS + 2L * SMALL + CORRECTED + REJECTED + COURT_CASES;
  }

  long penaltiesCounted() {
    return 3L * rows + 2L * SMALL;
  }

  long counted() {
    return penaltiesCounted() + COURT_CASES;
  }

  /** In yuan. */
  long fines() {
    return 100L * penaltiesCounted() + 100L * CORRECTED;
  }
}
