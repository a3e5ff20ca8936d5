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
import lawtally.indicator.IndicatorsCsv;
import lawtally.intake.Issue;
import lawtally.intake.SourceFile;
import lawtally.sample.PlainRun;

/**
 * The logical year, written in one way and counted.
 *
 * @param indicators the text of {@code indicators.csv}
 */
record CountedYear(Way way, PlainRun run, String indicators) {
  private static final Definitions DEFINITIONS = Definitions.load(Path.of(""));

  /**
   * @param home an empty folder
   */
  static CountedYear of(Way way, Path home) throws IOException {
    way.writeInto(Files.createDirectories(home.resolve("input/" + LogicalYear.YEAR)));
    Path work = Files.createDirectories(home.resolve("work"));
    PlainRun run = new PlainRun(DEFINITIONS, home, LogicalYear.YEAR, work);
    return new CountedYear(way, run, IndicatorsCsv.write(run.job(), run.seeds(), run.figures()));
  }

  void assertSameAs(CountedYear plain) {
    assertThat(difference(plain.indicators, indicators)).as("%s%n%s", way, told()).isEmpty();
    assertThat(indicators).isEqualTo(plain.indicators);
    assertThat(run.rows().balanced()).isTrue();
  }

  /** Lines that one text has and the other has not. */
  private static List<String> difference(String expected, String found) {
    List<String> left = expected.lines().toList();
    List<String> right = found.lines().toList();
    return Stream.concat(
            left.stream().filter(line -> !right.contains(line)).map(line -> "- " + line),
            right.stream().filter(line -> !left.contains(line)).map(line -> "+ " + line))
        .limit(16)
        .toList();
  }

  /** What the run said, for the one who looks for the fault. */
  String told() {
    return run.issues().stream()
        .filter(issue -> issue.severity() != Severity.NOTE)
        .map(this::words)
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private String words(Issue issue) {
    String file =
        run.survey().files().stream()
            .filter(f -> f.ordinal() == issue.place().file())
            .map(SourceFile::path)
            .collect(Collectors.joining());
    return "%s %s %s:%d %s %s"
        .formatted(
            issue.severity(),
            issue.rule(),
            file,
            issue.place().line(),
            issue.field(),
            issue.arguments());
  }
}
