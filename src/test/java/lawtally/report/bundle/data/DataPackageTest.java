package lawtally.report.bundle.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import lawtally.definition.Language;
import lawtally.quality.Gate;
import lawtally.report.InventedYear;
import lawtally.report.Summary;
import lawtally.report.bundle.BundleWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DataPackageTest {
  private static final InventedYear INVENTED = new InventedYear();

  @TempDir private static Path folder;

  @BeforeAll
  static void writeBothLanguages() throws IOException {
    for (Language language : Language.values()) {
      new BundleWriter(bundle(language))
          .write(
              INVENTED.report(language, Gate.Status.AMBER),
              new Summary("行政执法", List.of("没有。")),
              "<p>",
              List.of());
    }
  }

  private static Path bundle(Language language) {
    return folder.resolve(language.tag());
  }

  private static JsonNode tree(Path bundle) throws IOException {
    return new JsonMapper().readTree(Files.readAllBytes(bundle.resolve("datapackage.json")));
  }

  private static JsonNode resource(Path bundle, String path) throws IOException {
    return StreamSupport.stream(tree(bundle).path("resources").spliterator(), false)
        .filter(resource -> resource.path("path").asText().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode field(JsonNode resource, String name) {
    return StreamSupport.stream(resource.path("schema").path("fields").spliterator(), false)
        .filter(field -> field.path("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void isValidAndFitsEveryFileOfTheBundle(Language language) throws IOException {
    Path bundle = bundle(language);
    assertThat(ReadPackage.faults(bundle, Files.readString(bundle.resolve("datapackage.json"))))
        .isEmpty();
    assertThat(tree(bundle).path("resources").size()).isEqualTo(3 + INVENTED.job().tables().size());
  }

  /** What holds of every bundle must be seen to fail of a wrong one. */
  @ParameterizedTest
  @CsvSource({
    "another hash, '\"hash\" : \"sha256:', '\"hash\" : \"sha256:0'",
    "another length, '\"bytes\" : ', '\"bytes\" : 1'",
    "another header, '\"name\" : \"severity\"', '\"name\" : \"Severity\"'",
    "not of its type, '\"type\" : \"string\"', '\"type\" : \"number\"'",
    "not of its type, '\"type\" : \"number\"', '\"type\" : \"integer\"'",
    "a required value is missing, '\"title\" : \"月份\",', '\"constraints\" : {\"required\" : true},'",
    "not one of the words, '\"not-applicable\"', '\"inapplicable\"'",
    "a key twice, '\"indicator\", \"department\",', '\"indicator\",'",
    "a key is missing, '[\"\"], \"primaryKey\"', '[\"\", \"penalties\"], \"primaryKey\"'",
    "other files than there are, 'quality/issues.csv', 'indicators.csv'",
    "no name of a package, 'enforcement-2020-r003', 'Enforcement 2020'",
    "no moment, '2021-01-05T', '2021-01-05'",
    "other line ends, '\\r\\n', '\\n\\r'"
  })
  void aWrongOneWouldNotFit(String fault, String right, String wrong) throws IOException {
    Path bundle = bundle(Language.ZH);
    String text = Files.readString(bundle.resolve("datapackage.json"));
    String flat = text.replaceAll("\\s*\\n\\s*", " ").replace("[ ", "[").replace(" ]", "]");
    assertThat(flat).contains(right);
    assertThat(ReadPackage.faults(bundle, flat.replace(right, wrong)))
        .extracting(told -> told.substring(0, told.indexOf(':')))
        .contains(fault);
  }

  @Test
  void tellsWhichRevisionItIsAndFromWhichFiles() throws IOException {
    JsonNode root = tree(bundle(Language.ZH));
    assertThat(root.path("name").asText()).isEqualTo("enforcement-2020-r003");
    assertThat(root.path("version").asText()).isEqualTo("r003");
    assertThat(root.path("created").asText()).isEqualTo("2021-01-05T00:00:00+08:00");
    assertThat(root.path("title").asText()).contains("2020", "r003");
    assertThat(root.path("sources"))
        .hasSameSizeAs(INVENTED.report(Language.ZH, Gate.Status.AMBER).inputs());
    assertThat(root.has("licenses")).isFalse();
  }

  @Test
  void tellsNumbersFromTexts() throws IOException {
    Path bundle = bundle(Language.ZH);
    JsonNode penalties = resource(bundle, "tables/penalties-by-department.csv");
    assertThat(field(penalties, "单位").path("type").asText()).isEqualTo("string");
    assertThat(field(penalties, "罚款").path("type").asText()).isEqualTo("integer");
    assertThat(field(penalties, "罚没金额（万元）").path("type").asText()).isEqualTo("number");
    assertThat(penalties.path("schema").path("missingValues")).hasToString("[\"\",\"—\"]");
    JsonNode definitions = resource(bundle, "tables/definitions.csv");
    assertThat(definitions.path("schema").path("fields"))
        .allSatisfy(field -> assertThat(field.path("type").asText()).isEqualTo("string"));
  }

  @Test
  void explainsAColumnByTheDefinitionOfItsIndicator() throws IOException {
    JsonNode penalties = resource(bundle(Language.ZH), "tables/penalties-by-department.csv");
    assertThat(field(penalties, "罚没金额（万元）").path("description").asText())
        .contains("penalties.amount", "罚没金额", "万元")
        .contains(INVENTED.job().indicator("penalties.amount").orElseThrow().scope().zh());
  }

  @Test
  void namesAPrimaryKeyWhereOneHolds() throws IOException {
    Path bundle = bundle(Language.ZH);
    assertThat(resource(bundle, "tables/penalties-by-department.csv").at("/schema/primaryKey"))
        .hasToString("[\"单位\"]");
    assertThat(resource(bundle, "quality/submissions.csv").at("/schema/primaryKey"))
        .hasToString("[\"department\",\"dataset\"]");
    JsonNode inspections = resource(bundle, "tables/inspections.csv");
    assertThat(inspections.at("/schema/primaryKey").isMissingNode())
        .as("the row 合计 has no department")
        .isTrue();
  }

  @Test
  void speaksTheLanguageOfTheReport() throws IOException {
    String text = Files.readString(bundle(Language.EN).resolve("datapackage.json"));
    assertThat(text).contains("Code of the department", "Unit: ").doesNotContain("部门代码");
  }

  @Test
  void refusesAFileOfWhichNobodyKnowsTheColumns() {
    DataPackage told = new DataPackage(INVENTED.report(Language.ZH, Gate.Status.RED));
    assertThatThrownBy(() -> told.of(List.of(new CsvFile("notes.csv", 1, "00"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("notes.csv");
    assertThat(Set.of("a.csv", "tables/b.csv")).allMatch(DataPackage::holds);
    assertThat(DataPackage.holds("tables.xlsx")).isFalse();
  }
}
