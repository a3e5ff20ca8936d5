package lawtally.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.definition.Job;
import lawtally.definition.Seeds;
import lawtally.intake.Archive;
import lawtally.intake.Form;
import lawtally.intake.Forms;
import lawtally.intake.IntakePlan;
import lawtally.intake.Issue;
import lawtally.intake.RawRecord;
import lawtally.intake.Slice;
import lawtally.intake.SourceFile;
import lawtally.intake.Survey;
import lawtally.intake.TableKey;
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
  private final SortedMap<TableKey, Rows> rows = new TreeMap<>();

  /** Rows of a table: read, of them good and rejected. */
  record Rows(long read, long good, long rejected) {
    static final Rows NONE = new Rows(0, 0, 0);

    Rows plus(Rows o) {
      return new Rows(read + o.read, good + o.good, rejected + o.rejected);
    }
  }

  /** A table of the file. */
  record Table(Form form, Rows rows) {}

  /**
   * What the definitions make of a file.
   *
   * @param tables none if it is no table of the job
   * @param issues at most ten thousand
   */
  record Finding(Job job, int year, List<Table> tables, List<IssueLine> issues) {

    /** The first table's. */
    Optional<Form> form() {
      return tables.stream().map(Table::form).findFirst();
    }

    /** Of all tables. */
    Rows rows() {
      return tables.stream().map(Table::rows).reduce(Rows.NONE, Rows::plus);
    }
  }

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
    Forms forms = new Forms(plan.forms());
    for (Slice slice : plan.slices()) {
      for (Slice.Segment segment : slice.segments()) {
        rows(forms.of(segment), segment);
      }
    }
    List<IssueLine> lines =
        new IssueWording(job, seeds, List.of(source), plan.forms()).lines(issues);
    List<Table> tables =
        plan.forms().stream()
            .map(form -> new Table(form, rows.getOrDefault(form.key(), Rows.NONE)))
            .toList();
    return new Finding(job, year, tables, lines);
  }

  private void rows(Form form, Slice.Segment segment) throws IOException {
    RowReader reader = new RowReader(job, seeds, year, form);
    try (RecordScanner scanner = RecordScanner.open(file, form, segment)) {
      Optional<RawRecord> record = scanner.next();
      while (record.isPresent()) {
        rows.merge(form.key(), take(reader.read(record.get())), Rows::plus);
        record = scanner.next();
      }
    }
  }

  private Rows take(Outcome outcome) {
    if (outcome instanceof Outcome.Layout) {
      return Rows.NONE;
    }
    if (outcome instanceof Outcome.Rejected row) {
      keep(row.issues());
      return new Rows(1, 0, 1);
    } else if (outcome instanceof Outcome.NotCounted row) {
      keep(List.of(row.note()));
    } else if (outcome instanceof Outcome.OtherYear row) {
      keep(List.of(row.note()));
    } else if (outcome instanceof Outcome.Candidate row) {
      keep(row.warnings());
      return new Rows(1, 1, 0);
    }
    return new Rows(1, 0, 0);
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
