package lawtally.sample;

/**
 * Who a decision is against, or whom an inspection visits.
 *
 * @param code unified social credit code; empty for a citizen
 * @param person the citizen, owner or legal representative
 * @param identity the person's identity number
 */
record Party(String kind, String name, String code, String person, String identity) {
  static final String COMPANY = "法人及非法人组织";
  static final String CITIZEN = "自然人";
  static final String HOUSEHOLD = "个体工商户";

  static Party company(int number) {
    return new Party(
        COMPANY,
        Invented.company(number),
        Invented.creditCode("91", number),
        Invented.person(number),
        Invented.identity(number));
  }

  static Party household(int number) {
    return new Party(
        HOUSEHOLD,
        Invented.shop(number),
        Invented.creditCode("92", number),
        Invented.person(number + 7),
        Invented.identity(number + 7));
  }

  static Party citizen(int number) {
    String name = Invented.person(number);
    return new Party(CITIZEN, name, "", name, Invented.identity(number));
  }

  boolean isCitizen() {
    return kind.equals(CITIZEN);
  }

  boolean isCompany() {
    return kind.equals(COMPANY);
  }
}
