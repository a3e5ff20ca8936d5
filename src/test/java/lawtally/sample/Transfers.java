package lawtally.sample;

import static lawtally.sample.Column.fixed;
import static lawtally.sample.Column.text;

import java.time.LocalDate;
import java.util.List;

/** The files of 涉嫌犯罪案件移送: one case in 2019, two in 2020. */
final class Transfers {
  private final int year;
  private final Decisions decisions;

  private record Case(
      Office office,
      String letter,
      String party,
      String offence,
      long amount,
      String filing,
      String decision,
      LocalDate day,
      String result) {}

  Transfers(int year, Decisions decisions) {
    this.year = year;
    this.decisions = decisions;
  }

  List<SampleFile> of(Office office) {
    boolean market = office.code().equals("D16");
    if (!market && !office.code().equals("D12")) {
      return List.of();
    }
    Sheet<Case> sheet =
        new Sheet<>(Look.of(office, year, "transfers"), columns())
            .title(office.name() + "涉嫌犯罪案件移送台账");
    if (market) {
      sheet.add(market(office));
    } else if (year == 2020) {
      sheet.add(fishing(office));
    } else {
      sheet.line("无");
    }
    return List.of(sheet.form(office, year).file(office, "两法衔接-案件移送台账（" + year + "年）.csv"));
  }

  /** Cites the penalty decision from which it came. */
  private Case market(Office office) {
    Decision decision = decisions.majorOf(office).get(0);
    return new Case(
        office,
        office.number("移", year, 1),
        decision.party().kind(),
        "生产、销售伪劣产品罪",
        86_000,
        "",
        decision.number(),
        Days.orNext(decision.day().plusDays(9)),
        "立案");
  }

  private Case fishing(Office office) {
    return new Case(
        office,
        office.number("移", year, 1),
        Party.CITIZEN,
        "非法捕捞水产品罪",
        3_200,
        office.number("立", year, 4),
        "",
        LocalDate.of(year, 6, 12),
        "已受案");
  }

  private static List<Column<Case>> columns() {
    return List.of(
        fixed("序号", ""),
        text("移送单位", c -> c.office().name()),
        text("案件名称", c -> "样某甲涉嫌" + c.offence() + "案"),
        text("当事人类别", Case::party),
        text("涉嫌罪名", Case::offence),
        new Column<>("涉案金额（万元）", (c, look) -> look.tenThousands(c.amount())),
        text("立案号", Case::filing),
        text("行政处罚决定书文号", Case::decision),
        text("移送书文号", Case::letter),
        new Column<>("移送日期", (c, look) -> look.date(c.day())),
        fixed("接收机关", "市公安局西区分局"),
        text("处理结果", Case::result),
        new Column<>("处理日期", (c, look) -> look.date(c.day().plusDays(7))),
        new Column<>("抄送检察机关日期", (c, look) -> look.date(c.day())),
        fixed("备注", ""));
  }
}
