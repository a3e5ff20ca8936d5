package lawtally.definition.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import lawtally.definition.ChartDefinition;
import lawtally.definition.Field;
import lawtally.definition.Indicator;
import lawtally.definition.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The JSON Schemas, which serve editors, and the reader say the same. */
class SchemasTest {
  private static final Path SCHEMAS = Path.of("jobs/schema");
  private static final List<Shape> JOB =
      List.of(
          Shapes.JOB,
          Shapes.SECTION,
          Shapes.SCHEDULE,
          Shapes.HOOKS,
          Shapes.HOOK,
          Shapes.RETENTION,
          Shapes.YEARS,
          Shapes.GATE,
          Shapes.THRESHOLDS);
  private static final List<Shape> DATASET =
      List.of(
          Shapes.DATASET,
          Shapes.FIELD,
          Shapes.CONSTRAINTS,
          Shapes.REFERENCES,
          Shapes.ROWS_OF_ONE,
          Shapes.WIDE,
          Shapes.DIALECT,
          Shapes.DERIVE,
          Shapes.NOT_COUNTED,
          Shapes.RULE,
          Shapes.TEST);
  private static final Map<String, List<Shape>> FILES =
      new TreeMap<>(
          Map.of(
              "job", JOB,
              "dataset", DATASET,
              "indicators", List.of(Shapes.INDICATOR, Shapes.RATIO, Shapes.TEST),
              "checks", List.of(Shapes.CHECK, Shapes.WITHIN, Shapes.NEEDS),
              "tables", List.of(Shapes.TABLE, Shapes.COLUMN),
              "charts", List.of(Shapes.CHART)));

  @ParameterizedTest
  @ValueSource(strings = {"job", "dataset", "indicators", "checks", "tables", "charts"})
  void knowTheSameKeysAsTheReader(String file) throws IOException {
    Map<String, Map<?, ?>> mappings = mappings(schema(file));

    Set<String> shapes = new TreeSet<>();
    for (Shape shape : FILES.get(file)) {
      Map<?, ?> mapping = mappings.get(shape.name());
      assertThat(mapping).as(file + " " + shape.name()).isNotNull();
      assertThat(keys(mapping)).as(shape.name()).containsExactlyInAnyOrderElementsOf(shape.keys());
      assertThat(new TreeSet<Object>((List<?>) mapping.get("required")))
          .as("required in " + shape.name())
          .isEqualTo(new TreeSet<Object>(shape.required()));
      shapes.add(shape.name());
    }
    assertThat(mappings.keySet()).isEqualTo(shapes);
  }

  @Test
  void knowTheSameWordsAsTheReader() throws IOException {
    assertThat(words("dataset", "field", "type")).isEqualTo(Item.words(Field.Type.class));
    assertThat(words("dataset", "field", "format")).isEqualTo(Shapes.FORMATS);
    assertThat(words("dataset", "dialect", "encoding")).isEqualTo(Shapes.ENCODINGS);
    assertThat(words("dataset", "dialect", "delimiter")).isEqualTo(Shapes.DELIMITERS);
    assertThat(words("dataset", "dialect", "quote")).isEqualTo(Shapes.QUOTES);
    assertThat(words("dataset", "dialect", "escape")).isEqualTo(Shapes.ESCAPES);
    assertThat(words("dataset", "rule", "severity")).isEqualTo(Item.words(Severity.class));
    assertThat(words("checks", "check", "severity")).isEqualTo(Item.words(Severity.class));
    assertThat(words("indicators", "indicator", "verb"))
        .isEqualTo(Item.words(Indicator.Verb.class));
    assertThat(words("charts", "chart", "kind")).isEqualTo(Item.words(ChartDefinition.Kind.class));
    assertThat(words("charts", "chart", "x")).isEqualTo(Item.words(ChartDefinition.Across.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"job", "dataset", "indicators", "checks", "tables", "charts"})
  void explainEveryKeyInChineseAndEnglish(String file) throws IOException {
    mappings(schema(file))
        .forEach(
            (name, mapping) ->
                ((Map<?, ?>) mapping.get("properties"))
                    .forEach(
                        (key, value) ->
                            assertThat((String) ((Map<?, ?>) value).get("description"))
                                .as(file + " " + name + "." + key)
                                .containsPattern("\\p{IsHan}.* / .*[a-z]")));
  }

  @Test
  void areNamedInTheFirstLineOfEveryFile() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("jobs"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        String first = Files.readAllLines(file).get(0);
        assertThat(first).as(file.toString()).startsWith("# yaml-language-server: $schema=");
        Path schema = file.resolveSibling(first.substring(first.indexOf('=') + 1)).normalize();
        assertThat(schema).exists();
        assertThat(schema.getParent()).isEqualTo(SCHEMAS);
      }
    }
  }

  private static Map<?, ?> schema(String file) throws IOException {
    return new Yaml().load(Files.readString(SCHEMAS.resolve(file + ".json")));
  }

  /** Each mapping with fixed keys, the one of the whole file by the name of the file. */
  private static Map<String, Map<?, ?>> mappings(Map<?, ?> schema) {
    Map<String, Map<?, ?>> mappings = new TreeMap<>();
    if (schema.containsKey("properties")) {
      String title = (String) schema.get("title");
      mappings.put(title.endsWith("job") ? "job" : "dataset", schema);
    }
    ((Map<?, ?>) schema.get("definitions"))
        .forEach(
            (name, definition) -> {
              if (((Map<?, ?>) definition).containsKey("properties")) {
                mappings.put((String) name, (Map<?, ?>) definition);
              }
            });
    mappings.forEach(
        (name, mapping) ->
            assertThat(mapping.get("additionalProperties")).as(name).isEqualTo(false));
    return mappings;
  }

  private static Set<String> keys(Map<?, ?> mapping) {
    Set<String> keys = new TreeSet<>();
    ((Map<?, ?>) mapping.get("properties")).keySet().forEach(key -> keys.add((String) key));
    return keys;
  }

  private static List<?> words(String file, String mapping, String key) throws IOException {
    Map<?, ?> properties = (Map<?, ?>) mappings(schema(file)).get(mapping).get("properties");
    return (List<?>) ((Map<?, ?>) properties.get(key)).get("enum");
  }
}
