package lawtally.report.returned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Label;
import lawtally.definition.Severity;
import lawtally.intake.Archive;
import lawtally.intake.Dialect;
import lawtally.intake.Dialect.Encoding;
import lawtally.intake.Form;
import lawtally.intake.Place;
import lawtally.intake.RawRecord;
import lawtally.intake.Slice;
import lawtally.intake.SourceFile;
import lawtally.intake.scan.FieldSplitter;
import lawtally.intake.scan.RecordScanner;
import lawtally.quality.IssueLine;

/** A file as a department handed it in, archived and recognised. */
final class HandedIn {
  private final SourceFile file;
  private final Form form;
  private final List<RawRecord> records = new ArrayList<>();

  private HandedIn(SourceFile file, Form form) {
    this.file = file;
    this.form = form;
  }

  /** UTF-8 with commas, its header in the first line. */
  static HandedIn utf8(Archive archive, int ordinal, String path, String text) throws IOException {
    return of(archive, ordinal, path, text, new Dialect(Encoding.UTF_8, 0, ',', '"'), 1);
  }

  /**
   * @param header record that is the header, from 1
   */
  static HandedIn of(
      Archive archive, int ordinal, String path, String text, Dialect dialect, int header)
      throws IOException {
    Path dropped = Files.createTempFile("handed-in", ".csv");
    Files.write(dropped, text.getBytes(dialect.encoding().charset()));
    String sha256 = archive.keep(dropped);
    Files.delete(dropped);
    long size = Files.size(archive.path(sha256));
    int slash = path.indexOf('/');
    String folder = slash < 0 ? "" : path.substring(0, slash);
    SourceFile file = new SourceFile(ordinal, path, folder, size, sha256);
    List<RawRecord> records = new ArrayList<>();
    Slice.Segment all = new Slice.Segment(ordinal, 0, size, 1, 1);
    try (RecordScanner scanner = RecordScanner.open(archive.path(sha256), dialect, all)) {
      for (var next = scanner.next(); next.isPresent(); next = scanner.next()) {
        records.add(next.get());
      }
    }
    HandedIn handedIn = new HandedIn(file, form(file, dialect, records, header));
    handedIn.records.addAll(records);
    return handedIn;
  }

  private static Form form(SourceFile file, Dialect dialect, List<RawRecord> records, int header) {
    List<String> headers = new FieldSplitter(dialect).split(records.get(header - 1).text());
    Place data =
        records.size() > header
            ? records.get(header).place()
            : new Place(file.ordinal(), header + 1, header + 1, file.size(), 0);
    return new Form(
        file,
        dialect,
        "penalties",
        headers,
        headers.stream().<Form.Column>map(h -> new Form.Unknown()).toList(),
        data.offset(),
        data.line(),
        data.record(),
        false,
        header > 1 ? Optional.of("区水务局") : Optional.empty());
  }

  SourceFile file() {
    return file;
  }

  Form form() {
    return form;
  }

  Place place(int record) {
    return records.get(record - 1).place();
  }

  /** An error in a row. */
  IssueLine error(int record, String field, String message, String remedy) {
    return line(Severity.ERROR, "some-rule", place(record), field, message, remedy);
  }

  IssueLine warning(int record, String rule, String message, String remedy) {
    return line(Severity.WARNING, rule, place(record), "", message, remedy);
  }

  /** An error of the file as a whole. */
  IssueLine error(String message, String remedy) {
    return line(Severity.ERROR, "some-rule", Place.ofFile(file.ordinal()), "", message, remedy);
  }

  private IssueLine line(
      Severity severity, String rule, Place place, String field, String message, String remedy) {
    return new IssueLine(
        severity,
        rule,
        "penalties",
        "",
        file.path(),
        place,
        field,
        Label.of(field),
        new Label(message, message.isEmpty() ? "" : "In English: " + message.length()),
        new Label(remedy, remedy.isEmpty() ? "" : "Mend it"));
  }

  /** Of a file that was not accepted at all. */
  static IssueLine refused(Severity severity, String path, String message, String remedy) {
    return new IssueLine(
        severity,
        "some-rule",
        "",
        "",
        path,
        Place.NOWHERE,
        "",
        Label.of(""),
        Label.of(message),
        Label.of(remedy));
  }
}
