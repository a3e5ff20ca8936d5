package lawtally.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import lawtally.definition.Applies;
import lawtally.definition.Indicator;
import lawtally.definition.Job;
import lawtally.definition.Label;
import lawtally.definition.Language;
import lawtally.definition.TableDefinition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 指标解释与口径表: what it says of a change against last year. */
class DefinitionsTableTest {
  private static final TableDefinition DEFINITIONS =
      new TableDefinition(
          "definitions",
          "T15",
          Label.of("指标解释与口径表"),
          Label.of(""),
          TableDefinition.Rows.DEFINITIONS,
          List.of(),
          false,
          Label.of(""),
          Applies.ALWAYS);
  private static final Label NOTE = new Label("听证案件改为另计", "hearings count apart");

  private static Indicator first(Optional<Integer> since, Label note) {
    Indicator i = Sample.decided();
    return new Indicator(
        i.id(),
        i.title(),
        i.unit(),
        i.kind(),
        i.source(),
        i.field(),
        i.where(),
        i.by(),
        i.ratio(),
        i.decimals(),
        i.verb(),
        since,
        note,
        i.scope(),
        i.basis(),
        i.owner(),
        i.applies());
  }

  private static String change(Indicator indicator, Language language) {
    Job job = Sample.of(indicator).job();
    StatTable table = new DefinitionsTable(job, 2020).build(DEFINITIONS);
    List<StatTable.Cell> cells = table.rows().get(0).cells();
    return ((StatTable.Text) cells.get(cells.size() - 1)).text().in(language);
  }

  @ParameterizedTest
  @CsvSource({
    "2020, ZH, 听证案件改为另计；与以前年度不可比",
    "2020, EN, 'hearings count apart; not comparable with earlier years'",
    "2019, ZH, 无变化"
  })
  void saysWhatChangedInTheYearInWhichItDid(int since, Language language, String told) {
    assertThat(change(first(Optional.of(since), NOTE), language)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"2020, 口径有变化，与以前年度不可比", "2019, 无变化"})
  void saysThatItChangedWhereNobodySaysWhat(int since, String told) {
    assertThat(change(first(Optional.of(since), Label.of("")), Language.ZH)).isEqualTo(told);
  }
}
