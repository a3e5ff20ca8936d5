package lawtally.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The files of 行政处罚. */
final class PenaltySheets {
  private static final String DATASET = "penalties";

  /** No power to punish, or nothing sent that year. */
  private static final Set<String> NONE = Set.of("D06", "D21");

  private static final Set<String> LOCAL = Set.of("D11", "D19");

  private final int year;
  private final Decisions decisions;
  private final PenaltyFaults faults;

  PenaltySheets(int year, Decisions decisions) {
    this.year = year;
    this.decisions = decisions;
    this.faults = new PenaltyFaults(year);
  }

  List<SampleFile> of(Office office) {
    if (NONE.contains(office.code())) {
      return List.of();
    }
    List<Decision> all = decisions.of(office);
    if (all.isEmpty()) {
      return List.of(zeroReport(office));
    }
    if (LOCAL.contains(office.code())) {
      return halfYears(office, all);
    }
    if (office.code().equals("D04")) {
      return byKindOfParty(office, all);
    }
    return whole(office, all);
  }

  private SampleFile zeroReport(Office office) {
    return new Sheet<>(look(office, ""), PenaltyColumns.national(office))
        .title(office.alias() + year + "年行政处罚信息表")
        .line("本年度无行政处罚案件，零报告")
        .form(office, year)
        .file(office, year + "年行政处罚（零报告）.csv");
  }

  private List<SampleFile> whole(Office office, List<Decision> all) {
    Look look = look(office, "");
    Sheet<Decision> sheet = new Sheet<>(look, PenaltyColumns.national(office));
    boolean printed = look.dice().chance(60);
    if (printed) {
      sheet.title("附件2", office.alias() + year + "年行政处罚信息表");
    }
    List<SampleFile> files = new ArrayList<>();
    faults.all(sheet, office, all);
    faults.into(sheet, office, all);
    if (printed) {
      sheet.form(office, year);
    }
    files.add(sheet.file(office, name(office, printed)));
    files.addAll(faults.correction(office, all));
    return files;
  }

  private String name(Office office, boolean printed) {
    return switch (office.code()) {
      case "D14" -> "附件2：" + office.alias() + year + "年行政处罚信息表（定稿）2.csv";
      case "D16" -> "行政处罚_导出_" + (year + 1) + "0108.csv";
      default -> printed ? "附件2 行政处罚信息表.csv" : office.alias() + year + "年行政处罚.csv";
    };
  }

  private List<SampleFile> halfYears(Office office, List<Decision> all) {
    List<SampleFile> files = new ArrayList<>();
    for (String half : List.of("上", "下")) {
      boolean first = half.equals("上");
      List<Decision> part = filter(all, d -> d.day().getMonthValue() <= 6 == first);
      Sheet<Decision> sheet =
          new Sheet<>(look(office, half), PenaltyColumns.local(office))
              .title(year + "年" + half + "半年行政处罚案件台账")
              .addAll(part);
      faults.intoHalf(sheet, office, part, first);
      files.add(sheet.form(office, year).file(office, year + "年" + half + "半年处罚台账.csv"));
    }
    return files;
  }

  private List<SampleFile> byKindOfParty(Office office, List<Decision> all) {
    List<Decision> citizens = filter(all, d -> d.party().isCitizen());
    List<Decision> others = filter(all, d -> !d.party().isCitizen());
    Sheet<Decision> natural =
        new Sheet<>(look(office, "自然人"), PenaltyColumns.citizens(office)).addAll(citizens);
    faults.into(natural, office, citizens);
    return List.of(
        new Sheet<>(look(office, "法人"), PenaltyColumns.organisations(office))
            .addAll(others)
            .file(office, "行政处罚-法人及个体-" + year + ".csv"),
        natural.file(office, "行政处罚-自然人-" + year + ".csv"));
  }

  private Look look(Office office, String part) {
    return Look.of(office, year, DATASET + part);
  }

  private static List<Decision> filter(List<Decision> all, Predicate<Decision> test) {
    return all.stream().filter(test).toList();
  }
}
