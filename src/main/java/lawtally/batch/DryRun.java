package lawtally.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.batch.home.Home;
import lawtally.batch.run.Account;
import lawtally.batch.run.EarlierYears;
import lawtally.batch.run.ExplanationsOfYear;
import lawtally.batch.run.Progress;
import lawtally.batch.run.TemporaryFolder;
import lawtally.batch.run.Tuning;
import lawtally.batch.step.SliceItem;
import lawtally.batch.step.SliceReader;
import lawtally.definition.Definitions;
import lawtally.definition.Job;
import lawtally.intake.IntakePlan;
import lawtally.intake.Issue;
import lawtally.intake.Slice;
import lawtally.intake.Survey;
import lawtally.intake.TableKey;
import lawtally.intake.plan.Planner;
import lawtally.intake.survey.FileArchive;
import lawtally.intake.survey.Surveyor;
import lawtally.record.RowReader;
import lawtally.tally.Reading;
import lawtally.tally.RowCounts;
import lawtally.tally.SliceResult;
import lawtally.tally.SliceTally;
import lawtally.tally.StatedTotals;
import lawtally.tally.Tally;
import lawtally.tally.contest.ArchivedRows;
import lawtally.tally.contest.Competition;
import lawtally.tally.contest.Resolution;
import lawtally.tally.contest.Rulings;
import lawtally.tally.keys.KeyFile;

/**
 * Reads, checks and counts a year without leaving anything behind: no database, no archive, no
 * bundle. Gives the same account as a run would.
 */
public final class DryRun {
  private final Home home;
  private final Definitions definitions;
  private final Tuning tuning;
  private final Progress progress;

  public DryRun(Home home, Definitions definitions, Tuning tuning, Progress progress) {
    this.home = home;
    this.definitions = definitions;
    this.tuning = tuning;
    this.progress = progress;
  }

  /**
   * @param jobId of a job that the definitions have
   * @throws NoInputException if {@code input/<year>} does not exist
   * @throws IOException if no temporary files can be written
   */
  public Account check(String jobId, int year) throws IOException {
    try (TemporaryFolder temporary = TemporaryFolder.create("lawtally-check")) {
      return check(definitions.job(jobId).in(year), year, temporary.path());
    }
  }

  private Account check(Job job, int year, Path temporary) throws IOException {
    FileArchive archive = new FileArchive(temporary.resolve("archive"));
    Survey survey = new Surveyor(archive, tuning.quiet()).survey(home.root(), year);
    if (!survey.found()) {
      throw new NoInputException(home.input(year));
    }
    IntakePlan plan =
        new Planner(job, definitions.seeds(), archive, tuning.sliceSize()).plan(survey);
    Reading reading = new Reading(job, definitions.seeds(), year, plan, archive);
    byte[] salt = new byte[16];
    new SecureRandom().nextBytes(salt);
    Counted counted = count(plan, reading, salt, temporary);
    Resolution resolution =
        new Competition(
                job,
                year,
                definitions.seeds(),
                new ArchivedRows(reading),
                Rulings.archived(survey, archive, job, definitions.seeds(), salt))
            .resolve(counted.keys());
    List<Issue> issues = new ArrayList<>(plan.issuesWith(survey));
    issues.addAll(counted.issues());
    issues.addAll(resolution.warnings());
    issues.addAll(StatedTotals.differences(job, counted.controls(), plan.forms()));
    return Account.of(
        job,
        definitions.seeds(),
        survey,
        plan,
        EarlierYears.published(home, job.id(), year),
        Account.Basis.of(counted.cells(), counted.counts(), issues, resolution),
        ExplanationsOfYear.read(job, definitions.seeds(), survey, archive));
  }

  private record Counted(
      Tally cells,
      Tally controls,
      SortedMap<TableKey, RowCounts> counts,
      List<Issue> issues,
      List<KeyFile> keys) {}

  private Counted count(IntakePlan plan, Reading reading, byte[] salt, Path temporary)
      throws IOException {
    long all = plan.slices().stream().mapToLong(Slice::length).sum();
    long done = 0;
    Tally cells = Tally.EMPTY;
    Tally controls = Tally.EMPTY;
    SortedMap<TableKey, RowCounts> counts = new TreeMap<>();
    List<Issue> issues = new ArrayList<>();
    List<KeyFile> keys = new ArrayList<>();
    for (Slice slice : plan.slices()) {
      SliceResult result = count(slice, reading, salt);
      cells = cells.merge(result.tally());
      controls = controls.merge(result.controls());
      result.countsByTable().forEach((f, c) -> counts.merge(f, c, RowCounts::plus));
      issues.addAll(result.issues());
      Path file = temporary.resolve(slice.name() + ".keys");
      keys.add(KeyFile.open(file, KeyFile.write(file, result.keys())));
      done += slice.length();
      progress.meter(done, all);
    }
    return new Counted(cells, controls, counts, issues, keys);
  }

  private static SliceResult count(Slice slice, Reading reading, byte[] salt) throws IOException {
    SliceTally tally = reading.tally(salt);
    try (SliceReader reader = new SliceReader(reading, slice)) {
      for (SliceItem item = reader.read(); item != null; item = reader.read()) {
        if (item instanceof SliceItem.Raw raw) {
          RowReader rows = raw.reader();
          tally.add(rows.read(raw.record()));
        }
      }
    }
    return tally.result();
  }
}
