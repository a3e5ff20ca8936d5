package lawtally.report.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pebbletemplates.pebble.error.PebbleException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lawtally.definition.Indicator;
import lawtally.indicator.Figure;
import lawtally.indicator.Figures;
import lawtally.indicator.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indicators a, b, c count cases; amount is money, rate a rate. */
class OfficialTextTest {
  private final List<Figure> now = new ArrayList<>();
  private final List<Figure> last = new ArrayList<>();
  private final Map<String, String> narrative = new HashMap<>();
  private final Map<String, String> facts = new HashMap<>();

  @ParameterizedTest
  @CsvSource({
    "{{ x.a }}, 21000, 21000件",
    "{{ x.a | exact }}, 21037, 21037件",
    "{{ x.a | about }}, 21000, 21000件",
    "{{ x.a | about }}, 21037, 21000余件",
    "{{ x.a | about }}, 15, 15件",
    "{{ x.a | about }}, 29, 20余件",
    "{{ x.a | about_wan }}, 153420, 15.3万余件",
    "{{ x.a | wan }}, 15400, 1.54万件"
  })
  void writesACountInTheStyleAsked(String template, String value, String written) {
    now("x.a", value);
    assertThat(text("共" + template + "件。")).containsExactly("共" + written + "。");
  }

  @Test
  void writesAmountsWithTheirUnitAndRatesWithTheirSign() {
    now("x.amount", "2.1").now("x.rate", "95.8600");
    assertThat(text("罚款{{ x.amount | wan }}，即{{ x.amount | about_wan }}元，占{{ x.rate | percent }}。"))
        .containsExactly("罚款2.1万元，即2.1万元，占95.86%。");
  }

  @Test
  void neverWritesARateWithYu() {
    now("x.rate", "95.86");
    assertThat(text("占{{ x.rate | about }}%。")).containsExactly("占95.86%。");
  }

  @Test
  void tellsTheDepartmentsThatHaveMostAndTheKinds() {
    now("x.a", "60");
    part("x.a", Sample.WATER, "", "12").part("x.a", Sample.HEALTH, "", "30");
    part("x.a", "", "fine", "41").part("x.a", "", "warning", "19").part("x.a", "", "other", "0");
    assertThat(text("较多的是{{ x.a | departments }}。")).containsExactly("较多的是区卫生健康局30件、区水务局12件。");
    assertThat(text("按种类分，{{ x.a | categories }}。")).containsExactly("按种类分，fine41件、warning19件。");
    assertThat(text("较多的是{{ x.b | departments }}。按种类分，{{ x.b | categories }}。")).isEmpty();
  }

  @Test
  void putsInFactsWholeAndLeavesOutTheSentenceOfOneThatIsEmpty() {
    facts.put("year.files", "47");
    facts.put("year.missing", "区水务局（行政处罚；行政检查）。另有一家");
    facts.put("year.faults", "");
    assertThat(text("收到文件{{ year.files }}个，没有{{ year.faults }}。未报：{{ year.missing }}。"))
        .containsExactly("未报：区水务局（行政处罚；行政检查）。另有一家。");
  }

  @Test
  void comparesWithTheYearBefore() {
    now("x.a", "137").last("x.a", "120");
    assertThat(text("共{{ x.a }}件，{{ x.a | change }}。")).containsExactly("共137件，比上年增长14.2%。");
  }

  @Test
  void leavesOutTheClauseWithoutLastYear() {
    now("x.a", "137").now("x.b", "2");
    assertThat(text("共{{ x.a }}件，{{ x.a | change }}。其中{{ x.b }}件。")).containsExactly("共137件。其中2件。");
    assertThat(text("共{{ x.a }}件，{{ x.a | change }}；移送{{ x.b }}件。")).containsExactly("共137件；移送2件。");
    assertThat(text("{{ x.a | change }}，共{{ x.a }}件。")).containsExactly("共137件。");
  }

  @Test
  void leavesOutTheSentenceWithoutData() {
    now("x.a", "137")
        .missing("x.b", Figure.Status.MISSING)
        .missing("x.rate", Figure.Status.UNDEFINED);
    assertThat(text("共{{ x.a }}件。其中{{ x.a }}件，罚款{{ x.b }}件。出庭率{{ x.rate | percent }}。完。"))
        .containsExactly("共137件。完。");
  }

  @Test
  void writesZeroWhereZeroWasCounted() {
    now("x.a", "0");
    assertThat(text("共{{ x.a }}件。")).containsExactly("共0件。");
  }

  @Test
  void leavesOutAParagraphThatHasNothingToShow() {
    now("x.a", "137");
    assertThat(text("应诉有力。开庭{{ x.b }}件，{{ x.b | change }}。\n\n处罚公正。共{{ x.a }}件。"))
        .containsExactly("处罚公正。共137件。");
  }

  @Test
  void numbersTheItemsThatStay() {
    now("x.a", "1").now("x.c", "3");
    assertThat(text("落实制度。一是公示{{ x.b }}件。二是审核有人。配备{{ x.a }}人。三是评查{{ x.c }}件。"))
        .containsExactly("落实制度。一是审核有人。配备1人。二是评查3件。");
  }

