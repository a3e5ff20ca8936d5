package lawtally.batch.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import lawtally.definition.Job;
import lawtally.definition.Seeds;
import lawtally.intake.Archive;
import lawtally.intake.Survey;
import lawtally.quality.Explanations;

/** The year's {@code explanations.csv}, as it was archived with the other inputs. */
public final class ExplanationsOfYear {

  private ExplanationsOfYear() {}

  public static Explanations read(Job job, Seeds seeds, Survey survey, Archive archive)
      throws IOException {
    Optional<String> archived = survey.explanations();
    if (archived.isEmpty()) {
      return Explanations.none();
    }
    byte[] bytes = Files.readAllBytes(archive.path(archived.get()));
    return Explanations.read(new String(bytes, StandardCharsets.UTF_8), job, seeds);
  }
}
