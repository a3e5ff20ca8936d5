package lawtally.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.batch.run.EarlierYears;
import lawtally.definition.Definitions;
import lawtally.definition.Sha256;
import lawtally.intake.Issue;
import lawtally.intake.Place;
import lawtally.intake.SourceFile;
import lawtally.intake.Survey;

/**
 * What a revision is made of, as one hash: the accepted files with rulings, explanations and
 * narrative, the definitions and seeds that apply to the year, and the figures of earlier years it
 * is compared with. The language of a bundle is no part of it: the same figures in English are no
 * new revision.
 *
 * <p>Files that were refused enter by name and reason, so that a department's unreadable file is
 * told of in a new revision instead of passing in silence. A file still being written does not: the
 * next run will see it.
 */
final class Fingerprint {

  private Fingerprint() {}

  static String of(
      Definitions definitions,
      String job,
      Survey survey,
      Optional<String> narrative,
      EarlierYears earlier) {
    List<String> parts = new ArrayList<>();
    parts.add(definitions.fingerprint(job, survey.year()));
    for (SourceFile file : survey.files()) {
      parts.add(file.path());
      parts.add(file.sha256());
    }
    parts.add("rulings");
    survey.rulings().ifPresent(parts::add);
    survey.explanations().map(hash -> "explanations " + hash).ifPresent(parts::add);
    parts.add("narrative");
    narrative.ifPresent(parts::add);
    parts.add("refused");
    for (Issue issue : survey.issues()) {
      if (issue.place().equals(Place.NOWHERE) && !issue.rule().equals("still-being-written")) {
        parts.add(issue.rule());
        parts.addAll(issue.arguments());
      }
    }
    parts.add("earlier");
    earlier.hashes().forEach((year, hash) -> parts.add(year + " " + hash));
    return Sha256.hex(parts);
  }
}
