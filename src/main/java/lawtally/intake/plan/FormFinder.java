package lawtally.intake.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Dataset;
import lawtally.definition.Job;
import lawtally.definition.Seeds;
import lawtally.intake.Archive;
import lawtally.intake.Form;
import lawtally.intake.SourceFile;
import lawtally.intake.header.DatasetNames;
import lawtally.intake.header.Head;
import lawtally.intake.header.Header;
import lawtally.intake.header.HeaderFinder;
import lawtally.intake.header.Preamble;
import lawtally.intake.header.Rest;

/** Decides how one file is read, or says why it cannot be. */
final class FormFinder {
  private final Archive archive;
  private final Seeds seeds;
  private final List<Dataset> datasets;
  private final DatasetNames names;
  private final HeaderFinder finder;

  FormFinder(Job jobOfYear, Seeds seeds, Archive archive, int year) {
    this.archive = archive;
    this.seeds = seeds;
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
      return spoiltHeader(file, guess).orElseGet(() -> withoutHeader(file, guess));
    }
    Path archived = archive.path(file.sha256());
    return new TablesOfFile(archived, file, guess, finder, seeds).read(found.get());
  }

  /** Why no header was found, if a quote that is not closed or a line without an end hides it. */
  private Optional<FormReading> spoiltHeader(SourceFile file, HeadGuess guess) {
    for (Head.Row row : guess.head().rows()) {
      if (row.isTooLong()) {
        return Optional.of(FormReading.refused(row.place(), "record-too-long"));
      }
      boolean hidden =
          row.withoutOpenQuote(guess.dialect().delimiter())
              .map(mended -> new Head(List.of(mended), Optional.empty()))
              .flatMap(alone -> finder.at(alone, 0, file.name()))
              .filter(Header::isRecognised)
              .isPresent();
      if (hidden) {
        return Optional.of(FormReading.refused(row.place(), "header-quote", row.lastColumn()));
      }
    }
    return Optional.empty();
  }

  /** A note that there is nothing to report, or no table at all. */
  private FormReading withoutHeader(SourceFile file, HeadGuess guess) {
    Head head = guess.head();
    if (!head.whole() || !Rest.isNote(head.rows()) || !TablesOfFile.saysZero(file, head.rows())) {
      return FormReading.refused(file, "not-recognised");
    }
    Preamble text = new Preamble(head.rows());
    Optional<Dataset> dataset = names.theOne(text.text()).or(() -> names.theOne(file.name()));
    if (dataset.isEmpty()) {
      return FormReading.refused(file, "zero-report-unclear");
    }
    Form form = new FormBuilder(seeds).note(file, guess, dataset.get(), text);
    return new FormReading(List.of(new FormReading.Table(form, false)), List.of());
  }
}
