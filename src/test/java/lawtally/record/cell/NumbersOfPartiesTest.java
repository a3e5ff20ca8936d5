package lawtally.record.cell;

import static org.assertj.core.api.Assertions.assertThat;

import lawtally.definition.Field;
import lawtally.definition.Field.Type;
import lawtally.record.FieldMaker;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Credit codes (GB 32100) and identity numbers (GB 11643), by their check characters. */
class NumbersOfPartiesTest {
  private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final Field USCC = FieldMaker.field("f", Type.STRING).format("uscc").make();
  private static final Field ID = FieldMaker.field("f", Type.STRING).format("resident-id").make();

  @Property(tries = 100)
  void theCheckCharacterOfACreditCodeCatchesEverySingleSlip(
      @ForAll @StringLength(17) @Chars({'0', '1', '7', 'A', 'H', 'Y', '9', 'D'}) String first,
      @ForAll @IntRange(min = 0, max = 16) int slip) {
    String code = first + creditCheck(first);
    assertThat(uscc(code)).isEqualTo(code);
    char other = code.charAt(slip) == '3' ? '4' : '3';
    assertThat(uscc(code.substring(0, slip) + other + code.substring(slip + 1)))
        .isEqualTo("credit-code-check");
  }

  @ParameterizedTest
  @CsvSource({
    "9.15104E+17, excel-number",
    "９．１５１０４Ｅ＋１７, excel-number",
    "9.15104E17, excel-number",
    "91510, credit-code-length",
    "91510400MA62222222, credit-code-check",
    "510400000012345, old-registration-number",
    "无, ''",
  })
  void whatIsNoCreditCodeIsTold(String cell, String told) {
    assertThat(uscc(cell)).isEqualTo(told);
  }

  @Test
  void widthsAndSmallLettersAreTheSameCode() {
    String code = "91510400MA6200000" + creditCheck("91510400MA6200000");
    assertThat(uscc(code.toLowerCase(java.util.Locale.ROOT))).isEqualTo(code);
    assertThat(uscc(" " + code.replace('9', '９') + " ")).isEqualTo(code);
  }

  @Property(tries = 100)
  void theCheckDigitOfAnIdentityNumberCatchesEverySingleSlip(
      @ForAll @StringLength(3) @CharRange(from = '0', to = '9') String serial,
      @ForAll @IntRange(min = 14, max = 16) int slip) {
    String first = "51040319900307" + serial;
    String id = first + idCheck(first);
    assertThat(id(id)).isEqualTo(id);
    char other = id.charAt(slip) == '3' ? '4' : '3';
    assertThat(id(id.substring(0, slip) + other + id.substring(slip + 1)))
        .isEqualTo("resident-id-check");
  }

  @ParameterizedTest
  @CsvSource({
    "5.10403E+17, excel-number",
    "510403199013071234, resident-id-check",
    "5104031990030712, resident-id-check",
    "510403900307123, old-resident-id",
    "E12345678, E12345678",
    "510403********1234, 510403********1234",
  })
  void passesAndMaskedNumbersAreTakenAsTheyStand(String cell, String told) {
    assertThat(id(cell)).isEqualTo(told);
  }

  private static String uscc(String cell) {
    return Cells.say(Cells.read(USCC, 1, "", cell));
  }

  private static String id(String cell) {
    return Cells.say(Cells.read(ID, 1, "", cell));
  }

  /** As the standard states it: 31 less the sum of value × 3^i mod 31. */
  private static char creditCheck(String first) {
    int sum = 0;
    int weight = 1;
    for (char c : first.toCharArray()) {
      sum += CREDIT.indexOf(c) * weight;
      weight = weight * 3 % 31;
    }
    return CREDIT.charAt((31 - sum % 31) % 31);
  }

  /** As the standard states it: the sum of a_i × 2^(i-1) mod 11 is 1. */
  private static char idCheck(String first) {
    for (char check : "0123456789X".toCharArray()) {
      int sum = check == 'X' ? 10 : check - '0';
      int weight = 1;
      for (int i = 16; i >= 0; i--) {
        weight = weight * 2 % 11;
        sum += (first.charAt(i) - '0') * weight;
      }
      if (sum % 11 == 1) {
        return check;
      }
    }
    throw new AssertionError(first);
  }
}
