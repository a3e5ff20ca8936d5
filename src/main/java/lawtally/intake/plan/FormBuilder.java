package lawtally.intake.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import lawtally.definition.Dataset;
import lawtally.definition.Field;
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
import lawtally.intake.header.HeaderText;
import lawtally.intake.header.LabelIssues;
import lawtally.intake.header.Preamble;
import lawtally.intake.header.Rest;

/** Decides how one file is read, or says why it cannot be. */
final class FormBuilder {
  private static final Pattern CORRECTION = Pattern.compile("更正|补正");

  /** The columns that a returned file has beyond those of the department. */
  private static final List<String> RETURNED = List.of("行号", "问题", "处理建议");

  private static final String ZERO_REPORT = "零报告";

  private final Archive archive;
  private final Seeds seeds;
  private final DatasetNames names;
  private final HeaderFinder finder;

  FormBuilder(Job jobOfYear, Seeds seeds, Archive archive, int year) {
    this.archive = archive;
    this.seeds = seeds;
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
    if (!charset.isText()) {
      return FormReading.refused(file, "undecodable");
    }
    DialectGuess guess = DialectGuess.of(archived, file, charset, finder);
    if (guess.head().whole() && guess.head().isBlank()) {
      return FormReading.refused(file, "empty-file");
    }
    FormReading reading = read(file, guess);
    return charset.faults().none() ? reading : withFaults(file, charset, reading);
  }

  private static byte[] start(Path archived) throws IOException {
    try (InputStream in = Files.newInputStream(archived)) {
      return in.readNBytes(Disguise.ENOUGH);
    }
  }

  private FormReading read(SourceFile file, DialectGuess guess) {
    if (guess.header().isEmpty()) {
      return withoutHeader(file, guess);
    }
    Header header = guess.header().get();
    Rest rest = header.isRecognised() ? rest(file, guess.head(), header) : Rest.DATA;
    List<Issue> issues = new ArrayList<>(LabelIssues.of(header));
    if (rest != Rest.ZERO_REPORT && !header.missing().isEmpty()) {
      return new FormReading(Optional.empty(), false, List.copyOf(issues));
    }
    if (rest == Rest.ZERO_REPORT) {
      issues.removeIf(issue -> issue.severity() == Severity.ERROR);
    } else if (rest == Rest.NOTHING) {
      Place place = header.row().place();
      issues.add(new Issue(Severity.WARNING, "header-only", place, "", List.of()));
    }
    Form form = form(file, guess, header, rest);
    boolean hasData = rest == Rest.DATA && form.dataOffset() < file.size();
    return new FormReading(Optional.of(form), hasData, List.copyOf(issues));
  }

  private static Rest rest(SourceFile file, Head head, Header header) {
    Rest rest = Rest.below(header, head);
    return rest == Rest.NOTHING && saysZero(file, head.rows().subList(0, header.index()))
        ? Rest.ZERO_REPORT
        : rest;
  }

  private static boolean saysZero(SourceFile file, List<Head.Row> rows) {
    return Folding.fold(file.name()).contains(ZERO_REPORT)
        || rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Rest::saysZero);
  }

  /** A note that there is nothing to report, or no table at all. */
  private FormReading withoutHeader(SourceFile file, DialectGuess guess) {
    Head head = guess.head();
    if (!head.whole() || !saysZero(file, head.rows())) {
      return FormReading.refused(file, "not-recognised");
    }
    Preamble text = new Preamble(head.rows());
    Optional<Dataset> dataset = names.theOne(text.text()).or(() -> names.theOne(file.name()));
    if (dataset.isEmpty()) {
      return FormReading.refused(file, "zero-report-unclear");
    }
    Place last = head.rows().get(head.rows().size() - 1).place();
    Form form =
        new Form(
            file,
            guess.dialect(),
            dataset.get().id(),
            List.of(),
            List.of(),
            file.size(),
            last.line() + 1,
            last.record() + 1,
            isCorrection(file, List.of()),
            true,
            text.reporter(seeds));
    return new FormReading(Optional.of(form), false, List.of());
  }

  private Form form(SourceFile file, DialectGuess guess, Header header, Rest rest) {
    Preamble above = new Preamble(guess.head().rows().subList(0, header.index()));
    int width = width(guess.head(), header);
    List<String> headers = header.row().cells().subList(0, width);
    Place place = header.row().place();
    return new Form(
        file,
        guess.dialect(),
        header.dataset().id(),
        List.copyOf(headers),
        columns(header, width, above.yuan()),
        place.offset() + place.length(),
        guess.head().lineAfter(header.index()),
        place.record() + 1,
        isCorrection(file, headers),
        rest == Rest.ZERO_REPORT,
        above.reporter(seeds));
  }

  /** Nameless columns at the end are columns only where the rows below have them. */
  private static int width(Head head, Header header) {
    List<String> cells = header.row().cells();
    int named = cells.size();
    while (named > 0 && cells.get(named - 1).isBlank()) {
      named--;
    }
    int below =
        head.rows().stream()
            .skip(header.index() + 1L)
            .mapToInt(row -> row.cells().size())
            .max()
            .orElse(0);
    return Math.max(named, Math.min(cells.size(), below));
  }

  /** Where the header gives no unit of money, the one that is said of the whole table holds. */
  private static List<Form.Column> columns(Header header, int width, OptionalInt yuan) {
    List<Form.Column> columns = new ArrayList<>(header.columns().subList(0, width));
    for (int i = 0; i < width && yuan.isPresent(); i++) {
      boolean ownUnit = HeaderText.yuan(header.row().cells().get(i)).isPresent();
      if (columns.get(i) instanceof Form.OfField of && isMoney(header, of) && !ownUnit) {
        columns.set(i, new Form.OfField(of.field(), yuan.getAsInt()));
      }
    }
    return List.copyOf(columns);
  }

  private static boolean isMoney(Header header, Form.OfField of) {
    return header
        .dataset()
        .field(of.field())
        .filter(f -> f.type() == Field.Type.AMOUNT)
        .isPresent();
  }

  private static boolean isCorrection(SourceFile file, List<String> headers) {
    return CORRECTION.matcher(Folding.fold(file.name())).find()
        || headers.stream().map(HeaderText::fold).toList().containsAll(RETURNED);
  }

  private static FormReading withFaults(
      SourceFile file, CharsetGuess charset, FormReading reading) {
    List<Issue> issues = new ArrayList<>(reading.issues());
    issues.add(
        new Issue(
            Severity.WARNING,
            "partly-undecodable",
            Place.ofFile(file.ordinal()),
            "",
            List.of(
                charset.encoding().charset().name(), Long.toString(charset.faults().firstLine()))));
    return new FormReading(reading.form(), reading.hasData(), List.copyOf(issues));
  }
}