  @Test
  void leavesOutAnItemWhoseFiguresAreAllMissing() {
    now("x.a", "1").now("x.c", "3");
    assertThat(text("一是公示及时。公开{{ x.b }}件。二是审核{{ x.a }}件。三是评查{{ x.c }}件。"))
        .containsExactly("一是审核1件。二是评查3件。");
  }

  @Test
  void doesNotNumberASingleItem() {
    now("x.a", "1");
    assertThat(text("主要做法：一是审核{{ x.a }}件。二是公示{{ x.b }}件。")).containsExactly("主要做法：审核1件。");
  }

  @Test
  void numbersEachListByItself() {
    now("x.a", "1");
    assertThat(text("一是审核{{ x.a }}件。二是公示{{ x.a }}件。又，一是这样的词不算。一是甲。二是{{ x.b }}件。三是丙。"))
        .containsExactly("一是审核1件。二是公示1件。又，一是这样的词不算。一是甲。二是丙。");
  }

  @Test
  void keepsTheNumberOfAnItemThatLostItsFirstSentence() {
    now("x.a", "1").now("x.c", "3");
    assertThat(text("一是审核{{ x.a }}件。二是公示{{ x.b }}件。按期{{ x.c }}件。"))
        .containsExactly("一是审核1件。二是按期3件。");
  }

  @Test
  void leavesTheNumbersInNarrativeAlone() {
    narrative.put("merger", "一是甲。二是乙。");
    now("x.a", "1");
    assertThat(
            text(
                "改革推进。{{ narrative.merger }}移送{{ x.a }}件。\n\n一是审核{{ x.a }}件。二是{{ narrative.merger }}"))
        .containsExactly("改革推进。一是甲。二是乙。移送1件。", "一是审核1件。二是一是甲。二是乙。");
  }

  @Test
  void putsNarrativeInItsSlot() {
    now("x.a", "2");
    narrative.put("merger", "推行 局队合一。理顺职责。");
    assertThat(text("改革推进。{{ narrative.merger }}移送{{ x.a }}件。另有{{ x.b }}件。"))
        .containsExactly("改革推进。推行局队合一。理顺职责。移送2件。");
  }

  @Test
  void saysWhoHasToFillAnEmptySlot() {
    now("x.a", "2");
    assertThat(text("改革推进。{{ narrative.merger }}移送{{ x.b }}件。"))
        .containsExactly("改革推进。（此处由司法局补充：merger）");
  }

  @Test
  void removesSpacesAroundFigures() {
    now("x.a", "137").last("x.a", "120").now("x.rate", "95.86");
    assertThat(
            text("全年共 {{ x.a }} 件 ，{{ x.a | change }} ，占 {{ x.rate | percent }} 以上。\n见 GB 2020 号。"))
        .containsExactly("全年共137件，比上年增长14.2%，占95.86%以上。见 GB 2020号。");
  }

  @Test
  void leavesOutWhatIsNoIndicatorOfTheYear() {
    now("x.a", "1");
    assertThat(text("共{{ x.a }}件。其中{{ x.of_2025 | about }}件，另有{{ y.of_2025 }}件。"))
        .containsExactly("共1件。");
  }

  @Test
  void refusesWhatIsNoFigure() {
    assertThatThrownBy(() -> text("共{{ y }}件。")).isInstanceOf(PebbleException.class);
    assertThatThrownBy(() -> text("共{{ narrative.x | about }}件。"))
        .isInstanceOf(PebbleException.class)
        .hasMessageContaining("about");
  }

  private OfficialTextTest now(String id, String value) {
    now.add(figure(id, Optional.of(new BigDecimal(value)), Figure.Status.VALUE));
    return this;
  }

  private OfficialTextTest last(String id, String value) {
    last.add(figure(id, Optional.of(new BigDecimal(value)), Figure.Status.VALUE));
    return this;
  }

  private OfficialTextTest missing(String id, Figure.Status status) {
    now.add(figure(id, Optional.empty(), status));
    return this;
  }

  private OfficialTextTest part(String id, String department, String category, String value) {
    Optional<BigDecimal> known = Optional.of(new BigDecimal(value));
    now.add(
        new Figure(
            id,
            department,
            0,
            category,
            known,
            Optional.empty(),
            Optional.empty(),
            Figure.Status.VALUE));
    return this;
  }

  private static Figure figure(String id, Optional<BigDecimal> value, Figure.Status status) {
    return new Figure(id, "", 0, "", value, Optional.empty(), Optional.empty(), status);
  }

  private List<String> text(String template) {
    Sample sample =
        Sample.of(
            of("x.a", "件"),
            of("x.b", "件"),
            of("x.c", "件"),
            of("x.amount", "万元"),
            of("x.rate", "%"));
    return new OfficialText(
            template,
            sample.job(),
            Sample.seeds(),
            new Figures(2020, now),
            Optional.of(new Figures(2019, last)),
            narrative,
            facts)
        .paragraphs();
  }

  private static Indicator of(String id, String unit) {
    Indicator.Kind kind = unit.equals("%") ? Indicator.Kind.RATIO : Indicator.Kind.COUNT;
    return Sample.indicator(id, id, unit, kind, "penalties", "", "");
  }
}
