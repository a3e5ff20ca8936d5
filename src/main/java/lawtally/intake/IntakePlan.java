package lawtally.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What intake decided: how each readable table is read, the slices, and what is wrong with the
 * others.
 *
 * @param forms in the order of file ordinals, those of one file from its head to its end; a file
 *     that cannot be read, or repeats another, has none
 * @param slices each segment lies within one form
 * @param issues of whole files and of their headers, beyond those of the survey
 */
public record IntakePlan(List<Form> forms, List<Slice> slices, List<Issue> issues) {
  private static final String DUPLICATE = "duplicate-file";

  /**
   * All that was found before a row was read. That a file repeats another is no issue where the
   * file is read all the same: a correction that says again what was said first.
   */
  public List<Issue> issuesWith(Survey survey) {
    Set<Integer> read = new HashSet<>();
    forms.forEach(form -> read.add(form.file().ordinal()));
    List<Issue> all = new ArrayList<>();
    survey.issues().stream()
        .filter(i -> !i.rule().equals(DUPLICATE) || !read.contains(i.place().file()))
        .forEach(all::add);
    all.addAll(issues);
    return List.copyOf(all);
  }
}
