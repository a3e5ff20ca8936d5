package lawtally.report;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import lawtally.definition.Definitions.DefinitionFile;
import lawtally.definition.Job;
import lawtally.definition.Language;
import lawtally.definition.Seeds;
import lawtally.indicator.CheckResult;
import lawtally.indicator.Figures;
import lawtally.indicator.Reconciliation;
import lawtally.indicator.StatTable;
import lawtally.quality.Gate;
import lawtally.quality.IssueLine;
import lawtally.quality.Submission;
import lawtally.report.change.Changes;

/**
 * All that a bundle shows. Everything in it is data, so the same report gives the same bytes.
 *
 * @param job as it applies to the year
 * @param earlier figures of earlier published years, by year
 * @param narrative text by slot
 * @param changes since the revision before; empty for a first one
 */
public record Report(
    Job job,
    Seeds seeds,
    Language language,
    Edition edition,
    Figures figures,
    SortedMap<Integer, Figures> earlier,
    List<StatTable> tables,
    List<CheckResult> checks,
    Reconciliation reconciliation,
    List<Submission> submissions,
    Gate gate,
    List<IssueLine> issues,
    List<Input> inputs,
    List<DefinitionFile> definitions,
    Map<String, String> narrative,
    Optional<Changes> changes) {

  /** Of a first revision. */
  public Report(
      Job job,
      Seeds seeds,
      Language language,
      Edition edition,
      Figures figures,
      SortedMap<Integer, Figures> earlier,
      List<StatTable> tables,
      List<CheckResult> checks,
      Reconciliation reconciliation,
      List<Submission> submissions,
      Gate gate,
      List<IssueLine> issues,
      List<Input> inputs,
      List<DefinitionFile> definitions,
      Map<String, String> narrative) {
    this(
        job,
        seeds,
        language,
        edition,
        figures,
        earlier,
        tables,
        checks,
        reconciliation,
        submissions,
        gate,
        issues,
        inputs,
        definitions,
        narrative,
        Optional.empty());
  }

  /** The same, told what changed since the revision before. */
  public Report since(Changes told) {
    return new Report(
        job,
        seeds,
        language,
        edition,
        figures,
        earlier,
        tables,
        checks,
        reconciliation,
        submissions,
        gate,
        issues,
        inputs,
        definitions,
        narrative,
        Optional.of(told));
  }

  public int year() {
    return figures.year();
  }

  /** As people call the dataset, in the report's language. */
  public String datasetTitle(String dataset) {
    return job.dataset(dataset).map(d -> d.title().in(language)).orElse(dataset);
  }

  /** What people call the tables of a file; empty if nobody recognised it. */
  public String datasetTitles(Input input) {
    return input.datasets().stream()
        .map(this::datasetTitle)
        .collect(Collectors.joining(language.say("report.returned.list")));
  }

  /** Figures of the year before, if it was published. */
  public Optional<Figures> previous() {
    return Optional.ofNullable(earlier.get(year() - 1));
  }

  /**
   * Which edition of the year this is; stored with the run, so it survives restarts.
   *
   * @param startedAt run date shown on the page
   * @param reason why it was made though nothing had to change; may be empty
   * @param by who asked for it
   */
  public record Edition(
      int revision, ZonedDateTime startedAt, String reason, String by, String softwareVersion) {

    /**
     * The beginning of the day of the run: what documents carry as the time they were made. The
     * hour is told by the page and the manifest alone, so that two runs of a day, such as one that
     * was interrupted and one that was not, make the same documents.
     */
    public ZonedDateTime day() {
      return startedAt.truncatedTo(ChronoUnit.DAYS);
    }

    /** {@code r001}. */
    public String name() {
      return "r%03d".formatted(revision);
    }
  }

  /**
   * One source file in the manifest and under 数据来源.
   *
   * @param datasets whose tables it holds, each once, from its head to its end; none for a file
   *     that nobody recognised
   * @param read data rows; of them counted, rejected; the rest are duplicates, conflicts,
   *     superseded, not counted by rule or of another year
   */
  public record Input(
      String path,
      String sha256,
      long size,
      List<String> datasets,
      String department,
      long read,
      long counted,
      long rejected) {}
}
