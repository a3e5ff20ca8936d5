package lawtally.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lawtally.definition.CrossCheck;
import lawtally.definition.Definitions;
import lawtally.definition.FaultyDefinitionsException;
import lawtally.definition.Job;
import lawtally.indicator.CheckResult;
import lawtally.indicator.CheckRunner;
import lawtally.indicator.Figure;
import lawtally.indicator.Figure.Status;
import lawtally.indicator.Figures;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every check between figures and against last year has figures that break it, and is told in these
 * very words. A check without an entry in {@code every-figure-check.yaml} fails the test.
 */
class EveryFigureCheckTest {
  private static final Job JOB = job();

  /** {@code D14 penalties.decided@3/fine}: department, indicator, month, category. */
  private static final Pattern PLACE =
      Pattern.compile("(?:(D\\d\\d) )?([a-z_.]+)(?:@(\\d+))?(?:/(.+))?");

  static Stream<Named<Map<String, Object>>> entries() {
    return CheckTable.entries("every-figure-check.yaml").stream()
        .map(e -> Named.of((String) e.get("check"), e));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("entries")
  void isToldWithTheFigures(Map<String, Object> entry) {
    assertThat(run(entry))
        .filteredOn(r -> r.id().equals(entry.get("check")) && !r.holds())
        .first()
        .extracting(
            r -> r.severity().name().toLowerCase(Locale.ROOT),
            CheckResult::department,
            r -> r.finding().zh(),
            r -> r.finding().en())
        .containsExactly(
            entry.get("severity"), entry.get("department"), entry.get("zh"), entry.get("en"));
  }

  static List<CheckResult> run(Map<String, Object> entry) {
    Optional<Figures> before =
        entry.containsKey("before")
            ? Optional.of(figures(2019, entry.get("before")))
            : Optional.empty();
    return new CheckRunner(JOB).run(figures(2020, entry.get("figures")), before);
  }

  private static Figures figures(int year, Object table) {
    List<Figure> figures = new ArrayList<>();
    ((Map<?, ?>) table)
        .forEach((place, number) -> figures.add(figure((String) place, (String) number)));
    return new Figures(year, figures);
  }

  private static Figure figure(String place, String number) {
    Matcher parts = PLACE.matcher(place);
    assertThat(parts.matches()).as(place).isTrue();
    return new Figure(
        parts.group(2),
        Optional.ofNullable(parts.group(1)).orElse(""),
        Optional.ofNullable(parts.group(3)).map(Integer::valueOf).orElse(0),
        Optional.ofNullable(parts.group(4)).orElse(""),
        number.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(number)),
        Optional.empty(),
        Optional.empty(),
        number.isEmpty() ? Status.MISSING : Status.VALUE);
  }

  @Test
  void noCheckIsWithoutAnEntry() {
    TreeSet<String> told = new TreeSet<>();
    entries().forEach(e -> told.add(e.getName()));

    TreeSet<String> known = new TreeSet<>();
    JOB.checks().stream().map(CrossCheck::id).forEach(known::add);
    assertThat(told).isEqualTo(known);
  }

  private static Job job() {
    try {
      return Definitions.load(Path.of("")).job("enforcement").in(2020);
    } catch (FaultyDefinitionsException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
