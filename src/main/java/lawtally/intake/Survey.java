package lawtally.intake;

import java.util.List;
import java.util.Optional;

/**
 * What lies under {@code input/<year>}.
 *
 * @param found whether there is such a folder at all
 * @param files CSV files accepted and archived, in order; with those that repeat another one
 * @param rulings hash of the archived {@code rulings.csv}, if there is one
 * @param explanations hash of the archived {@code explanations.csv}, if there is one
 * @param leftForNextTime relative paths of files that are still being written
 * @param issues of files that were not accepted or repeat another one. An issue of a file that is
 *     not in {@code files} has the place {@link Place#NOWHERE}; the first argument is its path
 */
public record Survey(
    int year,
    boolean found,
    List<SourceFile> files,
    Optional<String> rulings,
    Optional<String> explanations,
    List<String> leftForNextTime,
    List<Issue> issues) {

  /** Without explanations. */
  public Survey(
      int year,
      boolean found,
      List<SourceFile> files,
      Optional<String> rulings,
      List<String> leftForNextTime,
      List<Issue> issues) {
    this(year, found, files, rulings, Optional.empty(), leftForNextTime, issues);
  }
}
