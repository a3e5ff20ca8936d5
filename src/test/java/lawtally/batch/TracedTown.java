package lawtally.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A small town whose rows come in every way that decides which of them counts: parties, hearings,
 * duplicates, a conflict, a ruling, a correction, a returned row handed in again, two tables in one
 * file, a wide sheet, running totals, a stock, the same object twice. Persons and numbers are
 * invented.
 */
public final class TracedTown {
  public static final String LEDGER = "2020/区交通运输局/处罚.csv";
  public static final String PHONE_IN_TEXT = "13812345678";
  public static final String PHONE_OF_NO_FIELD = "13987654321";

  private static final String PENALTIES =
      "行政相对人名称,行政相对人类别,行政处罚决定书文号,违法行为类型,处罚类别,罚款金额（元）,处罚决定日期,处罚机关,处罚内容,联系电话,统一社会信用代码";

  private TracedTown() {}

  public static SmallTown in(Path home) {
    String first = row("王某甲", 1, "100", "2020-03-01", "，电话" + PHONE_IN_TEXT);
    return SmallTown.in(home)
        .owingNothing()
        .file(
            LEDGER,
            PENALTIES
                + "\n"
                + first
                + row("李某乙", 2, "200", "2020-03-05", "")
                + row("赵某丙", 2, "300", "2020-03-05", "")
                + "样例有限公司,法人及非法人组织,样罚〔2020〕8号,超限,罚款,400,2020-04-02,区交通运输局,罚款400元,,91999999YB00005560\n"
                + row("钱某丁", 5, "500", "2020-05-01", "")
                + row("孙某戊", 6, "600", "2020-06-01", "")
                + row("周某己", 7, "700", "2020-13-01", ""))
        .file(
            "2020/区交通运输局/处罚2.csv",
            PENALTIES
                + "\n"
                + first
                + row("孙某戊", 6, "650", "2020-06-01", "")
                + row("李某乙", 9, "10", "2020-09-01", "")
                + row("李某乙", 9, "20", "2020-09-01", ""))
        .file("2020/区交通运输局/更正.csv", PENALTIES + "\n" + row("钱某丁", 5, "900", "2020-05-01", ""))
        .file(
            "2020/区交通运输局/退回.csv",
            PENALTIES
                + ",行号,问题,处理建议\n"
                + row("周某己", 7, "700", "2020-07-01", "").strip()
                + ",8,处罚决定日期不是日期,请更正\n")
        .file(
            "2020/rulings.csv",
            "dataset,department,key,keep_file,keep_line,reason,by,on\n"
                + "penalties,区交通运输局,样罚〔2020〕6号,区交通运输局/处罚2.csv,3,核对原件,样本甲,2021-01-10\n")
        .file(
            "2020/区应急管理局/检查和应诉.csv",
            "检查单位,检查日期,检查对象名称,统一社会信用代码,对象类别,执法人员数（人）,检查结果,检查记录编号\n"
                + "区应急管理局,2020-02-01,样例有限公司,91999999YB00005560,企业,2,合格,样检1号\n"
                + "区应急管理局,2020-05-01,样例有限公司,91999999YB00005560,企业,3,合格,样检2号\n"
                + "\n行政应诉案件台账\n"
                + "案号,审级,被诉行政机关,原告,开庭日期,负责人是否出庭,出庭负责人职务类别,裁判结果\n"
                + "（2020）样01行初1号,一审,区应急管理局,吴某庚,2020-03-01,否,,\n"
                + "（2020）样01行初1号,一审,区应急管理局,吴某庚,2020-04-01,是,正职,驳回\n"
                + "（2020）样01行初2号,一审,区应急管理局,郑某辛,2020-06-01,否,,驳回\n"
                + "（2020）样01行初3号,一审,区应急管理局,冯某壬,,,,撤诉\n")
        .file("2020/区政府办公室/政务公开.csv", "指标名称,计量单位,1月,2月,3月\n公开政府信息,条,10,20,30\n")
        .file(
            "2020/区司法局/报表.csv",
            "填报单位,指标名称,分类,期间,口径,数值,填报人\n"
                + "区司法局,公开政府信息,,2020-01,累计,5,样本丙\n"
                + "区司法局,公开政府信息,,2020-02,累计,12,样本丙\n"
                + "区司法局,在编人数,,2020-03,当月,50,样本丙\n"
                + "区司法局,在编人数,,2020-06,当月,55,样本丙\n");
  }

  private static String row(String party, int number, String fine, String day, String more) {
    return party
        + ",自然人,样罚〔2020〕"
        + number
        + "号,超限"
        + more
        + ",罚款,"
        + fine
        + ","
        + day
        + ",区交通运输局,对"
        + party
        + "罚款"
        + fine
        + "元,"
        + PHONE_OF_NO_FIELD
        + ",\n";
  }

  /** Another year later: a fine is put right, and only fines on organisations are still counted. */
  public static void edit(SmallTown town) {
    replace(town.home().resolve("input").resolve(LEDGER), ",100,2020-03-01", ",1000,2020-03-01");
    replace(
        town.home().resolve("jobs/enforcement/indicators.yaml"),
        "  sum: penalties.fine\n  decimals",
        "  sum: penalties.fine\n  where: { party_kind: 法人及非法人组织 }\n  decimals");
  }

  private static void replace(Path file, String from, String to) {
    try {
      String text = Files.readString(file);
      if (!text.contains(from)) {
        throw new IllegalStateException(file + " has no " + from);
      }
      Files.writeString(file, text.replace(from, to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
