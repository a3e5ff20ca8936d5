package lawtally.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DefinitionsTest {

  @Test
  void loadsTheCommittedJobAndSeeds() {
    Definitions definitions = load();

    Job job = definitions.jobs().get(0);
    assertThat(job.datasets()).hasSize(12);
    assertThat(job.indicators()).hasSize(105);
    assertThat(definitions.seeds().departments()).hasSize(21);
  }

  private static Definitions load() {
    try {
      return Definitions.load(Path.of(""));
    } catch (FaultyDefinitionsException faulty) {
      faulty.faults().forEach(f -> System.err.println(f.in(Language.ZH)));
      throw faulty;
    }
  }
}
