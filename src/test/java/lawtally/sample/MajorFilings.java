package lawtally.sample;

import static lawtally.sample.Column.fixed;
import static lawtally.sample.Column.text;

import java.time.LocalDate;
import java.util.List;

/**
 * The files of 重大行政处罚备案: every decision above the threshold, filed within 15 days; in 2019 one of
 * them later.
 */
final class MajorFilings {
  private final int year;
  private final Decisions decisions;

  private record Filing(Decision decision, LocalDate filed, int running) {}

  MajorFilings(int year, Decisions decisions) {
    this.year = year;
    this.decisions = decisions;
  }

  List<SampleFile> of(Office office) {
    List<Decision> major = decisions.majorOf(office);
    if (major.isEmpty()) {
      return List.of();
    }
    Look look = Look.of(office, year, "major");
    Sheet<Filing> sheet = new Sheet<>(look, columns()).title(year + "年重大行政处罚备案表");
    for (int i = 0; i < major.size(); i++) {
      sheet.add(filing(major.get(i), i, look));
    }
    SampleFile file = sheet.form(office, year).file(office, "重大行政处罚备案表" + year + ".csv");
    return year == 2020 && office.code().equals("D20")
        ? List.of(file, new SampleFile(file.path().replace(".csv", "(1).csv"), file.content()))
        : List.of(file);
  }

  private Filing filing(Decision decision, int index, Look look) {
    boolean late = year == 2019 && decision.office().code().equals("D10") && index == 0;
    int days = late ? 23 : 2 + look.dice().below(6);
    return new Filing(decision, Days.orNext(decision.day().plusDays(days)), index + 1);
  }

  private List<Column<Filing>> columns() {
    return List.of(
        fixed("序号", ""),
        text("报备单位", f -> f.decision().office().name()),
        text("处罚决定书文号", f -> f.decision().number()),
        text("当事人名称", f -> f.decision().party().name()),
        text("处罚种类", f -> String.join("、", f.decision().categories())),
        new Column<>("罚没金额（万元）", (f, look) -> look.tenThousands(amount(f.decision()))),
        text("是否听证", f -> f.decision().fine() >= 100_000 ? "是" : "否"),
        new Column<>("决定日期", (f, look) -> look.date(f.decision().day())),
        new Column<>("报备日期", (f, look) -> look.date(f.filed())),
        fixed("备案机关", "攀枝花市西区人民政府"),
        text("备案号", f -> "西府备〔" + year + "〕" + f.decision().office().mark() + f.running() + "号"),
        fixed("审查结论", "准予备案"));
  }

  private static long amount(Decision decision) {
    return decision.fine() + decision.confiscated();
  }
}
