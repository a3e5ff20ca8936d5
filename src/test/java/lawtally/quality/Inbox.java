package lawtally.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import lawtally.definition.Job;
import lawtally.definition.Seeds;
import lawtally.intake.Dialect;
import lawtally.intake.Form;
import lawtally.intake.SourceFile;
import lawtally.intake.TableKey;
import lawtally.record.SmallJob;
import lawtally.record.SmallSeeds;
import lawtally.tally.Cell;
import lawtally.tally.CellKey;
import lawtally.tally.RowCounts;
import lawtally.tally.Tally;

/** What departments handed in, made by hand: files with their row counts, cells. */
final class Inbox {
  static final String HEALTH = "D14";
  static final String MARKET = "D16";
  static final String JUSTICE = "D06";

  private final List<Seeds.Department> departments = new ArrayList<>();
  private final List<SourceFile> files = new ArrayList<>();
  private final List<Form> forms = new ArrayList<>();
  private final TreeMap<TableKey, RowCounts> counts = new TreeMap<>();
  private final TreeMap<CellKey, Cell> cells = new TreeMap<>();

  /** Justice, health and market bureau in this official order; health owes penalties. */
  static Inbox ofThreeBureaus() {
    return new Inbox()
        .department(JUSTICE, "区司法局", List.of("officers"), List.of("penalties"))
        .department(HEALTH, "区卫生健康局", List.of("penalties"), List.of(), "区卫健局", "卫健局")
        .department(MARKET, "区市场监督管理局", List.of(), List.of(), "区市监局");
  }

  Inbox department(
      String code, String name, List<String> owes, List<String> notApplicable, String... aliases) {
    return department(code, name, owes, notApplicable, true, "", "", aliases);
  }

  Inbox department(
      String code,
      String name,
      List<String> owes,
      List<String> notApplicable,
      boolean counted,
      String from,
      String to,
      String... aliases) {
    departments.add(
        new Seeds.Department(
            code, name, List.of(aliases), owes, notApplicable, counted, day(from), day(to)));
    return this;
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  /** A file with rows, some of them rejected, the others counted. */
  Inbox file(String path, String dataset, long read, long rejected) {
    return file(
        path,
        dataset,
        Optional.empty(),
        false,
        new RowCounts(read, read - rejected, rejected, 0, 0, 0, 0, 0, 0));
  }

  Inbox zeroReport(String path, String dataset) {
    return file(path, dataset, Optional.empty(), true, RowCounts.NONE);
  }

  Inbox file(
      String path, String dataset, Optional<String> reporter, boolean zeroReport, RowCounts rows) {
    SourceFile file = add(path);
    forms.add(
        new Form(
            file,
            new Dialect(Dialect.Encoding.UTF_8, 0, ',', '"'),
            dataset,
            List.of(),
            List.of(),
            0,
            2,
            2,
            0,
            1,
            file.size(),
            true,
            false,
            zeroReport,
            reporter,
            List.of()));
    counts.put(TableKey.first(file.ordinal()), rows);
    return this;
  }

  /** A file that nobody can read. */
  Inbox unread(String path) {
    add(path);
    return this;
  }

  private SourceFile add(String path) {
    int slash = path.indexOf('/');
    String folder = slash < 0 ? "" : path.substring(0, slash);
    SourceFile file = new SourceFile(files.size(), path, folder, 100, "0".repeat(64));
    files.add(file);
    return file;
  }

  Inbox cell(String measure, String department, long count) {
    cells.put(new CellKey(measure, department, 3, ""), new Cell(count, 0));
    return this;
  }

  List<Submission> submissions() {
    return new Submissions(job(), seeds(), 2020).of(forms, counts, new Tally(cells));
  }

  IssueWording wording() {
    return new IssueWording(job(), seeds(), files, forms);
  }

  Seeds seeds() {
    return SmallSeeds.with(SmallSeeds.layouts(), departments);
  }

  static Job job() {
    return SmallJob.job();
  }
}
