package lawtally.intake.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Dataset;
import lawtally.definition.Folding;
import lawtally.definition.Job;
import lawtally.definition.Seeds;
import lawtally.definition.Severity;
import lawtally.intake.Archive;
import lawtally.intake.Form;
import lawtally.intake.Issue;
import lawtally.intake.Place;
import lawtally.intake.SourceFile;
import lawtally.intake.header.DatasetNames;
import lawtally.intake.header.Head;
import lawtally.intake.header.Header;
import lawtally.intake.header.HeaderFinder;
import lawtally.intake.header.LabelIssues;
import lawtally.intake.header.Preamble;
import lawtally.intake.header.Rest;
import lawtally.intake.header.RowCursor;

/** Decides how one file is read, or says why it cannot be. */
final class FormFinder {
  private static final String ZERO_REPORT = "零报告";

  private final Archive archive;
  private final FormBuilder builder;
  private final List<Dataset> datasets;
  private final DatasetNames names;
  private final HeaderFinder finder;

  FormFinder(Job jobOfYear, Seeds seeds, Archive archive, int year) {
    this.archive = archive;
    this.builder = new FormBuilder(seeds);
    this.datasets = jobOfYear.datasets();
    this.names = new DatasetNames(jobOfYear.datasets());
    this.finder = new HeaderFinder(jobOfYear, names, year);
  }

  FormReading read(SourceFile file) throws IOException {
    Path archived = archive.path(file.sha256());
    byte[] start = start(archived);
    Optional<Disguise> disguise = Disguise.of(start);
    if (disguise.isPresent()) {
      return FormReading.refused(file, disguise.get().rule());
    }
    CharsetGuess charset = CharsetGuess.of(archived, start);
    HeadGuess guess = HeadGuess.of(archived, file, charset, finder, datasets);
    if (!guess.charset().isText() && !Stretches.areText(archived, guess.charset())) {
      return FormReading.refused(file, "undecodable");
    }
    if (guess.head().whole() && guess.head().isBlank()) {
      return FormReading.refused(file, "empty-file");
    }
    FormReading reading = read(file, guess);
    return reading.with(EncodingIssues.of(archived, file, guess.charset()));
  }

  private static byte[] start(Path archived) throws IOException {
    try (InputStream in = Files.newInputStream(archived)) {
      return in.readNBytes(Disguise.ENOUGH);
    }
  }

  private FormReading read(SourceFile file, HeadGuess guess) throws IOException {
    Optional<Header> found = guess.header().filter(h -> h.isRecognised() || h.isLikely());
    if (found.isEmpty()) {
      return withoutHeader(file, guess);
    }
    Header header = found.get();
    Rest rest = header.isRecognised() ? rest(file, guess, header) : Rest.DATA;
    List<Issue> issues = new ArrayList<>(LabelIssues.of(header));
    if (!guess.asDeclared()) {
      issues.add(new Issue(Severity.NOTE, "other-dialect", header.row().place(), "", List.of()));
    }
    boolean lacks = !header.missing().isEmpty() || !header.unreadPeriods().isEmpty();
    if (rest != Rest.ZERO_REPORT && lacks) {
      return new FormReading(Optional.empty(), false, List.copyOf(issues));
    }
    if (rest == Rest.ZERO_REPORT) {
      issues.removeIf(issue -> issue.severity() == Severity.ERROR);
    } else if (rest == Rest.NOTHING) {
      Place place = header.row().place();
      issues.add(new Issue(Severity.WARNING, "header-only", place, "", List.of()));
    }
    Form form = builder.table(file, guess, header, rest);
    boolean hasData = rest == Rest.DATA && form.dataOffset() < file.size();
    Optional<Header> second =
        hasData
            ? new SecondTable(archive.path(file.sha256()), form, finder).find()
            : Optional.empty();
    if (second.isPresent()) {
      Place place = second.get().row().place();
      String title = second.get().dataset().title().zh();
      issues.add(new Issue(Severity.ERROR, "second-table", place, "", List.of(title)));
      form = form.upTo(place.offset());
    }
    return new FormReading(Optional.of(form), hasData, List.copyOf(issues));
  }

  private Rest rest(SourceFile file, HeadGuess guess, Header header) throws IOException {
    Head head = guess.head();
    Rest rest = Rest.below(header, head);
    if (head.next().isPresent() && rest != Rest.DATA) {
      Path archived = archive.path(file.sha256());
      Place next = head.next().get();
      try (RowCursor behind = RowCursor.from(archived, file, guess.dialect(), next)) {
        rest = rest.and(header, behind);
      }
    }
    return rest == Rest.NOTHING && saysZero(file, head.rows().subList(0, header.first()))
        ? Rest.ZERO_REPORT
        : rest;
  }

  private static boolean saysZero(SourceFile file, List<Head.Row> rows) {
    return Folding.fold(file.name()).contains(ZERO_REPORT)
        || rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Rest::saysZero);
  }

  /** A note that there is nothing to report, or no table at all. */
  private FormReading withoutHeader(SourceFile file, HeadGuess guess) {
    Head head = guess.head();
    if (!head.whole() || !Rest.isNote(head.rows()) || !saysZero(file, head.rows())) {
      return FormReading.refused(file, "not-recognised");
    }
    Preamble text = new Preamble(head.rows());
    Optional<Dataset> dataset = names.theOne(text.text()).or(() -> names.theOne(file.name()));
    if (dataset.isEmpty()) {
      return FormReading.refused(file, "zero-report-unclear");
    }
    Form form = builder.note(file, guess, dataset.get(), text);
    return new FormReading(Optional.of(form), false, List.of());
  }
}
