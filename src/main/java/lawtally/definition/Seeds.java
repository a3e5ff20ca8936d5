package lawtally.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * The reference tables under {@code seeds/}.
 *
 * @param departments in the official order of the file
 * @param published the figures already public for the year, by indicator
 * @param decisionPrefixes empty where the place keeps no such table
 */
public record Seeds(
    List<Department> departments,
    List<FigureName> figures,
    PenaltyAtoms atoms,
    PenaltyLayouts layouts,
    WorkCalendar calendar,
    SortedMap<Integer, List<Published>> published,
    List<DecisionPrefix> decisionPrefixes) {

  /** Without beginnings of document numbers. */
  public Seeds(
      List<Department> departments,
      List<FigureName> figures,
      PenaltyAtoms atoms,
      PenaltyLayouts layouts,
      WorkCalendar calendar,
      SortedMap<Integer, List<Published>> published) {
    this(departments, figures, atoms, layouts, calendar, published, List.of());
  }

  /**
   * How the document numbers of a department begin (发文机关代字): 攀西卫罚 in 攀西卫罚〔2020〕12号.
   *
   * @param department its code
   */
  public record DecisionPrefix(String prefix, String department) {}

  /** What people call the department with this code; the code itself where no seed knows it. */
  public Label departmentName(String code) {
    return departments.stream()
        .filter(d -> d.code().equals(code))
        .map(Department::label)
        .findFirst()
        .orElseGet(() -> Label.of(code));
  }

  /**
   * @param name the official one, by which files are told; folders are named so in every language
   * @param nameEn for English pages; empty where the place gives none
   * @param counted whether its rows are part of the statistics; if not, they are listed as not
   *     counted, and it owes nothing
   * @param validFrom first day of its existence; a row dated before it or after {@code validTo},
   *     the last day, counts with a warning
   * @param expects datasets owed; a dataset under {@code notApplicable} is one the department has
   *     no power for
   * @param successor the code of the department into which it was merged
   */
  public record Department(
      String code,
      String name,
      String nameEn,
      List<String> aliases,
      List<String> expects,
      List<String> notApplicable,
      boolean counted,
      Optional<LocalDate> validFrom,
      Optional<LocalDate> validTo,
      Optional<String> successor) {

    /** Without a successor. */
    public Department(
        String code,
        String name,
        String nameEn,
        List<String> aliases,
        List<String> expects,
        List<String> notApplicable,
        boolean counted,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo) {
      this(
          code,
          name,
          nameEn,
          aliases,
          expects,
          notApplicable,
          counted,
          validFrom,
          validTo,
          Optional.empty());
    }

    /** Nor with an English name. */
    public Department(
        String code,
        String name,
        List<String> aliases,
        List<String> expects,
        List<String> notApplicable,
        boolean counted,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo) {
      this(code, name, "", aliases, expects, notApplicable, counted, validFrom, validTo);
    }

    /** As a page of either language names it. */
    public Label label() {
      return Label.orChinese(name, nameEn);
    }
  }

  /** A figure that departments report as a total. */
  public record FigureName(String figure, String unit, List<String> aliases, boolean stock) {}

  /**
   * A figure already public.
   *
   * @param lower smallest value that the written form covers
   * @param written how the report wrote it
   */
  public record Published(
      String section,
      String figure,
      java.math.BigDecimal value,
      String unit,
      String precision,
      String written,
      java.math.BigDecimal lower,
      java.math.BigDecimal upper) {}

  /** Categories of penalty ({@code penalty-atoms.csv}). */
  public record PenaltyAtoms(List<Atom> atoms) {
    public static final String NOT_A_PENALTY = "not_a_penalty";

    /** {@code isPenalty}: yes, no, or ask (one value in exports, two columns in the table). */
    public record Atom(
        String atom, String name, String nameEn, String isPenalty, List<String> aliases) {

      /** Without an English name. */
      public Atom(String atom, String name, String isPenalty, List<String> aliases) {
        this(atom, name, "", isPenalty, aliases);
      }

      public Label label() {
        return Label.orChinese(name, nameEn);
      }
    }
  }

  /** Columns of the penalty table and the order of severity, by the time they were in force. */
  public record PenaltyLayouts(List<Layout> layouts) {

    public record Layout(
        String id, LocalDate validFrom, Optional<LocalDate> validTo, List<Column> columns) {}

    public record Column(int number, String code, Label title, List<String> atoms, int severity) {}

    /** The layout in force on a day. */
    public Layout on(LocalDate day) {
      return find(day)
          .orElseThrow(() -> new IllegalArgumentException("no penalty layout in force on " + day));
    }

    /** The same, if there was one. */
    public Optional<Layout> find(LocalDate day) {
      return layouts.stream()
          .filter(l -> !day.isBefore(l.validFrom()))
          .filter(l -> l.validTo().map(to -> !day.isAfter(to)).orElse(true))
          .findFirst();
    }
  }

  /** Which days are worked: weekends off, but for the days the State Council moves. */
  public record WorkCalendar(SortedSet<LocalDate> holidays, SortedSet<LocalDate> workedWeekends) {

    public boolean isWorkday(LocalDate day) {
      if (holidays.contains(day)) {
        return false;
      }
      return day.getDayOfWeek().getValue() < 6 || workedWeekends.contains(day);
    }

    /** Working days after {@code from} up to and including {@code to}; 0 if not later. */
    public int workdaysBetween(LocalDate from, LocalDate to) {
      int days = 0;
      for (LocalDate d = from.plusDays(1); !d.isAfter(to); d = d.plusDays(1)) {
        if (isWorkday(d)) {
          days++;
        }
      }
      return days;
    }
  }
}
