package lawtally.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lawtally.definition.Definitions;
import lawtally.definition.Indicator;
import lawtally.definition.Job;
import lawtally.definition.Label;
import lawtally.definition.Language;
import lawtally.definition.Seeds;
import lawtally.definition.TableDefinition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The delivered job can be shown in English whole: no figure stands under a Chinese name. */
class EnglishNamesTest {
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
  private static final Definitions ALL = Definitions.load(Path.of(""));

  @ParameterizedTest
  @ValueSource(ints = {2020, 2021})
  void whateverNamesAFigureHasAnEnglishName(int year) {
    Job job = ALL.job("enforcement").in(year);
    Seeds seeds = ALL.seeds();
    List<Label> names = new ArrayList<>(List.of(job.title(), job.body()));
    seeds.departments().forEach(d -> names.add(d.label()));
    Categories categories = new Categories(job, seeds, year);
    for (Indicator indicator : job.indicators()) {
      names.addAll(
          List.of(
              indicator.title(),
              indicator.unit(),
              indicator.scope(),
              indicator.owner(),
              indicator.basis()));
      categories.known(indicator).forEach(c -> names.add(c.title()));
    }
    job.charts().forEach(chart -> names.add(chart.title()));
    for (TableDefinition table : job.tables()) {
      names.addAll(List.of(table.title(), table.unit(), table.note(), table.head()));
    }
    job.datasets().forEach(d -> d.fields().forEach(f -> names.add(f.title())));

    assertThat(names).filteredOn(name -> CHINESE.matcher(name.in(Language.EN)).find()).isEmpty();
  }
}
