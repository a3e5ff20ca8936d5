package lawtally.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import lawtally.definition.Definitions;
import lawtally.definition.Job;
import lawtally.definition.Language;
import lawtally.definition.Narrative;
import lawtally.definition.Seeds;
import lawtally.history.trace.Revision;
import lawtally.indicator.CheckResult;
import lawtally.indicator.CheckRunner;
import lawtally.indicator.FigureBook;
import lawtally.indicator.Figures;
import lawtally.indicator.Reconciler;
import lawtally.indicator.Reconciliation;
import lawtally.indicator.StatTable;
import lawtally.indicator.TableBuilder;
import lawtally.intake.Archive;
import lawtally.intake.IntakePlan;
import lawtally.intake.Issue;
import lawtally.intake.Survey;
import lawtally.intake.TableKey;
import lawtally.intake.plan.Planner;
import lawtally.intake.survey.FileArchive;
import lawtally.intake.survey.Surveyor;
import lawtally.quality.Gate;
import lawtally.quality.GateRule;
import lawtally.quality.IssueWording;
import lawtally.quality.Submission;
import lawtally.quality.Submissions;
import lawtally.report.Report;
import lawtally.tally.RowCounts;
import lawtally.tally.StatedTotals;
import lawtally.tally.Tally;
import lawtally.tally.contest.Competition;
import lawtally.tally.contest.Resolution;
import lawtally.tally.contest.Rulings;

/**
 * One year of a home folder taken through the plain rooms, from the files to the report, without
 * Spring and without a database.
 */
public final class PlainRun {
  private static final byte[] SALT = "plain".getBytes(StandardCharsets.UTF_8);
  private static final long SLICE = 64 * 1024;
  private static final Map<Integer, PlainRun> SAMPLE = new ConcurrentHashMap<>();

  private final Definitions definitions;
  private final Job job;
  private final FileArchive archive;
  private final Survey survey;
  private final IntakePlan plan;
  private final PlainSlices slices;
  private final Resolution resolution;
  private final Path home;
  private final List<Submission> submissions;
  private final Figures figures;

  /**
   * @param home with {@code jobs}, {@code seeds} and {@code input}
   * @param work an empty folder for archive and key files
   * @throws IOException if files cannot be read or written
   */
  public PlainRun(Path home, int year, Path work) throws IOException {
    this(Definitions.load(home), home, year, work);
  }

  /**
   * With definitions that were read before.
   *
   * @param home with {@code input}
   */
  public PlainRun(Definitions definitions, Path home, int year, Path work) throws IOException {
    this.home = home;
    this.definitions = definitions;
    this.job = definitions.job("enforcement").in(year);
    this.archive = new FileArchive(work.resolve("archive"));
    this.survey = new Surveyor(archive).survey(home, year);
    this.plan = new Planner(job, seeds(), archive, SLICE).plan(survey);
    this.slices = new PlainSlices(job, seeds(), year, archive, plan, SALT);
    this.resolution =
        new Competition(job, year, seeds(), slices, rulings()).resolve(slices.count(work));
    this.submissions = new Submissions(job, seeds(), year).of(plan.forms(), counts(), tally());
    this.figures =
        new FigureBook(job, year, seeds())
            .figures(
                tally().cells(), resolution.distinct()::count, Submissions.coverage(submissions));
  }

  private Rulings rulings() throws IOException {
    return survey.rulings().isEmpty()
        ? Rulings.none()
        : Rulings.read(
            Files.readString(archive.path(survey.rulings().orElseThrow())),
            job,
            seeds(),
            survey.files(),
            SALT);
  }

  /** A year of the sample that is committed; counted once for all tests. */
  public static PlainRun ofSample(int year) {
    return SAMPLE.computeIfAbsent(year, PlainRun::count);
  }

