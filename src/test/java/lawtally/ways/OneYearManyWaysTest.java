package lawtally.ways;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lawtally.definition.Definitions;
import lawtally.definition.Severity;
import lawtally.indicator.Figure;
import lawtally.indicator.IndicatorsCsv;
import lawtally.intake.Issue;
import lawtally.sample.PlainRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

/** However departments write the year, its figures are the same to the byte. */
class OneYearManyWaysTest {
  private static Definitions definitions;
  private static PlainRun plain;
  private static String figures;

  @BeforeAll
  static void countThePlainYear(@TempDir Path home) throws IOException {
    definitions = Definitions.load(Path.of(""));
    plain = run(Way.written("plain", Writing.PLAIN), home);
    figures = indicators(plain);
  }

  static Stream<Way> ways() {
    return Stream.of(WaysOfBytes.all(), WaysOfLayout.all(), WaysOfCells.all(), WaysOfFiles.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ways")
  void givesTheSameFigures(Way way, @TempDir Path home) throws IOException {
    PlainRun run = run(way, home);
    String found = indicators(run);
    if (way.notYet().isPresent() && !found.equals(figures)) {
      throw new TestAbortedException(way.notYet().get());
    }

    assertThat(difference(figures, found)).as("%s%n%s", way, told(run)).isEmpty();
    assertThat(found).isEqualTo(figures);
    assertThat(run.rows().balanced()).isTrue();
  }

  /** What the plain year has, counted by hand. */
  @Test
  void thePlainYearIsCountedRight() {
    assertThat(plain.rows().rejected()).as(told(plain)).isZero();
    assertThat(value("penalties.decided")).isEqualTo("7");
    assertThat(value("penalties.amount")).isEqualTo("128.636839");
    assertThat(value("litigation.heard")).isEqualTo("3");
    assertThat(value("litigation.head_appeared")).isEqualTo("2");
    assertThat(value("disclosures.published")).isEqualTo("4");
    assertThat(value("officers.listed")).isEqualTo("2");
  }

  @Test
  void thereAreManyWays() {
    assertThat(ways().filter(way -> way.notYet().isEmpty())).hasSizeGreaterThanOrEqualTo(24);
    assertThat(ways().map(Way::name)).doesNotHaveDuplicates();
  }

  private static PlainRun run(Way way, Path home) throws IOException {
    way.writeInto(Files.createDirectories(home.resolve("input/" + LogicalYear.YEAR)));
    return new PlainRun(
        definitions, home, LogicalYear.YEAR, Files.createDirectories(home.resolve("work")));
  }

  private static String indicators(PlainRun run) {
    return IndicatorsCsv.write(run.job(), run.seeds(), run.figures());
  }

  private static String value(String indicator) {
    return plain.figures().total(indicator).flatMap(Figure::value).orElseThrow().toPlainString();
  }

  /** Lines that one text has and the other has not. */
  private static List<String> difference(String expected, String found) {
    List<String> left = expected.lines().toList();
    List<String> right = found.lines().toList();
    return Stream.concat(
            left.stream().filter(line -> !right.contains(line)).map(line -> "- " + line),
            right.stream().filter(line -> !left.contains(line)).map(line -> "+ " + line))
        .limit(60)
        .toList();
  }

  /** What the run said, for the one who looks for the fault. */
  private static String told(PlainRun run) {
    return run.issues().stream()
        .filter(issue -> issue.severity() != Severity.NOTE)
        .map(issue -> words(run, issue))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static String words(PlainRun run, Issue issue) {
    String file =
        run.survey().files().stream()
            .filter(f -> f.ordinal() == issue.place().file())
            .map(f -> f.path())
            .collect(Collectors.joining());
    return issue.severity()
        + " "
        + issue.rule()
        + " "
        + file
        + ":"
        + issue.place().line()
        + " "
        + issue.field()
        + " "
        + issue.arguments();
  }
}
