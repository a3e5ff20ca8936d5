package lawtally.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lawtally.definition.CsvText;
import lawtally.definition.Definitions;
import lawtally.intake.survey.FileArchive;
import lawtally.report.returned.ReturnedRows;
import lawtally.sample.PlainRun;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.springframework.util.FileSystemUtils;

/** What a department gets back is what it sent, whatever it wrote. */
class ReturnedRowsPropertyTest {
  private static final int YEAR = 2020;
  private static final String FOLDER = "区卫生健康局";
  private static final Definitions DEFINITIONS = Definitions.load(Path.of(""));
  private static final List<String> HEADER =
      List.of("行政相对人名称", "行政相对人类别", "行政处罚决定书文号", "处罚类别", "处罚决定日期", "处罚机关", "违法事实", "备注");

  @Property(tries = 50)
  void everyCellComesBack(@ForAll("tables") List<List<String>> texts) throws IOException {
    Path home = Files.createTempDirectory("returned");
    try {
      List<List<String>> rows = new ArrayList<>();
      for (List<String> row : texts) {
        rows.add(row(rows.size(), row));
      }

      List<List<String>> returned = returned(home, rows);

      assertThat(returned.get(0)).startsWith(HEADER.toArray(String[]::new));
      assertThat(returned.stream().skip(1).map(row -> row.subList(0, HEADER.size())))
          .isEqualTo(rows);
    } finally {
      FileSystemUtils.deleteRecursively(home);
    }
  }

  /** Without a date no row can be accepted. */
  private static List<String> row(int number, List<String> texts) {
    return List.of(
        "样例甲", "自然人", "西卫罚〔2020〕" + number + "号", "罚款", "待定", FOLDER, texts.get(0), texts.get(1));
  }

  private static List<List<String>> returned(Path home, List<List<String>> rows)
      throws IOException {
    Path folder = Files.createDirectories(home.resolve("input/" + YEAR + "/" + FOLDER));
    List<List<String>> grid = new ArrayList<>(List.of(HEADER));
    grid.addAll(rows);
    Files.writeString(folder.resolve("行政处罚.csv"), text(grid));
    Path work = Files.createDirectories(home.resolve("work"));
    PlainRun run = new PlainRun(DEFINITIONS, home, YEAR, work);
    new ReturnedRows(home, new FileArchive(work.resolve("archive")))
        .write(run.report(Optional.empty()), run.plan().forms(), run.survey().files());
    Path file = home.resolve("returned/" + FOLDER + "/" + YEAR + "/enforcement-r001/行政处罚.csv");
    return CsvText.parse(Files.readString(file));
  }

  private static String text(List<List<String>> grid) {
    return grid.stream()
        .map(
            row ->
                row.stream()
                    .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> any =
        Arbitraries.strings()
            .excludeChars('\0')
            .ofMaxLength(20)
            .filter(s -> StandardCharsets.UTF_8.newEncoder().canEncode(s));
    Arbitrary<String> nasty =
        Arbitraries.strings().withChars("'=+-@\t\r\n\",;|\\\uFEFF 1.罚，。").ofMaxLength(12);
    return Arbitraries.oneOf(any, nasty).list().ofSize(2).list().ofMinSize(1).ofMaxSize(6);
  }
}
