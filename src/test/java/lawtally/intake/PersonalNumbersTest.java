package lawtally.intake;

import static org.assertj.core.api.Assertions.assertThat;

import lawtally.planted.Planted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of natural persons are hidden; names, dates and document numbers stay readable. */
class PersonalNumbersTest {

  @Test
  void hidesTheDigitsOfWhatIsAPersonsNumber() {
    for (String number :
        new String[] {
          Planted.RESIDENT_ID,
          Planted.SPACED_ID,
          Planted.OLD_ID,
          Planted.MOBILE,
          "199 9999 0017",
          "199-9999-0017",
          Planted.fullWidth(Planted.MOBILE),
          Planted.fullWidth(Planted.RESIDENT_ID),
          Planted.LANDLINE,
          Planted.BARE_LANDLINE,
          Planted.BANK_CARD
        }) {
      String masked = PersonalNumbers.masked("处罚" + number + "号.csv");
      assertThat(masked).startsWith("处罚").endsWith("号.csv").doesNotContainPattern("[0-9０-９Xx]");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "附件2：西区卫健局2020年行政处罚信息表（定稿）2.csv",
        "处罚20201231.csv",
        "处罚20200101-20201231.csv",
        "处罚2020-01-01至2020-12-31.csv",
        "导出20201231235959.csv",
        "导出20201231235959123.csv",
        "1606012345678.csv",
        "样罚〔2020〕17号.csv",
        "91510411MA6200000X.csv"
      })
  void leavesOtherNumbers(String name) {
    assertThat(PersonalNumbers.masked(name)).isEqualTo(name);
  }

  @Test
  void knowsWhatNobodyWritesAsAnAmount() {
    assertThat(PersonalNumbers.isTelephone("19999990017")).isTrue();
    assertThat(PersonalNumbers.isTelephone("08129999017")).isTrue();
    assertThat(PersonalNumbers.isTelephone("11999999001")).isFalse();
    assertThat(PersonalNumbers.isTelephone("1999999001")).isFalse();
    assertThat(PersonalNumbers.isTelephone("13900000000.00")).isFalse();
  }
}
