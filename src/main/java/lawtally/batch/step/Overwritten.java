package lawtally.batch.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lawtally.definition.Severity;
import lawtally.intake.Form;
import lawtally.intake.Issue;
import lawtally.intake.Place;
import lawtally.intake.SourceFile;
import lawtally.store.Files;

/**
 * Returned files that were handed in under the name of the file they came from, and so took its
 * place: the good rows of that file are gone, and nobody would know.
 */
final class Overwritten {
  private final Files files;

  Overwritten(Files files) {
    this.files = files;
  }

  List<Issue> among(String job, int year, List<Form> forms, List<SourceFile> present) {
    Set<String> contents =
        present.stream().map(SourceFile::sha256).collect(Collectors.toUnmodifiableSet());
    List<Issue> issues = new ArrayList<>();
    for (SourceFile file : returned(forms)) {
      boolean original =
          files.earlierVersions(job, year, file.path()).stream()
              .anyMatch(v -> !contents.contains(v));
      if (original) {
        Place place = Place.ofFile(file.ordinal());
        issues.add(new Issue(Severity.WARNING, "returned-over-original", place, "", List.of()));
      }
    }
    return issues;
  }

  private static List<SourceFile> returned(List<Form> forms) {
    return forms.stream().filter(Form::returned).map(Form::file).distinct().toList();
  }
}
