package lawtally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lawtally.definition.Language;
import lawtally.report.BundleTexts;
import lawtally.report.Report;
import lawtally.report.Summary;
import lawtally.report.SummaryWriter;
import lawtally.report.bundle.BundleWriter;
import lawtally.report.chart.Chart;
import lawtally.report.chart.Charts;
import lawtally.report.page.Page;
import lawtally.sample.PlainRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bundle of the sample as a whole, in both languages: what no single file shows. */
class SampleBundleTest {
  private static final long MOST_BYTES = 6_000_000;
  private static final Pattern NOT_FOR_PEOPLE = Pattern.compile("\\b(NaN|null|Infinity)\\b");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  @TempDir private static Path folder;

  private static final Map<Language, SortedMap<String, String>> TEXTS = new TreeMap<>();

  @BeforeAll
  static void write() throws IOException {
    PlainRun last = PlainRun.ofSample(2019);
    PlainRun run = PlainRun.ofSample(2020);
    for (Language language : Language.values()) {
      Report report = run.report(language, Optional.of(last.figures()));
      Summary summary = new SummaryWriter(report).write();
      List<Chart> charts = Charts.draw(report);
      String page = new Page(report, summary, charts).html();
      new BundleWriter(bundle(language)).write(report, summary, page, charts);
      TEXTS.put(language, BundleTexts.of(bundle(language)));
    }
  }

  private static Path bundle(Language language) {
    return folder.resolve(language.tag());
  }

  /** It goes by mail, and lies on a disk once a revision. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void isLessThanSixMillionBytes(Language language) throws IOException {
    try (Stream<Path> files = Files.walk(bundle(language))) {
      long bytes = files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
      assertThat(bytes).isBetween(1L, MOST_BYTES);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysNothingThatOnlyAProgrammerUnderstands(Language language) {
    Predicate<String> forPeople = name -> name.matches(".*\\.(html|md|csv|svg|xml)");
    SortedMap<String, String> texts = new TreeMap<>(TEXTS.get(language));
    texts.keySet().removeIf(forPeople.negate());
    assertThat(texts).hasSizeGreaterThan(40);
    texts.forEach(
        (name, text) -> {
          String seen = text.replaceAll("(?s)<(script|style)\\b.*?</\\1>", "");
          assertThat(NOT_FOR_PEOPLE.matcher(seen).results().map(m -> m.group()).toList())
              .as(name)
              .isEmpty();
        });
  }

  /** Drawings and tables are read by whoever asked for English; the section's text is Chinese. */
  @Test
  void drawsAndTabulatesInEnglishAlone() {
    SortedMap<String, String> texts = new TreeMap<>(TEXTS.get(Language.EN));
    texts.keySet().removeIf(name -> !name.matches("charts/.*\\.svg|tables/.*\\.csv"));
    assertThat(texts).hasSizeGreaterThan(20);
    texts.forEach(
        (name, text) -> {
          List<String> lines = text.lines().filter(l -> CHINESE.matcher(l).find()).toList();
          assertThat(lines).as(name).isEmpty();
        });
  }
}
