package lawtally.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whose numbers begin how. */
class DocumentPrefixesTest {
  private static final DocumentPrefixes PREFIXES =
      new DocumentPrefixes(
          new TreeMap<>(
              Map.of(
                  "攀西卫", List.of("D14", "区卫生健康局"),
                  "攀西卫应急", List.of("D15", "区应急管理局"),
                  "攀西市监", List.of("D16", "区市场监管局"))));

  @Test
  void aNumberBelongsToTheDepartmentWhosePrefixItHas() {
    assertThat(agree("攀西卫罚〔2020〕12号", "区卫生健康局")).contains(true);
    assertThat(agree("攀西卫罚〔2020〕12号", "区市场监管局")).contains(false);
  }

  @Test
  void theLongestPrefixSpeaks() {
    assertThat(agree("攀西卫应急罚〔2020〕1号", "区应急管理局")).contains(true);
    assertThat(agree("攀西卫应急罚〔2020〕1号", "区卫生健康局")).contains(false);
  }

  @Test
  void spacesAndWidthsInTheNumberDoNotMatter() {
    assertThat(agree(" 攀西 市监罚（2020）1号", "区市场监管局")).contains(true);
  }

  @Test
  void aNumberOrADepartmentThatNobodyKnowsTellsNothing() {
    assertThat(agree("川卫罚〔2020〕12号", "区市场监管局")).isEmpty();
    assertThat(agree("攀西卫罚〔2020〕12号", "区医疗保障局")).isEmpty();
    assertThat(PREFIXES.agree(Value.NOTHING, new Value.Text("区卫生健康局"))).isEmpty();
  }

  private static java.util.Optional<Boolean> agree(String number, String department) {
    return PREFIXES.agree(new Value.Text(number), new Value.Text(department));
  }
}
