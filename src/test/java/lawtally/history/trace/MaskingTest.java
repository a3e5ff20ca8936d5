package lawtally.history.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lawtally.definition.Dataset;
import lawtally.definition.Definitions;
import lawtally.record.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of a natural person is shown of a masked row. */
class MaskingTest {
  private static final Dataset PENALTIES =
      Definitions.load(Path.of("")).job("enforcement").in(2020).dataset("penalties").orElseThrow();
  private final Masking masking = new Masking(PENALTIES);

  private static List<Value> partyIs(Value kind) {
    int size = PENALTIES.fields().size() + PENALTIES.derive().size();
    List<Value> values = new ArrayList<>(Collections.nCopies(size, Value.NOTHING));
    values.set(PENALTIES.position("party_kind"), kind);
    return values;
  }

  private static Value code(String kind) {
    return new Value.Codes(List.of(kind));
  }

  private String shown(String field, String cell) {
    return masking.masked(field, cell, partyIs(code("法人及非法人组织")));
  }

  @Test
  void thePartyIsShownOnlyIfItIsSurelyNoNaturalPerson() {
    assertThat(shown("party", "样例有限公司")).isEqualTo("样例有限公司");
    assertThat(masking.masked("party", "王某甲", partyIs(code("自然人")))).isEqualTo("***");
    assertThat(masking.masked("party", "王某甲面馆", partyIs(code("个体工商户")))).isEqualTo("***");
    assertThat(masking.masked("party", "王某甲", partyIs(Value.NOTHING))).isEqualTo("***");
  }

  @Test
  void whatIsPersonalByTheDefinitionsIsHiddenWhole() {
    assertThat(shown("content", "对王某甲罚款100元")).isEqualTo("***");
    assertThat(shown("representative", "王某甲")).isEqualTo("***");
    assertThat(shown("content", "")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "510403199001011239",
        "51040319900101123X",
        "510403 19900101 123x",
        "510403900101123",
        "５１０４０３１９９００１０１１２３９",
        "13812345678",
        "138-1234-5678",
        "１３８１２３４５６７８",
        "0812-2223334",
        "02888887777",
        "6222021234567890123",
        "6222 0212 3456 7890 123",
        "92510403MA6ABCDE1X"
      })
  void numbersThatAPersonMayHaveAreHiddenInAnyText(String number) {
    assertThat(shown("violation", "超限，联系" + number + "。")).isEqualTo("超限，联系***。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "样罚〔2020〕123号",
        "2020-03-01",
        "20200301",
        "第一百二十五条",
        "1000000",
        "91999999YB00005560"
      })
  void otherNumbersStay(String text) {
    assertThat(shown("violation", text)).isEqualTo(text);
  }

  @Test
  void theCodeOfAnOrganisationStaysAndThatOfAHouseholdGoes() {
    assertThat(shown("party_code", "915104030000000000")).isEqualTo("915104030000000000");
    assertThat(shown("party_code", "92510403MA6ABCDE1X")).isEqualTo("***");
  }

  @Test
  void amountsAndDatesAreNoNumbersOfPersons() {
    assertThat(shown("fine", "13812345678")).isEqualTo("13812345678");
    assertThat(shown("decided_on", "2020-03-01")).isEqualTo("2020-03-01");
  }
}
