package lawtally.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import lawtally.definition.Seeds;
import lawtally.definition.Seeds.Department;
import org.junit.jupiter.api.Test;

/** 机构改革: which departments are not what they were a year before. */
class ReorganisationTest {
  @Test
  void aDepartmentThatTookAnotherOneInIsNotComparedEither() {
    Department merged = department("a", "", "2019-12-31", "b");
    assertThat(changed(2020, merged, department("b", "", "", ""))).containsExactly("a", "b");
    assertThat(changed(2021, merged, department("b", "", "", ""))).isEmpty();
  }

  @Test
  void aMergerWithinTheYearTouchesThisYearAndTheNext() {
    Department merged = department("a", "", "2020-06-30", "b");
    Department other = department("b", "", "", "");
    assertThat(changed(2019, merged, other)).isEmpty();
    assertThat(changed(2020, merged, other)).containsExactly("a", "b");
    assertThat(changed(2021, merged, other)).containsExactly("a", "b");
    assertThat(changed(2022, merged, other)).isEmpty();
  }

  @Test
  void aDepartmentThatStoodUntilTheLastDayOfTheYearIsComparedStill() {
    assertThat(changed(2020, department("a", "", "2020-12-31", ""))).isEmpty();
    assertThat(changed(2021, department("a", "", "2020-12-31", ""))).containsExactly("a");
  }

  @Test
  void aSuccessorSetUpForTheMergerIsNew() {
    Department merged = department("a", "", "2019-12-31", "c");
    Department other = department("b", "", "2019-12-31", "c");
    assertThat(changed(2020, merged, other, department("c", "2020-01-01", "", "")))
        .containsExactly("a", "b", "c");
  }

  @Test
  void theWholeBodyIsAlwaysCompared() {
    Reorganisation all = new Reorganisation(seeds(department("a", "2020-03-01", "", "")), 2020);
    assertThat(all.isComparable("")).isTrue();
    assertThat(all.isComparable("a")).isFalse();
  }

  private static List<String> changed(int year, Department... departments) {
    return new Reorganisation(seeds(departments), year)
        .changed().stream().map(Department::code).toList();
  }

  private static Department department(String code, String from, String to, String successor) {
    return new Department(
        code,
        code + "局",
        "",
        List.of(),
        List.of(),
        List.of(),
        true,
        day(from),
        day(to),
        Optional.of(successor).filter(s -> !s.isEmpty()));
  }

  private static Optional<LocalDate> day(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty()).map(LocalDate::parse);
  }

  private static Seeds seeds(Department... departments) {
    return new Seeds(
        List.of(departments),
        List.of(),
        new Seeds.PenaltyAtoms(List.of()),
        new Seeds.PenaltyLayouts(List.of()),
        new Seeds.WorkCalendar(new TreeSet<>(), new TreeSet<>()),
        new TreeMap<>());
  }
}
