package lawtally.report.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import lawtally.definition.Language;
import lawtally.quality.Gate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as a real browser shows it, opened from the disk. */
class PageInBrowserTest {
  @TempDir private static Path folder;

  private static Pages pages;
  private static Chromium browser;

  @BeforeAll
  static void open() {
    browser = Chromium.open(folder);
    pages = new Pages(folder);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void asMostPeopleSeeIt() {
    browser.scripts(true);
    browser.size(1366, 768);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void opensWithoutAComplaintAndAsksForNothingElse(Language language) {
    Path page = pages.page(language, Gate.Status.RED);
    browser.show(page);
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).containsExactly(page.toUri().toString());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void givesEveryPictureWords(Language language) {
    browser.show(pages.page(language, Gate.Status.RED));
    assertThat(
            browser.list(
                """
                return [...document.querySelectorAll('img, [role=img], figure > svg')].map(
                  e => (e.getAttribute('alt') || e.getAttribute('aria-label') || '').trim())
                """))
        .isNotEmpty()
        .allSatisfy(words -> assertThat(words).isNotBlank());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasNothingThatAxeFindsAgainstLevelsAAndDoubleA(Language language) {
    browser.size(language == Language.ZH ? 1366 : 360, 768);
    browser.show(pages.page(language, Gate.Status.RED));
    assertThat(browser.violations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 768, 1366})
  void neverScrollsSideways(int width) {
    browser.size(width, 800);
    for (Language language : Language.values()) {
      browser.show(pages.page(language, Gate.Status.RED));
      assertThat(browser.run("return document.documentElement.scrollWidth"))
          .isEqualTo(browser.run("return document.documentElement.clientWidth"));
    }
  }

  @Test
  void showsEverythingWhereScriptsAreSwitchedOff() {
    browser.scripts(false);
    browser.show(pages.page(Language.ZH, Gate.Status.RED));
    assertThat(browser.complaints()).isEmpty();
    assertThat(
            browser.list(
                """
                return [...document.querySelectorAll('section')]
                  .filter(e => e.offsetHeight > 40).map(e => e.id)
                """))
        .containsAll(
            List.of(
                "key-figures", "text", "charts", "tables", "owed", "quality", "since", "sources"));
    assertThat(
            browser.list(
                """
                return [...document.querySelectorAll('select, button, input')]
                  .filter(e => e.offsetHeight > 0).map(e => e.outerHTML)
                """))
        .isEmpty();
  }
}
