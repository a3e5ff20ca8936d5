package lawtally.definition;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A job as {@code jobs/<job>/} describes it, for all years; {@link #in(int)} gives what applies to
 * one.
 *
 * @param body whose figures these are
 * @param template the Pebble text of {@code summary.md}
 * @param yearbook that of {@code yearbook.md}, 情况说明 of the yearbook; empty where the place has none
 */
public record Job(
    String id,
    Label title,
    Label body,
    Section section,
    Schedule schedule,
    Hooks hooks,
    Retention retention,
    List<Integer> openYears,
    Gate gate,
    List<Dataset> datasets,
    List<Indicator> indicators,
    List<CrossCheck> checks,
    List<TableDefinition> tables,
    List<ChartDefinition> charts,
    List<String> keyFigures,
    String template,
    String yearbook) {

  /** A job without a text for its yearbook. */
  public Job(
      String id,
      Label title,
      Label body,
      Section section,
      Schedule schedule,
      Hooks hooks,
      Retention retention,
      List<Integer> openYears,
      Gate gate,
      List<Dataset> datasets,
      List<Indicator> indicators,
      List<CrossCheck> checks,
      List<TableDefinition> tables,
      List<ChartDefinition> charts,
      List<String> keyFigures,
      String template) {
    this(
        id,
        title,
        body,
        section,
        schedule,
        hooks,
        retention,
        openYears,
        gate,
        datasets,
        indicators,
        checks,
        tables,
        charts,
        keyFigures,
        template,
        "");
  }

  /** Number and heading of the report's section. */
  public record Section(String number, Label heading) {}

  /** When the night run starts. */
  public record Schedule(String cron, String zone) {}

  /** What is called when a year was published (also as 草稿), and when it failed. */
  public record Hooks(Optional<Hook> onPublished, Optional<Hook> onFailed) {
    public static final Hooks NONE = new Hooks(Optional.empty(), Optional.empty());
  }

  /**
   * A command of the place, such as one that sends mail.
   *
   * @param command the program and its arguments, no line for a shell. The program is a path under
   *     the home folder, an absolute one, or a bare name that PATH finds
   * @param timeout from 1 s to 1 h
   */
  public record Hook(List<String> command, Duration timeout) {}

  /**
   * How long revisions are kept by {@code prune}; what is empty sets no limit. The newest revision,
   * the one that {@code latest} names and signed ones stay in any case.
   *
   * @param revisions how many of a year that are no drafts, the newest; at least 1
   * @param drafts how many drafts of a year, the newest; 0 for none
   * @param years since a revision was published, however few there are; at least 1
   */
  public record Retention(
      Optional<Integer> revisions, Optional<Integer> drafts, Optional<Integer> years) {
    public static final Retention FOR_EVER =
        new Retention(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** From when on the revision is amber or red. Reached is enough. */
  public record Gate(Thresholds red, Thresholds amber) {}

  /**
   * @param rejectRate share of read rows, 0.05 for 5%
   * @param missingSubmissions departments that owe at least one dataset
   * @param checkErrors cross-checks of severity ERROR that do not hold
   */
  public record Thresholds(
      Optional<BigDecimal> rejectRate,
      Optional<Integer> missingSubmissions,
      Optional<Integer> conflicts,
      Optional<Integer> checkErrors) {}

  /** Its first file, relative to the home folder. */
  public String path() {
    return "jobs/" + id + "/job.yaml";
  }

  public Optional<Dataset> dataset(String name) {
    return datasets.stream().filter(d -> d.id().equals(name)).findFirst();
  }

  public Optional<Indicator> indicator(String name) {
    return indicators.stream().filter(i -> i.id().equals(name)).findFirst();
  }

  /**
   * The same job with some of its datasets and indicators alone, for whoever reads again what these
   * count.
   */
  public Job only(Set<String> ofDatasets, Set<String> ofIndicators) {
    return new Job(
        id,
        title,
        body,
        section,
        schedule,
        hooks,
        retention,
        openYears,
        gate,
        datasets.stream().filter(d -> ofDatasets.contains(d.id())).toList(),
        indicators.stream().filter(i -> ofIndicators.contains(i.id())).toList(),
        checks,
        tables,
        charts,
        keyFigures,
        template,
        yearbook);
  }

  /** What applies to a year. */
  public Job in(int year) {
    List<Indicator> known = indicators.stream().filter(i -> i.applies().in(year)).toList();
    List<String> ids = known.stream().map(Indicator::id).toList();
    return new Job(
        id,
        title,
        body,
        section,
        schedule,
        hooks,
        retention,
        openYears,
        gate,
        datasets.stream().filter(d -> d.applies().in(year)).map(d -> d.in(year)).toList(),
        known,
        checks.stream().filter(c -> c.applies().in(year)).toList(),
        tables.stream().filter(t -> t.applies().in(year)).toList(),
        charts.stream().filter(c -> c.applies().in(year)).toList(),
        keyFigures.stream().filter(ids::contains).toList(),
        template,
        yearbook);
  }
}
