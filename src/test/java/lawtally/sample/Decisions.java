package lawtally.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** All penalty decisions of a year, by department, in the order of their days. */
final class Decisions {
  private static final Map<Integer, Map<String, Integer>> COUNTS =
      Map.of(
          2019,
          Office.numbers(
              "D01 1, D02 2, D04 251, D05 1, D07 9, D08 8, D09 15, D10 15, D11 301, D12 13,"
                  + " D13 24, D15 18, D16 167, D17 1, D19 466, D20 42"),
          2020,
          Office.numbers(
              "D01 2, D02 3, D03 1, D04 236, D07 6, D08 7, D09 17, D10 11, D11 248, D12 16,"
                  + " D13 18, D15 19, D16 158, D18 5, D19 390, D20 46"));
  private static final Map<Integer, Map<String, Integer>> MAJOR =
      Map.of(
          2019, Office.numbers("D08 1, D09 3, D10 2, D12 1, D15 4, D16 4, D19 2, D20 2"),
          2020, Office.numbers("D08 2, D09 4, D10 3, D12 1, D15 5, D16 5, D19 2, D20 1"));

  /** Cases of the three areas of health; then the yuan of all their fines. */
  private static final Map<Integer, int[]> HEALTH =
      Map.of(2019, new int[] {23, 17, 1, 10_500}, 2020, new int[] {31, 22, 2, 21_000});

  private static final Map<Integer, int[]> MONTHS =
      Map.of(
          2019, new int[] {9, 5, 9, 9, 10, 10, 9, 9, 9, 8, 10, 10},
          2020, new int[] {8, 1, 5, 9, 10, 10, 10, 9, 10, 8, 10, 11});

  private final int year;
  private final SortedMap<String, List<Decision>> byOffice = new TreeMap<>();
  private int parties;

  Decisions(int year) {
    this.year = year;
    for (Office office : Office.ALL) {
      List<Decision> all = new ArrayList<>(ordinary(office));
      all.addAll(major(office));
      all.addAll(office.code().equals("D14") ? health(office) : List.of());
      byOffice.put(office.code(), numbered(office, all));
    }
  }

  List<Decision> of(Office office) {
    return byOffice.getOrDefault(office.code(), List.of());
  }

  List<Decision> majorOf(Office office) {
    return of(office).stream().filter(d -> d.violation().major()).toList();
  }

  private List<Decision> ordinary(Office office) {
    int count = COUNTS.get(year).getOrDefault(office.code(), 0);
    Dice dice = new Dice(year, "penalties " + office.code());
    return some(office, Violation.of(office.code(), false), count, dice);
  }

  private List<Decision> some(Office office, List<Violation> violations, int count, Dice dice) {
    int[] weights = violations.stream().mapToInt(Violation::weight).toArray();
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Violation violation = violations.get(dice.weighted(weights));
      LocalDate day = Days.workday(year, 1 + dice.weighted(MONTHS.get(year)), dice);
      decisions.add(decision(office, violation, day, party(violation, dice), dice));
    }
    return decisions;
  }

  /** Decided between March and the beginning of December, so that they are filed in the year. */
  private List<Decision> major(Office office) {
    int count = MAJOR.get(year).getOrDefault(office.code(), 0);
    List<Violation> violations = Violation.of(office.code(), true);
    Dice dice = new Dice(year, "major " + office.code());
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Violation violation = violations.get(i % violations.size());
      LocalDate day = Days.workday(year, 3 + dice.below(9), dice);
      decisions.add(decision(office, violation, day, party(violation, dice), dice));
    }
    return decisions;
  }

  private List<Decision> health(Office office) {
    Dice dice = new Dice(year, "health");
    int[] plan = HEALTH.get(year);
    List<Decision> decisions = new ArrayList<>();
    for (int area = 1; area <= 3; area++) {
      decisions.addAll(some(office, Violation.of("H" + area, false), plan[area - 1], dice));
    }
    int fined = (int) decisions.stream().filter(d -> d.violation().fines()).count();
    int[] even = new int[fined];
    java.util.Arrays.fill(even, 1);
    long[] fines = dice.split(plan[3], 50, even);
    int next = 0;
    for (int i = 0; i < decisions.size(); i++) {
      Decision d = decisions.get(i);
      if (d.violation().fines()) {
        decisions.set(i, d.with(d.categories(), fines[next++]));
      }
    }
    return decisions;
  }

  private Decision decision(
      Office office, Violation violation, LocalDate day, Party party, Dice dice) {
    long fine = violation.fines() ? fine(violation, party, dice) : 0;
    long confiscated = violation.confiscates() ? confiscated(violation, fine, dice) : 0;
    String licence =
        violation.categories().stream().anyMatch(c -> c.startsWith("暂扣") || c.startsWith("吊销"))
            ? "许可证照 样" + dice.between(10000, 99999, 1)
            : "";
    return new Decision(
        office, "", day, party, violation, violation.categories(), fine, confiscated, licence);
  }

  /** Below the threshold unless the violation is a major one: 5000 yuan, 50 000 for companies. */
  private static long fine(Violation violation, Party party, Dice dice) {
    long high = violation.high();
    if (!violation.major() && !party.isCompany()) {
      high = Math.max(violation.low(), Math.min(high, 4900));
    }
    return dice.between(violation.low(), high, violation.step());
  }

  /** Of goods often nothing is stated. Fine and confiscation together stay below 5000 yuan. */
  private static long confiscated(Violation violation, long fine, Dice dice) {
    if (!violation.categories().contains("没收违法所得") && dice.chance(50)) {
      return 0;
    }
    long most = violation.major() ? 3000 : Math.min(3000, 4990 - fine);
    return most < 50 ? 0 : dice.between(50, most, 10);
  }

  private Party party(Violation violation, Dice dice) {
    int number = parties++;
    int kind = dice.below(100);
    if (kind < violation.citizens()) {
      return Party.citizen(number);
    }
    return kind < violation.citizens() + violation.households()
        ? Party.household(number)
        : Party.company(number);
  }

  private List<Decision> numbered(Office office, List<Decision> decisions) {
    decisions.sort(java.util.Comparator.comparing(Decision::day));
    List<Decision> numbered = new ArrayList<>();
    for (int i = 0; i < decisions.size(); i++) {
      Decision d = decisions.get(i);
      numbered.add(d.on(d.day(), office.number("罚", year, i + 1)));
    }
    return Collections.unmodifiableList(numbered);
  }
}
