package lawtally.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lawtally.definition.Dataset;
import lawtally.definition.Definitions;
import lawtally.definition.Job;
import lawtally.definition.Label;
import lawtally.definition.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a department can be told, it can be told in both languages, with what to do. */
class RuleWordingTest {
  private static final String REMEDY = ".remedy";
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** How the rooms name the rule of an issue in their source. */
  private static final Pattern TELLS =
      Pattern.compile(
          "(?:Severity\\.[A-Z]+,\\s*|\\b(?:error|warning|issue|note)\\(\\s*"
              + "|refused\\(file,\\s*|refuse\\(\\s*entry,\\s*Severity\\.[A-Z]+,\\s*)"
              + "\"([a-z]+(?:-[a-z]+)*)\"");

  @ParameterizedTest
  @ValueSource(strings = {"intake", "record", "tally"})
  void everyRuleOfARoomIsInChineseAndEnglish(String room) throws IOException {
    Map<String, String> chinese = texts(room, Language.ZH);
    Map<String, String> english = texts(room, Language.EN);

    for (String key : chinese.keySet()) {
      assertThat(HAN.matcher(chinese.get(key)).find()).as(key).isTrue();
      assertThat(english.get(key)).as(key).isNotBlank();
    }
  }

  @Test
  void everyRoomSpeaksBothLanguages() throws IOException {
    List<String> rooms;
    try (Stream<Path> all = Files.list(Path.of("src/main/resources/lawtally"))) {
      rooms =
          all.filter(p -> Files.exists(p.resolve("messages_zh.properties")))
              .map(p -> p.getFileName().toString())
              .sorted()
              .toList();
    }
    for (String room : rooms) {
      assertThat(texts(room, Language.EN).keySet())
          .as(room)
          .isEqualTo(texts(room, Language.ZH).keySet());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"intake", "record", "tally", "indicator", "quality"})
  void bothLanguagesTellTheSameArguments(String room) throws IOException {
    Map<String, String> english = texts(room, Language.EN);

    texts(room, Language.ZH)
        .forEach(
            (key, text) ->
                assertThat(arguments(english.get(key))).as(key).isEqualTo(arguments(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"intake", "record", "tally"})
  void everyRuleOfARoomSaysWhatToDo(String room) throws IOException {
    Map<String, String> chinese = texts(room, Language.ZH);

    for (String key : chinese.keySet()) {
      if (!key.endsWith(REMEDY)) {
        assertThat(chinese).containsKey(key + REMEDY);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"intake", "record", "tally", "quality"})
  void noTextSwallowsAnApostropheOrABrace(String room) throws IOException {
    for (Language language : Language.values()) {
      texts(room, language)
          .forEach(
              (key, pattern) -> {
                String said = new MessageFormat(pattern, Locale.ROOT).format(new Object[0]);
                long quotes = pattern.chars().filter(c -> c == '\'').count();
                assertThat(said.chars().filter(c -> c == '\'').count())
                    .as("%s: apostrophes come in pairs", key)
                    .isEqualTo(quotes / 2);
              });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"intake", "record", "tally"})
  void everyRuleThatARoomBreaksHasItsWords(String room) throws IOException {
    TreeSet<String> rules = new TreeSet<>();
    for (Path source : sources(room)) {
      Matcher tells = TELLS.matcher(Files.readString(source));
      while (tells.find()) {
        rules.add(tells.group(1));
      }
    }

    assertThat(rules).isNotEmpty();
    Map<String, String> chinese = texts(room, Language.ZH);
    for (String rule : rules) {
      assertThat(chinese).containsKeys(room + "." + rule, room + "." + rule + REMEDY);
    }
  }

  @Test
  void noTwoRoomsGiveOneRuleTwoMeanings() throws IOException {
    TreeSet<String> met = new TreeSet<>();
    for (String room : List.of("intake", "record", "tally")) {
      for (String key : texts(room, Language.ZH).keySet()) {
        assertThat(met.add(key.substring(room.length() + 1))).as(key).isTrue();
      }
    }
  }

  @Test
  void everyRuleOfADefinitionSpeaksBothLanguages() throws IOException {
    TreeSet<String> ofRooms = new TreeSet<>();
    for (String room : List.of("intake", "record", "tally")) {
      texts(room, Language.ZH).keySet().forEach(k -> ofRooms.add(k.substring(room.length() + 1)));
    }
    for (Job job : Definitions.load(Path.of("")).jobs()) {
      for (Dataset dataset : job.datasets()) {
        dataset.rules().forEach(r -> speaks(dataset.id() + "." + r.id(), r.message()));
        dataset.notCounted().forEach(e -> speaks(dataset.id() + "." + e.id(), e.message()));
        dataset.rules().forEach(r -> assertThat(ofRooms).doesNotContain(r.id()));
        dataset.notCounted().forEach(e -> assertThat(ofRooms).doesNotContain(e.id()));
      }
      job.checks().forEach(c -> speaks(c.id(), c.message()));
    }
  }

  private static void speaks(String rule, Label message) {
    assertThat(HAN.matcher(message.zh()).find()).as(rule).isTrue();
    assertThat(message.en()).as(rule).isNotBlank().isNotEqualTo(message.zh());
  }

  private static TreeSet<String> arguments(String pattern) {
    TreeSet<String> arguments = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\{\\d}").matcher(pattern);
    while (matcher.find()) {
      arguments.add(matcher.group());
    }
    return arguments;
  }

  private static Map<String, String> texts(String room, Language language) throws IOException {
    String name = "/lawtally/%s/messages_%s.properties".formatted(room, language.tag());
    Properties texts = new Properties();
    try (Reader in =
        new InputStreamReader(
            RuleWordingTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    Map<String, String> sorted = new TreeMap<>();
    texts.forEach((key, text) -> sorted.put(key.toString(), text.toString()));
    return sorted;
  }

  private static List<Path> sources(String room) throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src/main/java/lawtally", room))) {
      return all.filter(p -> p.toString().endsWith(".java")).toList();
    }
  }
}
