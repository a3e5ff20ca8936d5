package lawtally.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import lawtally.definition.Definitions;
import lawtally.definition.FaultyDefinitionsException;
import lawtally.definition.Job;
import lawtally.definition.Language;
import lawtally.sample.PlainRun;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every check of files and rows has a file that breaks it, and is told in these very words. A check
 * without an entry in {@code every-check.yaml} fails the test.
 */
class EveryCheckTest {
  private static final Definitions DEFINITIONS = load();
  private static final Job JOB = DEFINITIONS.job("enforcement").in(2020);
  private static final List<String> ROOMS = List.of("intake", "record", "tally");
  private static final String REMEDY = ".remedy";

  @TempDir private Path folder;

  static Stream<Named<Map<String, Object>>> entries() {
    return CheckTable.entries("every-check.yaml").stream()
        .map(e -> Named.of((String) e.get("rule"), e));
  }

  /** Those that files and rows of a run can break. */
  static Stream<Named<Map<String, Object>>> broken() {
    return entries().filter(e -> e.getPayload().containsKey("files"));
  }

  /** Those that only {@code csv} tells, or a run over an older one. */
  static Stream<Named<Map<String, Object>>> told() {
    return entries().filter(e -> e.getPayload().containsKey("told"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("told")
  void isToldInTheseWords(Map<String, Object> entry) {
    String rule = (String) entry.get("rule");
    Object[] arguments = ((List<?>) entry.get("told")).toArray();

    assertThat(Language.ZH.say(rule, arguments)).isEqualTo(entry.get("zh"));
    assertThat(Language.EN.say(rule, arguments)).isEqualTo(entry.get("en"));
    assertThat(Language.ZH.say(rule + REMEDY, arguments)).isEqualTo(entry.get("zh_remedy"));
    assertThat(Language.EN.say(rule + REMEDY, arguments)).isEqualTo(entry.get("en_remedy"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  @SuppressWarnings("unchecked")
  void isToldWithItsPlaceAndWhatToDo(Map<String, Object> entry) throws Exception {
    String rule = (String) entry.get("rule");
    CheckTable.write((Map<String, Object>) entry.get("files"), folder);

    List<IssueLine> lines = lines(entry);

    assertThat(lines)
        .filteredOn(l -> l.rule().equals(rule.substring(rule.indexOf('.') + 1)))
        .as("%s among %s", rule, lines.stream().map(IssueLine::rule).toList())
        .first()
        .extracting(
            l -> l.severity().name().toLowerCase(Locale.ROOT),
            EveryCheckTest::place,
            l -> l.message().zh(),
            l -> l.remedy().zh(),
            l -> l.message().en(),
            l -> l.remedy().en())
        .containsExactly(
            entry.get("severity"),
            entry.get("at"),
            entry.get("zh"),
            entry.get("zh_remedy"),
            entry.get("en"),
            entry.get("en_remedy"));
  }

  private List<IssueLine> lines(Map<String, Object> entry) throws Exception {
    Definitions definitions =
        CheckTable.definitions(entry, DEFINITIONS, folder.resolve("definitions"));
    Path work = Files.createDirectories(folder.resolve("work"));
    PlainRun run = new PlainRun(definitions, folder, 2020, work);
    return new IssueWording(run.job(), run.seeds(), run.survey().files(), run.plan().forms())
        .lines(run.issues());
  }

  private static String place(IssueLine line) {
    return "%s %d %s".formatted(line.file(), line.place().line(), line.fieldTitle().zh()).strip();
  }

  @Test
  void noCheckIsWithoutAnEntry() throws IOException {
    TreeSet<String> told = new TreeSet<>();
    entries().forEach(e -> told.add(e.getName()));

    TreeSet<String> known = new TreeSet<>();
    for (String room : ROOMS) {
      texts(room).keySet().forEach(k -> known.add(k.toString().replace(REMEDY, "")));
    }
    JOB.datasets()
        .forEach(
            d -> {
              d.rules().forEach(r -> known.add(d.id() + "." + r.id()));
              d.notCounted().forEach(e -> known.add(d.id() + "." + e.id()));
            });
    assertThat(told).isEqualTo(known);
  }

  private static Properties texts(String room) throws IOException {
    Properties texts = new Properties();
    try (Reader in =
        new InputStreamReader(
            EveryCheckTest.class.getResourceAsStream(
                "/lawtally/%s/messages_zh.properties".formatted(room)),
            StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    return texts;
  }

  private static Definitions load() {
    try {
      return Definitions.load(Path.of(""));
    } catch (FaultyDefinitionsException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
