package lawtally.report.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lawtally.definition.Language;
import lawtally.report.forms.BlankForms;
import lawtally.report.front.FrontPage;
import lawtally.report.front.Listed;
import lawtally.report.front.Listed.Lies;
import lawtally.report.front.Listed.Remark;
import lawtally.report.front.Listed.Revision;
import lawtally.report.front.Listed.Standing;
import lawtally.report.front.Listed.Year;
import lawtally.report.returned.ReturnedRows;
import lawtally.sample.PlainRun;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What else people open by a double-click, as a real browser shows it: the managers' front page,
 * what a department gets back of the sample, and the notes that go with blank forms.
 */
class OtherPagesInBrowserTest {
  private static final String LONG = "攀枝花市西区综合行政执法和城市管理及市场秩序联合监督检查指挥中心办公室";

  private static final String SENDER = "区交通运输局";

  @TempDir private static Path folder;

  private static Chromium browser;
  private static final Map<String, Path> PAGES = new TreeMap<>();

  @BeforeAll
  static void open() throws IOException {
    browser = Chromium.open(folder);
    for (Language language : Language.values()) {
      front(language, "front");
      forms(language);
    }
    returned();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  private static void put(String name, String html) throws IOException {
    Path page = folder.resolve("others").resolve(name + ".html");
    Files.createDirectories(page.getParent());
    PAGES.put(name, Files.writeString(page, html));
  }

  private static void front(Language language, String name) throws IOException {
    Lies there =
        new Lies("enforcement/2020/r002/index.html", "enforcement/2020/x.zip", Remark.NONE);
    List<Revision> revisions = new ArrayList<>();
    for (Standing standing : Standing.values()) {
      revisions.add(
          new Revision(
              "r%03d".formatted(9 - revisions.size()),
              standing,
              "2021-01-05",
              "更正了" + LONG + "的三份决定书",
              revisions.isEmpty(),
              Optional.of("样本局长"),
              there));
    }
    List<Listed> jobs =
        List.of(
            new Listed(
                "enforcement",
                "行政执法统计",
                LONG,
                List.of(new Year(2020, Optional.of("样本科长"), revisions))));
    put(name + "-" + language.tag(), new FrontPage(language, jobs).html());
    put(name + "-empty-" + language.tag(), new FrontPage(language, List.of()).html());
  }

  /** The longest notes: all are made from one template, and the notice from another. */
  private static void forms(Language language) throws IOException {
    PlainRun sample = PlainRun.ofSample(2020);
    SortedMap<String, String> files =
        new BlankForms(sample.job(), sample.seeds(), 2021, language).files();
    files.keySet().removeIf(name -> !name.endsWith(".html"));
    Comparator<String> byLength = Comparator.comparing(name -> files.get(name).length());
    List<String> longest = files.keySet().stream().sorted(byLength.reversed()).limit(2).toList();
    for (String name : files.keySet()) {
      if (longest.contains(name) || name.startsWith("报送通知")) {
        put("form-" + language.tag() + "-" + name, files.get(name));
      }
    }
  }

  /** One department's pages stand for those of the others. */
  private static void returned() throws IOException {
    PlainRun sample = PlainRun.ofSample(2020);
    Path home = Files.createDirectories(folder.resolve("home"));
    new ReturnedRows(home, sample.archive(), Language.ZH)
        .write(sample.report(Optional.empty()), sample.plan().forms(), sample.survey().files());
    try (Stream<Path> files = Files.walk(home)) {
      Predicate<Path> page = f -> f.toString().endsWith(".html");
      for (Path file : files.filter(page.and(f -> f.toString().contains(SENDER))).toList()) {
        PAGES.put(home.relativize(file).toString(), file);
      }
    }
  }

  @Test
  void openWithoutAComplaintAndAskForNothingElse() {
    assertThat(PAGES).hasSize(12);
    PAGES.forEach(
        (name, page) -> {
          browser.show(page);
          assertThat(browser.complaints()).as(name).isEmpty();
          assertThat(browser.requests()).as(name).containsExactly(page.toUri().toString());
        });
  }

  @Test
  void haveNothingThatAxeFindsAgainstLevelsAAndDoubleA() {
    browser.size(1366, 768);
    PAGES.forEach(
        (name, page) -> {
          browser.show(page);
          assertThat(browser.violations()).as(name).isEmpty();
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1366})
  void neverScrollSideways(int width) {
    browser.size(width, 800);
    PAGES.forEach(
        (name, page) -> {
          browser.show(page);
          assertThat(browser.run("return document.documentElement.scrollWidth"))
              .as(name)
              .isEqualTo(browser.run("return document.documentElement.clientWidth"));
        });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void sayInWhichLanguageTheyAre(Language language) {
    browser.show(PAGES.get("front-" + language.tag()));
    assertThat(String.valueOf(browser.run("return document.documentElement.lang")))
        .startsWith(language.tag());
  }
}
