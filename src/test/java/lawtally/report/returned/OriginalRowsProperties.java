package lawtally.report.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lawtally.intake.Dialect;
import lawtally.intake.Dialect.Encoding;
import lawtally.intake.Place;
import lawtally.intake.survey.FileArchive;
import lawtally.report.bundle.Disk;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

class OriginalRowsProperties {
  private Path work = Path.of("");

  @BeforeProperty
  void begin() throws IOException {
    work = Files.createTempDirectory("original-rows");
  }

  @AfterProperty
  void end() throws IOException {
    Disk.delete(work);
  }

  /** Any text, any encoding, any delimiter, any choice of rows: they come back as they were. */
  @Property(tries = 150)
  void everyCellComesBackAsItWasHandedIn(
      @ForAll("tables") List<List<String>> rows,
      @ForAll Encoding encoding,
      @ForAll("delimiters") char delimiter,
      @ForAll int choice)
      throws IOException {
    String text =
        rows.stream()
            .map(row -> row.stream().map(OriginalRowsProperties::quoted))
            .map(cells -> cells.collect(Collectors.joining(String.valueOf(delimiter))))
            .collect(Collectors.joining("\r\n", "表头\r\n", "\r\n"));
    Dialect dialect = new Dialect(encoding, 0, delimiter, '"');
    FileArchive archive = new FileArchive(work);
    HandedIn file = HandedIn.of(archive, 0, "部门/表.csv", text, dialect, 1);
    List<Integer> chosen =
        IntStream.range(0, rows.size()).filter(i -> (choice >> i & 1) == 1).boxed().toList();
    List<Place> places = chosen.stream().map(i -> file.place(i + 2)).toList();

    List<List<String>> found = new ArrayList<>();
    new OriginalRows(archive.path(file.file().sha256()), file.form(), places)
        .giveTo((place, cells) -> found.add(cells));

    assertThat(found).isEqualTo(chosen.stream().map(rows::get).toList());
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cell =
        Arbitraries.of(
                "a", ",", ";", "|", "\t", "\"", "'", "=", "-", " ", "\r", "\n", "，", "。", "罚款", "〔",
                "０", "𠮷")
            .list()
            .ofMaxSize(12)
            .map(marks -> String.join("", marks));
    return cell.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(8);
  }

  @Provide
  Arbitrary<Character> delimiters() {
    return Arbitraries.of(',', ';', '|', '\t');
  }
}
