package lawtally.sample;

/** The free text of a decision, with the commas, quotes, line breaks and numbers that occur. */
final class Facts {
  private Facts() {}

  static String of(Decision decision, Look look) {
    String what = decision.violation().name();
    int house = 1 + look.dice().below(300);
    String where = "在西区示例路" + house + "号";
    return switch (look.dice().below(10)) {
      case 0 -> "当事人" + decision.party().name() + where + what + "，\n经责令后改正。";
      case 1 -> "经查,当事人" + where + "有\"" + what + "\"的行为。";
      case 2 -> where + "检查时发现" + what + "（联系电话00000000000）。";
      default -> where + "检查时发现" + what + "。";
    };
  }
}
