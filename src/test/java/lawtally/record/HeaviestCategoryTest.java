package lawtally.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import lawtally.definition.Dataset;
import lawtally.definition.Derived;
import lawtally.definition.Seeds;
import lawtally.definition.Seeds.PenaltyLayouts;
import lawtally.record.cell.Findings;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The heaviest of several categories, by the layout of the day, in the columns of the year's end.
 */
class HeaviestCategoryTest {
  private static final Dataset PENALTIES = SmallDatasets.penalties();

  @Property(tries = 200)
  void hangsOnNoOrderOfTheEntries(
      @ForAll("categories") List<String> entries,
      @ForAll("days") LocalDate day,
      @ForAll long seed) {
    List<String> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, new Random(seed));
    String column = column(SmallSeeds.seeds(), entries, day);
    assertThat(column(SmallSeeds.seeds(), shuffled, day)).isEqualTo(column);
    assertThat(columns(day.getYear())).contains(column);
  }

  @Property(tries = 200)
  void ofAllIsTheHeaviestOfTheHeaviestOfTwoParts(
      @ForAll("categories") List<String> some, @ForAll("categories") List<String> more) {
    LocalDate day = LocalDate.of(2021, 8, 1);
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    assertThat(
            List.of(column(SmallSeeds.seeds(), some, day), column(SmallSeeds.seeds(), more, day)))
        .contains(column(SmallSeeds.seeds(), all, day));
  }

  @Example
  void isNoneWhereTheListIsEmptyAndNoPenaltyWhereNoEntryIsOne() {
    LocalDate day = LocalDate.of(2020, 3, 1);
    assertThat(column(SmallSeeds.seeds(), List.of("not_a_penalty"), day))
        .isEqualTo("not_a_penalty");
    assertThat(column(SmallSeeds.seeds(), List.of("not_a_penalty", "other"), day))
        .isEqualTo("other");
    assertThat(column(SmallSeeds.seeds(), List.of(), day)).isEmpty();
  }

  @Example
  void withoutALayoutIsTheCategoryItself() {
    Seeds none = SmallSeeds.with(new PenaltyLayouts(List.of()), SmallSeeds.departments());
    assertThat(column(none, List.of("fine"), LocalDate.of(2020, 3, 1))).isEqualTo("fine");
  }

  @Provide
  Arbitrary<List<String>> categories() {
    List<String> atoms =
        SmallSeeds.atoms().stream()
            .filter(a -> a.isPenalty().equals("yes"))
            .map(Seeds.PenaltyAtoms.Atom::atom)
            .toList();
    return Arbitraries.of(atoms).list().uniqueElements().ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.of(
        LocalDate.of(2020, 3, 1), LocalDate.of(2021, 7, 14), LocalDate.of(2021, 7, 15));
  }

  private static List<String> columns(int year) {
    return SmallSeeds.layouts().on(LocalDate.of(year, 12, 31)).columns().stream()
        .map(PenaltyLayouts.Column::code)
        .toList();
  }

  private static String column(Seeds seeds, List<String> entries, LocalDate day) {
    Value[] values = new Value[PENALTIES.fields().size() + PENALTIES.derive().size()];
    Arrays.fill(values, Value.NOTHING);
    values[PENALTIES.position("categories")] =
        entries.isEmpty() ? Value.NOTHING : new Value.Codes(entries);
    Derived.Heaviest heaviest = (Derived.Heaviest) PENALTIES.derive().get(0);
    return new HeaviestCategory(heaviest, PENALTIES, seeds, day.getYear())
        .of(values, day, new Findings())
        .canonical();
  }
}
