package lawtally.intake.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lawtally.definition.Dataset;
import lawtally.definition.Definitions;
import lawtally.definition.FaultyDefinitionsException;
import lawtally.definition.Field;
import lawtally.definition.Job;
import lawtally.intake.Form;
import lawtally.intake.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms of the enforcement job, under every name that their columns may have. */
class OfficialFormsTest {
  private static final Job JOB = job();

  static Job job() {
    try {
      return Definitions.load(Path.of("")).jobs().get(0).in(2020);
    } catch (FaultyDefinitionsException e) {
      throw new IllegalStateException(e);
    }
  }

  static Stream<String> datasets() {
    return JOB.datasets().stream().map(Dataset::id);
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void everyFormIsRecognisedByItsOfficialHeader(String id) {
    Dataset dataset = JOB.dataset(id).orElseThrow();
    Header header = read(official(dataset));
    assertThat(header.dataset().id()).isEqualTo(id);
    assertThat(header.isRecognised()).isTrue();
    assertThat(LabelIssues.of(header)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void everyNameOfAColumnMeansItsField(String id) {
    Dataset dataset = JOB.dataset(id).orElseThrow();
    for (int i = 0; i < dataset.fields().size(); i++) {
      Field field = dataset.fields().get(i);
      for (String title : field.titles()) {
        List<String> names = official(dataset);
        names.set(i, title);
        Header header = read(names);
        assertThat(header.dataset().id()).as(title).isEqualTo(id);
        assertThat(header.columns().get(i))
            .as(title)
            .isInstanceOfSatisfying(
                Form.OfField.class, of -> assertThat(of.field()).isEqualTo(field.name()));
        assertThat(header.misspelt()).as(title).isEmpty();
      }
    }
  }

  /** A column that is left out must not be found in another one by a likeness of names. */
  @ParameterizedTest
  @MethodSource("datasets")
  void noColumnTakesThePlaceOfOneThatIsMissing(String id) {
    Dataset dataset = JOB.dataset(id).orElseThrow();
    for (int i = 0; i < dataset.fields().size(); i++) {
      List<String> names = official(dataset);
      names.remove(i);
      String missing = dataset.fields().get(i).name();
      Optional<Header> header = find(names);
      if (header.isPresent() && header.get().dataset().id().equals(id)) {
        assertThat(header.get().has(missing)).as(missing).isFalse();
      }
    }
  }

  private static List<String> official(Dataset dataset) {
    List<String> names = new ArrayList<>();
    dataset.fields().forEach(field -> names.add(field.titles().get(0)));
    return names;
  }

  private static Header read(List<String> names) {
    return find(names).orElseThrow();
  }

  private static Optional<Header> find(List<String> names) {
    Head.Row row = new Head.Row(new Place(0, 1, 1, 0, 100), names);
    return new HeaderFinder(JOB, new DatasetNames(JOB.datasets()), 2020)
        .find(new Head(List.of(row), Optional.empty()), "1.csv");
  }
}
