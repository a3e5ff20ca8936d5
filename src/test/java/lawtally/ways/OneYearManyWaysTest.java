package lawtally.ways;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lawtally.indicator.Figure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

/** However departments write the year, its figures are the same to the byte. */
class OneYearManyWaysTest {
  private static CountedYear plain;

  @BeforeAll
  static void countThePlainYear(@TempDir Path home) throws IOException {
    plain = CountedYear.of(Way.written("plain", Writing.PLAIN), home);
  }

  static Stream<Way> ways() {
    return Stream.of(WaysOfBytes.all(), WaysOfLayout.all(), WaysOfCells.all(), WaysOfFiles.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ways")
  void givesTheSameFigures(Way way, @TempDir Path home) throws IOException {
    CountedYear year = CountedYear.of(way, home);
    if (way.notYet().isPresent() && !year.indicators().equals(plain.indicators())) {
      throw new TestAbortedException(way.notYet().get());
    }

    year.assertSameAs(plain);
  }

  /** What the plain year has, counted by hand. */
  @Test
  void thePlainYearIsCountedRight() {
    assertThat(plain.run().rows().rejected()).as(plain.told()).isZero();
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

  private static String value(String indicator) {
    return plain
        .run()
        .figures()
        .total(indicator)
        .flatMap(Figure::value)
        .orElseThrow()
        .toPlainString();
  }
}
