package lawtally.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Job;
import lawtally.definition.Seeds;
import lawtally.intake.Archive;
import lawtally.intake.Form;
import lawtally.intake.IntakePlan;
import lawtally.intake.Issue;
import lawtally.intake.RawRecord;
import lawtally.intake.Slice;
import lawtally.intake.SourceFile;
import lawtally.intake.Survey;
import lawtally.intake.plan.Planner;
import lawtally.intake.scan.RecordScanner;
import lawtally.quality.IssueLine;
import lawtally.quality.IssueWording;
import lawtally.record.Outcome;
import lawtally.record.RowReader;

/** Reads one file as a run would, by the definitions, row by row; compares it with no other. */
final class FileCheck {
  private static final int MOST_ISSUES = 10_000;

  private final Path file;
  private final Job job;
  private final Seeds seeds;
  private final int year;
  private final List<Issue> issues = new ArrayList<>();
  private long read;
  private long good;
  private long rejected;

  /**
   * What the definitions make of a file.
   *
   * @param form empty if it is no table of the job
   * @param good rows that could be counted
   * @param issues at most ten thousand
   */
  record Finding(
      Job job,
      int year,
      Optional<Form> form,
      long read,
      long good,
      long rejected,
      List<IssueLine> issues) {}

  private FileCheck(Path file, Job job, Seeds seeds, int year) {
    this.file = file;
    this.job = job;
    this.seeds = seeds;
    this.year = year;
  }

  /**
   * @param job what applies to the year
   */
  static Finding of(Path file, Job job, Seeds seeds, int year) throws IOException {
    return new FileCheck(file, job, seeds, year).finding();
  }

  private Finding finding() throws IOException {
    SourceFile source =
        new SourceFile(0, file.getFileName().toString(), "", Files.size(file), "here");
    Survey survey = new Survey(year, true, List.of(source), Optional.empty(), List.of(), List.of());
    IntakePlan plan = new Planner(job, seeds, new OneFile(file), Long.MAX_VALUE).plan(survey);
    issues.addAll(plan.issues());
    for (Slice slice : plan.slices()) {
      for (Slice.Segment segment : slice.segments()) {
        rows(plan.forms().get(0), segment);
      }
    }
    List<IssueLine> lines =
        new IssueWording(job, seeds, List.of(source), plan.forms()).lines(issues);
    return new Finding(job, year, plan.forms().stream().findFirst(), read, good, rejected, lines);
  }

  private void rows(Form form, Slice.Segment segment) throws IOException {
    RowReader reader = new RowReader(job, seeds, year, form);
    try (RecordScanner scanner = RecordScanner.open(file, form, segment)) {
      Optional<RawRecord> record = scanner.next();
      while (record.isPresent()) {
        take(reader.read(record.get()));
        record = scanner.next();
      }
    }
  }

  private void take(Outcome outcome) {
    if (outcome instanceof Outcome.Layout) {
      return;
    }
    read++;
    if (outcome instanceof Outcome.Rejected row) {
      rejected++;
      keep(row.issues());
    } else if (outcome instanceof Outcome.NotCounted row) {
      keep(List.of(row.note()));
    } else if (outcome instanceof Outcome.OtherYear row) {
      keep(List.of(row.note()));
    } else if (outcome instanceof Outcome.Candidate row) {
      good++;
      keep(row.warnings());
    }
  }

  private void keep(List<Issue> more) {
    if (issues.size() < MOST_ISSUES) {
      issues.addAll(more);
    }
  }

  /** The file where it lies: nothing is copied. */
  private record OneFile(Path file) implements Archive {
    @Override
    public Path path(String sha256) {
      return file;
    }

    @Override
    public String keep(Path other) {
      throw new UnsupportedOperationException("nothing is kept");
    }
  }
}
