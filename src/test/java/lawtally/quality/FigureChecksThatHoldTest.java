package lawtally.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lawtally.indicator.CheckResult;
import org.junit.jupiter.api.Test;

/** What looks odd and is not: no department is asked about it. */
class FigureChecksThatHoldTest {
  private static final String DECIDED = "inspections.visits";

  @Test
  void aDepartmentWithoutPenaltiesNeedsNoOfficer() {
    assertThat(failing(Map.of("D14 penalties.decided", "0", "D14 officers.certified", "0")))
        .isEmpty();
  }

  @Test
  void whatIsMissingIsNotToldAsTooLittle() {
    assertThat(failing(Map.of("D14 disclosures.penalties", "5", "D14 penalties.decided", "")))
        .isEmpty();
  }

  @Test
  void visitsWithoutAnyOfficerSentAreNotDivided() {
    assertThat(failing(Map.of("inspection_totals.visits", "9", "inspection_totals.people", "0")))
        .isEmpty();
  }

  @Test
  void aTeamVisitsManyPremisesAnOuting() {
    assertThat(
            failing(Map.of("inspection_totals.visits", "6000", "inspection_totals.people", "2000")))
        .isEmpty();
  }

  @Test
  void fewCasesMayVanish() {
    assertThat(againstLastYear(Map.of("D14 " + DECIDED, "0"), Map.of("D14 " + DECIDED, "9")))
        .isEmpty();
  }

  @Test
  void whatIsMissingThisYearIsToldApartFromZero() {
    assertThat(againstLastYear(Map.of("D14 " + DECIDED, ""), Map.of("D14 " + DECIDED, "37")))
        .extracting(r -> r.finding().zh())
        .singleElement()
        .asString()
        .endsWith("行政检查（逐户登记）本年没有数据，上年 37 户次");
  }

  @Test
  void whatIsNewIsToldToo() {
    assertThat(againstLastYear(Map.of("D14 " + DECIDED, "37"), Map.of("D14 " + DECIDED, "0")))
        .extracting(r -> r.finding().zh())
        .singleElement()
        .asString()
        .endsWith("行政检查（逐户登记） 37 户次，上年为零");
  }

  @Test
  void theSameTotalOfOtherMonthsIsNoCopy() {
    assertThat(
            againstLastYear(
                months("D14 ", "10", "12", "8", "30"), months("D14 ", "12", "10", "8", "30")))
        .isEmpty();
  }

  @Test
  void anEmptyMonthBetweenFullOnesIsTold() {
    assertThat(failing(months("", "20", "0", "20", "40")))
        .extracting(r -> r.finding().zh())
        .singleElement()
        .asString()
        .endsWith("行政检查（逐户登记）：2月为零，前后两个月都不少");
  }

  @Test
  void monthsThatHaveNotComeYetAreNoGap() {
    assertThat(failing(months("", "20", "20", "20", "60"))).isEmpty();
  }

  @Test
  void mostOfAYearInDecemberIsTold() {
    Map<String, Object> figures = new LinkedHashMap<>(months("", "20", "20", "20", "0"));
    figures.put(DECIDED + "@12", "60");

    assertThat(failing(figures))
        .extracting(r -> r.finding().zh())
        .singleElement()
        .asString()
        .endsWith("行政检查（逐户登记）：12月 60 户次，占全年的 50%");
  }

  private static Map<String, Object> months(
      String department, String first, String second, String third, String year) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put(department + DECIDED, year);
    figures.put(department + DECIDED + "@1", first);
    figures.put(department + DECIDED + "@2", second);
    figures.put(department + DECIDED + "@3", third);
    return figures;
  }

  private static List<CheckResult> failing(Map<String, ?> figures) {
    return failingOf(Map.of("figures", figures));
  }

  private static List<CheckResult> againstLastYear(Map<String, ?> figures, Map<String, ?> before) {
    return failingOf(Map.of("figures", figures, "before", before));
  }

  private static List<CheckResult> failingOf(Map<String, Object> entry) {
    return EveryFigureCheckTest.run(entry).stream().filter(r -> !r.holds()).toList();
  }
}
