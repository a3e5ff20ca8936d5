package lawtally.history.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lawtally.definition.Indicator;
import lawtally.indicator.Figure;
import lawtally.sample.PlainRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every figure of the sample is what its rows come to. */
class EveryFigureTest {
  @TempDir private Path work;

  @Test
  void isWhatItsRowsComeTo() throws IOException {
    Revision revision = PlainRun.ofSample(2020).asRevision();
    FigureParts figures = new FigureParts(revision);
    List<Part> parts = new ArrayList<>();
    Set<Indicator.Kind> kinds = EnumSet.noneOf(Indicator.Kind.class);
    Set<String> indicators = new TreeSet<>();
    for (Figure figure : revision.figures().all()) {
      List<Part> of = figures.of(figure);
      parts.addAll(of);
      if (!of.isEmpty()) {
        indicators.add(figure.indicator());
        kinds.add(revision.job().indicator(figure.indicator()).orElseThrow().kind());
      }
    }
    List<Traced> traced = new RowsBehind(revision, work).give(parts, row -> {}, bytes -> {});

    assertThat(traced).hasSameSizeAs(parts).hasSizeGreaterThan(5000);
    assertThat(traced.stream().filter(t -> !t.agrees())).isEmpty();
    assertThat(indicators)
        .isEqualTo(
            revision.figures().all().stream()
                .filter(f -> f.value().isPresent())
                .map(Figure::indicator)
                .collect(Collectors.toCollection(TreeSet::new)));
    assertThat(kinds).containsExactlyInAnyOrder(Indicator.Kind.values());
    assertThat(traced.stream().filter(t -> t.rows() > 0).count()).isGreaterThan(1000);
  }

  /** As after a change of the program that judges duplicates otherwise. */
  @Test
  void isNotPassedOffIfOtherRowsCountThanDidThen() throws IOException {
    Revision as = PlainRun.ofSample(2020).asRevision();
    assertThat(as.losers()).isNotEmpty();
    Revision otherwise =
        new Revision(
            as.name(),
            as.job(),
            as.seeds(),
            as.survey(),
            as.plan(),
            as.archive(),
            as.cells(),
            List.of(),
            as.figures());
    List<Part> parts = new ArrayList<>();
    FigureParts figures = new FigureParts(otherwise);
    otherwise.figures().all().forEach(f -> parts.addAll(figures.of(f)));
    List<Traced> traced = new RowsBehind(otherwise, work).give(parts, row -> {}, bytes -> {});

    assertThat(traced.stream().filter(t -> !t.agrees()))
        .isNotEmpty()
        .allSatisfy(t -> assertThat(t.value()).isGreaterThanOrEqualTo(t.part().value()));
  }
}