  private static PlainRun count(int year) {
    try {
      Path work = Path.of("target", "plain-run", Integer.toString(year));
      return new PlainRun(Path.of(""), year, Files.createDirectories(work));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Job job() {
    return job;
  }

  public Seeds seeds() {
    return definitions.seeds();
  }

  public Survey survey() {
    return survey;
  }

  public IntakePlan plan() {
    return plan;
  }

  /** The archived files. */
  public Archive archive() {
    return archive;
  }

  /** As it would be remembered, had it been published. */
  public Revision asRevision() {
    return new Revision(
        "r001", job, seeds(), survey, plan, archive, tally().cells(), resolution.losers(), figures);
  }

  public Resolution resolution() {
    return resolution;
  }

  /** Cells with the cross-check's correction. */
  public Tally tally() {
    return slices.tally().merge(resolution.correction());
  }

  /** Row counts after the cross-check, by file ordinal. */
  public SortedMap<TableKey, RowCounts> counts() {
    TreeMap<TableKey, RowCounts> counts = new TreeMap<>(slices.counts());
    resolution.adjustments().forEach((file, c) -> counts.merge(file, c, RowCounts::plus));
    return counts;
  }

  /** Row counts of all files together. */
  public RowCounts rows() {
    return counts().values().stream().reduce(RowCounts.NONE, RowCounts::plus);
  }

  /** Of the survey, of the plan, of rows, of the cross-check. */
  public List<Issue> issues() {
    return java.util.stream.Stream.of(
            plan.issuesWith(survey),
            slices.issues(),
            resolution.warnings(),
            StatedTotals.differences(job, slices.controls(), plan.forms()))
        .flatMap(List::stream)
        .toList();
  }

  public List<Submission> submissions() {
    return submissions;
  }

  public Figures figures() {
    return figures;
  }

  public List<CheckResult> checks(Optional<Figures> previous) {
    return new CheckRunner(job).run(figures(), previous);
  }

  public Gate gate(Optional<Figures> previous) {
    return new GateRule(job.gate()).decide(rows(), submissions(), issues(), checks(previous));
  }

  public Reconciliation reconciliation() {
    return new Reconciler(job, seeds()).reconcile(figures());
  }

  /** The first revision, run on a fixed day. */
  public Report report(Optional<Figures> previous) {
    return report(Language.ZH, previous);
  }

  /** The same, in either language. */
  public Report report(Language language, Optional<Figures> previous) {
    int year = survey.year();
    TreeMap<Integer, Figures> earlier = new TreeMap<>();
    previous.ifPresent(p -> earlier.put(p.year(), p));
    ZonedDateTime day = ZonedDateTime.of(year + 1, 1, 15, 9, 0, 0, 0, ZoneId.of("Asia/Shanghai"));
    Path narrative = home.resolve("jobs/enforcement/narrative/" + year + ".md");
    return new Report(
        job,
        seeds(),
        language,
        new Report.Edition(1, day, "", "", "test"),
        figures(),
        earlier,
        tables(),
        checks(previous),
        reconciliation(),
        submissions(),
        gate(previous),
        new IssueWording(job, seeds(), survey.files(), plan.forms()).lines(issues()),
        inputs(),
        definitions.files(),
        Narrative.read(narrative));
  }

  private List<StatTable> tables() {
    TableBuilder builder = new TableBuilder(job, seeds(), figures());
    return job.tables().stream().map(builder::build).toList();
  }

  private List<Report.Input> inputs() {
    SortedMap<TableKey, RowCounts> counts = counts();
    return survey.files().stream()
        .map(
            f -> {
              RowCounts c =
                  counts
                      .subMap(TableKey.first(f.ordinal()), TableKey.first(f.ordinal() + 1))
                      .values()
                      .stream()
                      .reduce(RowCounts.NONE, RowCounts::plus);
              List<String> datasets =
                  plan.forms().stream()
                      .filter(form -> form.file().equals(f))
                      .map(form -> form.dataset())
                      .distinct()
                      .toList();
              return new Report.Input(
                  f.path(),
                  f.sha256(),
                  f.size(),
                  datasets,
                  f.folder(),
                  c.read(),
                  c.counted(),
                  c.rejected());
            })
        .toList();
  }
}
