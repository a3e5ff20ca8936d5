package lawtally.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What is wrong in the penalty files, or looks wrong: put in on purpose. */
final class PenaltyFaults {
  private static final String DATE = "处罚决定日期";
  private static final String NUMBER = "行政处罚决定书文号";
  private static final String CATEGORIES = "处罚类别";
  private static final String CODE = "行政相对人代码_1（统一社会信用代码）";
  private static final List<String> RECTIFY = List.of("责令改正");

  /** Numbers of rows that are not decisions of the year begin here. */
  private static final int EXTRA = 9001;

  /** Two rows of this department are replaced by a correction. */
  private static final String CORRECTED = "D12";

  private final int year;

  PenaltyFaults(int year) {
    this.year = year;
  }

  void into(Sheet<Decision> sheet, Office office, List<Decision> all) {
    Decision like = all.get(all.size() / 2);
    switch (office.code()) {
      case "D04" -> {
        sheet.add(extra(like, 0), Map.of(DATE, year + "-13-01"));
        sheet.add(extra(like, 1), Map.of(NUMBER, ""));
        sheet.add(extra(like, 2).with(RECTIFY, 0));
      }
      case "D10" -> sheet.add(extra(like, 0), Map.of("罚款金额\n（万元）", "12,34"));
      case "D12" -> sheet.add(extra(like, 0), Map.of(CATEGORIES, "口头教育"));
      case "D14" -> sheet.add(extra(like, 0).with(List.of("责令限期改正"), 0));
      case "D15" -> twoParties(sheet, all);
      case "D16" -> market(sheet, all);
      default -> {}
    }
  }

  /** A company and the man in charge of it, under one number. */
  private void twoParties(Sheet<Decision> sheet, List<Decision> all) {
    Decision company =
        all.stream()
            .filter(d -> !d.violation().major() && d.party().isCompany() && d.fine() > 0)
            .findFirst()
            .orElseThrow();
    sheet.add(company.against(Party.citizen(400), 2000));
  }

  private void market(Sheet<Decision> sheet, List<Decision> all) {
    Decision like = all.stream().filter(d -> !d.party().isCitizen()).findFirst().orElseThrow();
    String both = "暂扣或者吊销许可证、暂扣或者吊销执照";
    sheet.add(extra(like, 0), Map.of(CODE, ""));
    sheet.add(extra(like, 1), Map.of(CODE, "9.19999E+17"));
    sheet.add(
        extra(like, 2).with(List.of(both), 0),
        Map.of("处罚内容", "处罚决定见文书", "暂扣或吊销证照名称及编号", "许可证 样00001"));
    sheet.add(
        extra(like, 3).with(List.of(both), 0),
        Map.of("处罚内容", "暂扣食品经营许可证十五日", "暂扣或吊销证照名称及编号", "食品经营许可证 样00002"));
    Decision fined = all.stream().filter(d -> d.violation().fines()).findFirst().orElseThrow();
    sheet.add(fined, Map.of("罚款金额（万元）", "0.07"));
  }

  void intoHalf(Sheet<Decision> sheet, Office office, List<Decision> part, boolean first) {
    Decision like = part.get(part.size() / 2);
    if (office.code().equals("D11") && first) {
      sheet.add(extra(like, 0), Map.of("处罚机关", "区交通运输管理局"));
      sheet.add(like.on(LocalDate.of(year - 1, 12, 27), office.number("罚", year - 1, EXTRA)));
      sheet.repeat(3);
    } else if (office.code().equals("D11")) {
      sheet.add(extra(like, 1), Map.of("处罚日期", year + ".9.31"));
    } else if (first) {
      sheet.add(extra(like, 0), Map.of("罚款（元）", "待定"));
      sheet.add(extra(like, 1).with(RECTIFY, 0));
      sheet.add(extra(like, 2).with(RECTIFY, 0));
    } else {
      sheet.add(extra(like, 3), Map.of("处罚日期", year + "年6月"));
      sheet.add(extra(like, 4), Map.of("当事人名称", ""));
      conflict(sheet, part);
    }
  }

  /** One number, one party, another amount. */
  private static void conflict(Sheet<Decision> sheet, List<Decision> part) {
    Decision fined = part.stream().filter(d -> d.fine() > 0).findFirst().orElseThrow();
    sheet.add(fined, Map.of("罚款（元）", Long.toString(fined.fine() * 10)));
  }

  /** The rows as they were first handed in: two of them tenfold, one with yuan under 万元. */
  void all(Sheet<Decision> sheet, Office office, List<Decision> all) {
    List<Integer> wrong = isCorrected(office) ? corrected(all) : List.of();
    for (int i = 0; i < all.size(); i++) {
      int which = wrong.indexOf(i);
      sheet.add(all.get(i), which < 0 ? Map.of() : Map.of("罚款金额（万元）", wrong(all.get(i), which)));
    }
  }

  private static String wrong(Decision decision, int which) {
    return which < 2
        ? BigDecimal.valueOf(decision.fine(), 3).stripTrailingZeros().toPlainString()
        : Long.toString(decision.fine());
  }

  List<SampleFile> correction(Office office, List<Decision> all) {
    if (!isCorrected(office)) {
      return List.of();
    }
    Sheet<Decision> sheet =
        new Sheet<>(Look.of(office, year, "correction"), PenaltyColumns.national(office));
    corrected(all).forEach(i -> sheet.add(all.get(i)));
    return List.of(sheet.file(office, office.alias() + year + "年行政处罚（更正）.csv"));
  }

  private boolean isCorrected(Office office) {
    return year == 2020 && office.code().equals(CORRECTED);
  }

  private static List<Integer> corrected(List<Decision> all) {
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).fine() > 0 && !all.get(i).violation().major())
        .limit(3)
        .boxed()
        .toList();
  }

  private Decision extra(Decision like, int index) {
    return like.on(like.day(), like.office().number("罚", year, EXTRA + index));
  }
}
