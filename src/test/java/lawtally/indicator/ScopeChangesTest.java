package lawtally.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import lawtally.definition.Definitions;
import lawtally.definition.Job;
import lawtally.definition.Label;
import lawtally.definition.Seeds;
import lawtally.definition.Severity;
import lawtally.sample.Altered;
import org.junit.jupiter.api.Test;

/** What is not compared with last year is said so. */
class ScopeChangesTest {
  private static final Optional<Figures> LAST_YEAR = Optional.of(new Figures(2019, List.of()));

  @Test
  void aDepartmentSetUpThisYearIsNotComparedWithLastYear() {
    List<CheckResult> results =
        changes("2020-03-01", "").applied(List.of(gone("D14"), gone("D16")), LAST_YEAR);

    assertThat(results)
        .extracting(CheckResult::id, CheckResult::department, CheckResult::severity)
        .containsExactly(
            tuple("appears", "D16", Severity.WARNING),
            tuple("department-changed", "D14", Severity.NOTE));
    assertThat(results.get(1).finding())
        .isEqualTo(
            new Label(
                "区卫生健康局：机构有变动（新设或撤并），不与上年比较",
                "区卫生健康局: set up or dissolved meanwhile, so it is not compared with last year"));
  }

  @Test
  void neitherIsOneDissolvedLastYear() {
    assertThat(changes("", "2019-03-01").applied(List.of(gone("D14")), LAST_YEAR))
        .extracting(CheckResult::id)
        .containsExactly("department-changed");
  }

  @Test
  void oneThatStoodInBothYearsIs() {
    assertThat(changes("2019-03-01", "2021-03-01").applied(List.of(gone("D14")), LAST_YEAR))
        .containsExactly(gone("D14"));
  }

  @Test
  void anIndicatorOfNewScopeIsNamed() {
    CheckResult swing =
        new CheckResult("swing", Severity.WARNING, "", false, Label.of("变化"), "openness.items");

    assertThat(scopeSince(2020).applied(List.of(swing), LAST_YEAR))
        .extracting(CheckResult::id, r -> r.finding().zh(), r -> r.finding().en())
        .containsExactly(
            tuple(
                "scope-changed",
                "公开政府信息：口径自本年起有变化，不与上年比较",
                "Government information published: its scope changed this year, so it is not"
                    + " compared with last year"));
    assertThat(scopeSince(2019).applied(List.of(swing), LAST_YEAR)).containsExactly(swing);
  }

  @Test
  void withoutLastYearNothingIsCompared() {
    assertThat(changes("2020-03-01", "").applied(List.of(gone("D14")), Optional.empty()))
        .containsExactly(gone("D14"));
  }

  private static ScopeChanges scopeSince(int since) {
    Job changed =
        Altered.indicators(
            job(), i -> i.id().equals("openness.items") ? i.comparableSince(since) : i);
    return new ScopeChanges(changed, seeds(List.of()), 2020);
  }

  private static CheckResult gone(String department) {
    return new CheckResult(
        "appears", Severity.WARNING, department, false, Label.of("没有了"), "penalties.decided");
  }

  private static Job job() {
    return Definitions.load(Path.of("")).job("enforcement").in(2020);
  }

  private static ScopeChanges changes(String from, String to) {
    Seeds.Department health =
        new Seeds.Department(
            "D14", "区卫生健康局", List.of(), List.of(), List.of(), true, day(from), day(to));
    return new ScopeChanges(job(), seeds(List.of(health)), 2020);
  }

  private static Optional<LocalDate> day(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty()).map(LocalDate::parse);
  }

  private static Seeds seeds(List<Seeds.Department> departments) {
    return new Seeds(
        departments,
        List.of(),
        new Seeds.PenaltyAtoms(List.of()),
        new Seeds.PenaltyLayouts(List.of()),
        new Seeds.WorkCalendar(new TreeSet<>(), new TreeSet<>()),
        new TreeMap<>());
  }
}
