package lawtally.batch.run;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import lawtally.definition.Job;
import lawtally.definition.SavedText;
import lawtally.definition.Seeds;
import lawtally.intake.Archive;
import lawtally.intake.Survey;
import lawtally.tally.contest.Rulings;

/** The year's {@code rulings.csv}, as it was archived with the other inputs. */
public final class RulingsOfYear {

  private RulingsOfYear() {}

  public static Rulings read(RunContext context) throws IOException {
    return read(
        context.job(), context.seeds(), context.survey(), context.archive(), context.keys().salt());
  }

  public static Rulings read(Job job, Seeds seeds, Survey survey, Archive archive, byte[] salt)
      throws IOException {
    Optional<String> archived = survey.rulings();
    if (archived.isEmpty()) {
      return Rulings.none();
    }
    String text = SavedText.of(Files.readAllBytes(archive.path(archived.get())));
    return Rulings.read(text, job, seeds, survey.files(), salt);
  }
}
