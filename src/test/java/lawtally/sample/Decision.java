package lawtally.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * A penalty decision.
 *
 * @param fine in yuan, as is {@code confiscated}
 * @param licence the certificate suspended or revoked, or empty
 */
record Decision(
    Office office,
    String number,
    LocalDate day,
    Party party,
    Violation violation,
    List<String> categories,
    long fine,
    long confiscated,
    String licence) {

  /** 处罚内容: says the amounts once more, in yuan. */
  String content() {
    StringBuilder text = new StringBuilder();
    for (String category : categories) {
      text.append(text.isEmpty() ? "" : "；").append(sentence(category));
    }
    return text.toString();
  }

  private String sentence(String category) {
    return switch (category) {
      case "罚款" -> "处罚款人民币" + fine + "元";
      case "没收违法所得" -> "没收违法所得" + confiscated + "元";
      case "没收非法财物" ->
          categories.contains("没收违法所得") || confiscated == 0
              ? "没收涉案物品"
              : "没收涉案物品（折价" + confiscated + "元）";
      case "警告" -> "给予警告";
      case "行政拘留" -> "处行政拘留" + (3 + number.length() % 7) + "日";
      case "暂扣许可证" -> "暂扣道路运输经营许可证一个月";
      case "吊销营业执照" -> "吊销营业执照";
      default -> category;
    };
  }

  Decision against(Party other, long amount) {
    return new Decision(office, number, day, other, violation, categories, amount, 0, licence);
  }

  Decision on(LocalDate otherDay, String otherNumber) {
    return new Decision(
        office, otherNumber, otherDay, party, violation, categories, fine, confiscated, licence);
  }

  Decision with(List<String> otherCategories, long otherFine) {
    return new Decision(
        office, number, day, party, violation, otherCategories, otherFine, 0, licence);
  }
}
