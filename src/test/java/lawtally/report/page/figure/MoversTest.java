package lawtally.report.page.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.definition.Indicator;
import lawtally.definition.Language;
import lawtally.definition.Seeds;
import lawtally.indicator.Figure;
import lawtally.indicator.Figure.Status;
import lawtally.indicator.Figures;
import lawtally.quality.Gate;
import lawtally.report.InventedYear;
import lawtally.report.Report;
import org.junit.jupiter.api.Test;

class MoversTest {
  private static final Report INVENTED = new InventedYear().report(Language.ZH, Gate.Status.GREEN);
  private static final String COUNT = "penalties.decided";
  private static final String RATE = "litigation.appearance_rate";

  private final List<Figure> now = new ArrayList<>();
  private final List<Figure> last = new ArrayList<>();

  @Test
  void namesTheThreeThatMovedMostAndWhatIsLeft() {
    count(0, 100, 90).count(1, 20, 50).count(2, 7, 5).count(3, 60, 80).count(4, 3, 4);
    whole(190, 229);
    assertThat(movers(COUNT))
        .isEqualTo(
            "变动主要来自：%s −30件、%s −20件、%s +10件、其余2个部门合计 +1件".formatted(name(1), name(3), name(0)));
  }

  @Test
  void saysWhoSentNothing() {
    count(0, 30, 20);
    missing(1, 15);
    whole(30, 35);
    assertThat(movers(COUNT)).isEqualTo("变动主要来自：%s −15件（今年未报）、%s +10件".formatted(name(1), name(0)));
  }

  @Test
  void saysWhoWasReorganised() {
    count(0, 30, 20).count(1, 7, 5);
    whole(37, 25);
    Report report =
        new InventedYear(MoversTest::firstSetUpInJune).report(Language.ZH, Gate.Status.GREEN);
    assertThat(new Movers(with(report)).of(report.job().indicator(COUNT).orElseThrow()))
        .isEqualTo("变动主要来自：%s +10件（机构有变动）、%s +2件".formatted(name(0), name(1)));
  }

  private static List<Seeds.Department> firstSetUpInJune(List<Seeds.Department> real) {
    List<Seeds.Department> all = new ArrayList<>(real);
    Seeds.Department first = real.get(0);
    all.set(
        0,
        new Seeds.Department(
            first.code(),
            first.name(),
            first.aliases(),
            first.expects(),
            first.notApplicable(),
            first.counted(),
            Optional.of(LocalDate.of(InventedYear.YEAR, 6, 1)),
            Optional.empty()));
    return all;
  }

  @Test
  void weighsRatesByWhatTheyAreOf() {
    rate("", "80", 100, "70");
    rate(code(0), "100", 4, "75");
    rate(code(1), "79", 96, "69");
    assertThat(movers(RATE)).isEqualTo("变动主要来自：%s +10个百分点、%s +25个百分点".formatted(name(1), name(0)));
  }

  @Test
  void saysNothingWithoutAYearBeforeOrWithoutAMove() {
    count(0, 30, 30);
    whole(30, 30);
    assertThat(movers(COUNT)).isEmpty();
    last.clear();
    assertThat(movers(COUNT)).isEmpty();
  }

  private MoversTest count(int department, long thisYear, long lastYear) {
    now.add(figure(COUNT, code(department), String.valueOf(thisYear)));
    last.add(figure(COUNT, code(department), String.valueOf(lastYear)));
    return this;
  }

  private void whole(long thisYear, long lastYear) {
    now.add(figure(COUNT, "", String.valueOf(thisYear)));
    last.add(figure(COUNT, "", String.valueOf(lastYear)));
  }

  private void missing(int department, long lastYear) {
    now.add(
        new Figure(
            COUNT,
            code(department),
            0,
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Status.MISSING));
    last.add(figure(COUNT, code(department), String.valueOf(lastYear)));
  }

  private void rate(String department, String thisYear, int of, String lastYear) {
    Figure figure = figure(RATE, department, thisYear);
    now.add(
        new Figure(
            RATE,
            department,
            0,
            "",
            figure.value(),
            Optional.of(BigDecimal.ONE),
            Optional.of(BigDecimal.valueOf(of)),
            Status.VALUE));
    last.add(figure(RATE, department, lastYear));
  }

  private static Figure figure(String indicator, String department, String value) {
    return new Figure(
        indicator,
        department,
        0,
        "",
        Optional.of(new BigDecimal(value)),
        Optional.empty(),
        Optional.empty(),
        Status.VALUE);
  }

  private static String code(int department) {
    return INVENTED.seeds().departments().get(department).code();
  }

  private static String name(int department) {
    return INVENTED.seeds().departments().get(department).name();
  }

  private String movers(String id) {
    Indicator indicator = INVENTED.job().indicator(id).orElseThrow();
    return new Movers(with(INVENTED)).of(indicator);
  }

  private Report with(Report r) {
    SortedMap<Integer, Figures> earlier = new TreeMap<>();
    earlier.put(InventedYear.YEAR - 1, new Figures(InventedYear.YEAR - 1, last));
    return new Report(
        r.job(),
        r.seeds(),
        r.language(),
        r.edition(),
        new Figures(r.year(), now),
        earlier,
        List.of(),
        r.checks(),
        r.reconciliation(),
        r.submissions(),
        r.gate(),
        r.issues(),
        r.inputs(),
        r.definitions(),
        r.narrative());
  }
}
