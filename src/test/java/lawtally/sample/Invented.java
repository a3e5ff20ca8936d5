package lawtally.sample;

import java.util.List;
import java.util.Locale;

/**
 * Names and numbers that belong to nobody: 某, 示例 and 样本 in every name, region 999999 (there is
 * none) in every number, telephone numbers of zeros.
 */
final class Invented {
  static final String TELEPHONE = "0000-0000000";
  private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final List<String> TRADES =
      List.of("商贸", "餐饮", "建材", "物流", "机械", "农业开发", "物业服务", "电子", "家政", "建筑劳务", "食品", "汽车修理");
  private static final List<String> SHOPS =
      List.of("小吃店", "副食店", "理发店", "水果店", "五金店", "诊所", "旅馆", "茶楼", "药店", "烧烤店", "修车铺", "服装店");
  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private Invented() {}

  /** 赵某甲 … : one name for each number up to 439. */
  static String person(int number) {
    int surname = Math.floorMod(number, SURNAMES.length());
    int stem = number / SURNAMES.length() % STEMS.length();
    return SURNAMES.charAt(surname) + "某" + STEMS.charAt(stem);
  }

  static String company(int number) {
    return "西区示例" + word(number) + TRADES.get(number % TRADES.size()) + "有限公司";
  }

  static String shop(int number) {
    return "西区样本" + word(number) + SHOPS.get(number % SHOPS.size());
  }

  /** 甲子 … 癸亥, and again with 第二, 第三 … before it. */
  private static String word(int number) {
    int round = number / 60;
    String word = "" + STEMS.charAt(number % 10) + BRANCHES.charAt(number % 12);
    return round == 0 ? word : word + round + "号";
  }

  /** A resident identity number of region 999999, born on 1 January 1900. */
  static String identity(int number) {
    String id = "99999919000101" + String.format(Locale.ROOT, "%03d", number % 1000);
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (id.charAt(i) - '0') * ID_WEIGHTS[i];
    }
    return id + "10X98765432".charAt(sum % 11);
  }

  /**
   * A unified social credit code of region 999999 with a right check character.
   *
   * @param kind 91 company, 92 household business, 11 authority
   */
  static String creditCode(String kind, int number) {
    String code = kind + "999999YB" + String.format(Locale.ROOT, "%07d", number);
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += CHARACTERS.indexOf(code.charAt(i)) * WEIGHTS[i];
    }
    return code + CHARACTERS.charAt((31 - sum % 31) % 31);
  }

  static String authorityCode(Office office) {
    return creditCode("11", Integer.parseInt(office.code().substring(1)));
  }
}
