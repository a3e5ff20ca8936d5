package lawtally.sample;

import static lawtally.sample.Column.fixed;
import static lawtally.sample.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The columns of penalty files: the national 双公示 layout in its forms, and a short local one. */
final class PenaltyColumns {
  /** How some departments spell their headers. */
  private static final Map<String, Map<String, String>> SPELLINGS =
      Map.of(
          "D12",
          Map.of(
              "行政相对人名称", "行政行对人名称",
              "行政处罚决定书文号", "行政处罚决定文书号",
              "违法行为类型", "处罚是由"),
          "D10",
          Map.of("罚款金额（万元）", "罚款金额\n（万元）", "处罚决定日期", "处罚决定 日期"),
          "D20",
          Map.of("行政相对人代码_1（统一社会信用代码）", "统一社会信用代码", "罚款金额（万元）", "罚款金额(元)"));

  private PenaltyColumns() {}

  /** All kinds of parties in one file. */
  static List<Column<Decision>> national(Office office) {
    List<Column<Decision>> columns = new ArrayList<>(partyWithCodes());
    columns.add(text("证件类型", d -> d.party().isCitizen() ? "身份证" : ""));
    columns.add(text("证件号码", d -> d.party().isCitizen() ? d.party().identity() : ""));
    columns.addAll(decision(office));
    return spelt(office, columns);
  }

  /** 法人 only. */
  static List<Column<Decision>> organisations(Office office) {
    List<Column<Decision>> columns = new ArrayList<>(partyWithCodes());
    columns.addAll(decision(office));
    return columns;
  }

  /** 自然人 only, without the columns of codes. */
  static List<Column<Decision>> citizens(Office office) {
    List<Column<Decision>> columns = new ArrayList<>();
    columns.add(text("行政相对人名称", d -> d.party().name()));
    columns.add(text("行政相对人类别", d -> d.party().kind()));
    columns.add(fixed("证件类型", "身份证"));
    columns.add(text("证件号码", d -> d.party().identity()));
    columns.addAll(decision(office));
    return columns;
  }

  /** What a handheld for enforcement on the spot exports. */
  static List<Column<Decision>> local(Office office) {
    return List.of(
        fixed("序号", ""),
        fixed("处罚机关", office.alias()),
        text("处罚文号", Decision::number),
        text("当事人名称", d -> d.party().name()),
        text("当事人类别", d -> shortKind(d.party())),
        text("社会信用代码", d -> d.party().code()),
        text("案由", d -> d.violation().name()),
        text("处罚依据", d -> d.violation().law()),
        text("处罚种类", d -> String.join("、", d.categories())),
        text("处罚内容", Decision::content),
        new Column<>("罚款（元）", (d, look) -> look.yuan(d.fine())),
        text("证照名称及编号", Decision::licence),
        new Column<>("处罚日期", (d, look) -> look.date(d.day())),
        text("处罚程序", d -> d.violation().procedure().substring(0, 2)),
        fixed("备注", ""));
  }

  private static List<Column<Decision>> partyWithCodes() {
    return List.of(
        text("行政相对人名称", d -> d.party().name()),
        text("行政相对人类别", d -> d.party().kind()),
        text("行政相对人代码_1（统一社会信用代码）", d -> d.party().code()),
        fixed("行政相对人代码_2（工商注册号）", ""),
        text("法定代表人", d -> d.party().isCitizen() ? "" : d.party().person()));
  }

  private static List<Column<Decision>> decision(Office office) {
    boolean yuan = office.code().equals("D20");
    return List.of(
        text("行政处罚决定书文号", Decision::number),
        text("违法行为类型", d -> d.violation().name()),
        new Column<>("违法事实", (d, look) -> Facts.of(d, look)),
        text("处罚依据", d -> d.violation().law()),
        new Column<>(
            "处罚类别", (d, look) -> String.join(look.dice().chance(85) ? "；" : ";", d.categories())),
        text("处罚内容", Decision::content),
        new Column<>(
            "罚款金额（万元）", (d, look) -> yuan ? look.yuan(d.fine()) : look.tenThousands(d.fine())),
        new Column<>("没收违法所得、没收非法财物的金额（万元）", (d, look) -> look.tenThousands(d.confiscated())),
        text("暂扣或吊销证照名称及编号", Decision::licence),
        new Column<>("处罚决定日期", (d, look) -> look.date(d.day())),
        fixed("处罚有效期", "2099/12/31"),
        new Column<>("公示截止期", (d, look) -> look.date(d.day().plusYears(1))),
        fixed("处罚机关", office.name()),
        fixed("处罚机关统一社会信用代码", Invented.authorityCode(office)),
        fixed("备注", ""),
        text("程序类型", d -> d.violation().procedure()),
        text("执法领域", d -> d.violation().area()));
  }

  private static List<Column<Decision>> spelt(Office office, List<Column<Decision>> columns) {
    Map<String, String> spelling = SPELLINGS.getOrDefault(office.code(), Map.of());
    return columns.stream()
        .map(c -> new Column<>(spelling.getOrDefault(c.header(), c.header()), c.cell()))
        .toList();
  }

  private static String shortKind(Party party) {
    return switch (party.kind()) {
      case Party.COMPANY -> "法人";
      case Party.HOUSEHOLD -> "个体";
      default -> "个人";
    };
  }
}
