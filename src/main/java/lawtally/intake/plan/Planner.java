package lawtally.intake.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lawtally.definition.Job;
import lawtally.definition.Seeds;
import lawtally.intake.Archive;
import lawtally.intake.Form;
import lawtally.intake.IntakePlan;
import lawtally.intake.Issue;
import lawtally.intake.SourceFile;
import lawtally.intake.Survey;

/**
 * Decides how each surveyed file is read and cuts the data into slices. The same files and
 * definitions give the same plan. A file that cannot be read is an issue, never an exception.
 */
public final class Planner {
  private final Job jobOfYear;
  private final Seeds seeds;
  private final Archive archive;
  private final long sliceSize;

  /**
   * @param jobOfYear what applies to the year of the survey
   * @param sliceSize bytes of data in a slice, at least 1
   */
  public Planner(Job jobOfYear, Seeds seeds, Archive archive, long sliceSize) {
    if (sliceSize < 1) {
      throw new IllegalArgumentException("no slice can hold " + sliceSize + " bytes");
    }
    this.jobOfYear = jobOfYear;
    this.seeds = seeds;
    this.archive = archive;
    this.sliceSize = sliceSize;
  }

  /**
   * Reads the heads of the files; those that repeat another one count only where they are zero
   * reports of another table. Tables without data – zero reports, headers alone – have a form but
   * no slice.
   *
   * @throws IOException if the archive cannot be read
   */
  public IntakePlan plan(Survey survey) throws IOException {
    FormFinder finder = new FormFinder(jobOfYear, seeds, archive, survey.year());
    SliceCutter cutter = new SliceCutter(archive, sliceSize);
    List<Form> forms = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    for (SourceFile file : survey.files()) {
      FormReading reading = finder.read(file);
      boolean repeats = file.duplicateOf().isPresent() && !correctsBack(file, reading, forms);
      if (!repeats) {
        issues.addAll(reading.issues());
      }
      for (FormReading.Table table : reading.tables()) {
        if (!repeats || isAnotherZeroReport(table.form(), forms)) {
          forms.add(table.form());
        }
        if (table.hasData() && !repeats) {
          cutter.add(table.form());
        }
      }
    }
    return new IntakePlan(List.copyOf(forms), cutter.slices(), List.copyOf(issues));
  }

  /** A correction may say again what a plain file said first, against corrections in between. */
  private static boolean correctsBack(SourceFile file, FormReading reading, List<Form> forms) {
    return reading.tables().stream().map(FormReading.Table::form).anyMatch(Form::correction)
        && forms.stream()
            .filter(form -> form.file().ordinal() == file.duplicateOf().getAsInt())
            .noneMatch(Form::correction);
  }

  /** The words 零报告 may be sent under the names of several tables. */
  private static boolean isAnotherZeroReport(Form form, List<Form> forms) {
    return form.zeroReport()
        && forms.stream()
            .filter(other -> other.file().folder().equals(form.file().folder()))
            .noneMatch(other -> other.dataset().equals(form.dataset()));
  }
}
