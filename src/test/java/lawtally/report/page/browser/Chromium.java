package lawtally.report.page.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A real browser without a window. Program and driver are those of the machine, named by their
 * paths, so that nobody asks the network for a driver; a profile and fonts of its own.
 */
final class Chromium implements AutoCloseable {
  private static final List<String> BROWSERS = List.of("chromium", "chromium-browser");
  private static final String DRIVER = "chromedriver";

  /** For machines that build other things at the same time. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;
  private final List<String> requests = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  private Chromium(ChromeDriver driver) {
    this.driver = driver;
    driver.manage().timeouts().scriptTimeout(PATIENCE);
  }

  /**
   * Skips the test, with a word, where there is no Chromium.
   *
   * @param folder an empty one, for the profile and what else the browser leaves behind
   */
  static Chromium open(Path folder) {
    Optional<Path> browser = BROWSERS.stream().flatMap(b -> installed(b).stream()).findFirst();
    Optional<Path> chromedriver = installed(DRIVER);
    assumeTrue(browser.isPresent(), "Chromium (chromium) is not installed");
    assumeTrue(chromedriver.isPresent(), "Chromium's driver (chromedriver) is not installed");
    quieten();
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.get().toFile())
            .usingAnyFreePort()
            .withTimeout(PATIENCE)
            .withEnvironment(Map.of("FONTCONFIG_FILE", fonts(folder).toString()))
            .withLogFile(folder.resolve("driver.log").toFile())
            .build();
    return new Chromium(new ChromeDriver(service, options(browser.get(), folder)));
  }

  private static ChromeOptions options(Path browser, Path folder) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-extensions",
        "--disable-sync",
        "--no-first-run",
        "--user-data-dir=" + folder.resolve("profile"));
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  /** What Selenium says of itself is nothing to a reader of test results. */
  private static void quieten() {
    SELENIUM.setLevel(Level.SEVERE);
  }

  /** A Chinese font, whether the machine has one or not: the one that charts are drawn in. */
  private static Path fonts(Path folder) {
    String packed = Path.of("target", "classes", "fonts").toAbsolutePath().toString();
    try {
      return Files.writeString(
          folder.resolve("fonts.conf"),
          """
          <?xml version="1.0"?>
          <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
          <fontconfig>
            <dir>%s</dir>
            <dir>/usr/share/fonts</dir>
            <cachedir>%s</cachedir>
          </fontconfig>
          """
              .formatted(packed, folder.resolve("font-cache")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> installed(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(p -> Path.of(p, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens a file anew; what was noted of the one before is forgotten. */
  void show(Path page) {
    show(page, "");
  }

  /**
   * @param fragment what stands after the file's name, with its {@code #}
   */
  void show(Path page, String fragment) {
    driver.get("about:blank");
    drain();
    requests.clear();
    complaints.clear();
    driver.get(page.toUri() + fragment);
  }

  /** As if somebody had switched scripts off in the settings. */
  void scripts(boolean allowed) {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  void size(int width, int height) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What the browser calls a warning or worse. */
  List<String> complaints() {
    drain();
    return List.copyOf(complaints);
  }

  /** Addresses that the page asked for, data inside the page not among them. */
  List<String> requests() {
    drain();
    return List.copyOf(requests);
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Does something that changes the address inside the page, and waits for it to have done so. */
  void move(String script, Object... arguments) {
    driver.executeAsyncScript(
        """
        const done = arguments[arguments.length - 1];
        addEventListener('hashchange', () => setTimeout(done, 0), {once: true});
        """
            + script,
        arguments);
  }

  String text(String selector) {
    return (String) run("return document.querySelector(arguments[0]).innerText.trim()", selector);
  }

  @SuppressWarnings("unchecked")
  List<String> list(String script) {
    return (List<String>) run(script);
  }

  ChromeDriver driver() {
    return driver;
  }

  /** What axe finds against levels A and AA. Open the page anew afterwards. */
  List<String> violations() {
    return Axe.violations(driver);
  }

  /** The page on paper, in the size that its style sheet asks for. */
  byte[] print() {
    Map<String, Object> printed =
        command("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
    return Base64.getDecoder().decode((String) printed.get("data"));
  }

  byte[] picture() {
    Map<String, Object> taken =
        command("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    return Base64.getDecoder().decode((String) taken.get("data"));
  }

  private Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  private void drain() {
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
        complaints.add(entry.getMessage());
      }
    }
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      request(entry.getMessage()).ifPresent(requests::add);
    }
  }

  private static Optional<String> request(String event) {
    try {
      JsonNode message = JSON.readTree(event).path("message");
      return message.path("method").asText().equals("Network.requestWillBeSent")
          ? Optional.of(message.path("params").path("request").path("url").asText())
              .filter(url -> !url.startsWith("data:"))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
