package lawtally.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.definition.CsvText;
import lawtally.intake.Dialect;
import lawtally.intake.RawRecord;
import lawtally.intake.Slice;
import lawtally.intake.scan.FieldSplitter;
import lawtally.intake.scan.RecordScanner;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What LawTally writes is read back as it was. */
class WrittenTextPropertyTest {

  @Property(tries = 1000)
  void parsingWhatIsWrittenGivesTheRows(@ForAll("tables") List<List<String>> rows) {
    assertThat(CsvText.parse(CsvText.of(rows))).isEqualTo(rows);
  }

  /** A department may hand in again what LawTally wrote. */
  @Property(tries = 300)
  void theReaderOfDepartmentsFilesReadsWhatIsWritten(@ForAll("tables") List<List<String>> rows)
      throws IOException {
    byte[] bytes = CsvText.of(rows).getBytes(StandardCharsets.UTF_8);
    List<List<String>> harmless =
        rows.stream().map(row -> row.stream().map(CsvText::harmless).toList()).toList();

    assertThat(read(bytes)).isEqualTo(harmless);
  }

  private static List<List<String>> read(byte[] bytes) throws IOException {
    Dialect dialect = new Dialect(Dialect.Encoding.UTF_8, 3, ',', '"');
    FieldSplitter splitter = new FieldSplitter(dialect);
    List<List<String>> rows = new ArrayList<>();
    Path file = Files.createTempFile("written", ".csv");
    try {
      Files.write(file, bytes);
      Slice.Segment all = new Slice.Segment(0, 0, bytes.length, 1, 1);
      try (RecordScanner scanner = RecordScanner.open(file, dialect, all)) {
        for (Optional<RawRecord> r = scanner.next(); r.isPresent(); r = scanner.next()) {
          rows.add(splitter.split(r.get().text()));
        }
      }
    } finally {
      Files.delete(file);
    }
    return rows;
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> any =
        Arbitraries.strings()
            .ofMaxLength(12)
            .filter(s -> StandardCharsets.UTF_8.newEncoder().canEncode(s));
    Arbitrary<String> nasty =
        Arbitraries.strings().withChars("'=+-@\t\r\n\",;|\uFEFF 1.罚").ofMaxLength(6);
    return Arbitraries.oneOf(any, nasty)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }
}
