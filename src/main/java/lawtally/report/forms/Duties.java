package lawtally.report.forms;

import java.util.List;
import lawtally.definition.Dataset;
import lawtally.definition.Job;
import lawtally.definition.Seeds;
import lawtally.quality.Owed;

/** Who owes what in a year, departments in their official order. */
final class Duties {
  private final Job job;
  private final Seeds seeds;
  private final Owed owed;

  Duties(Job jobOfYear, Seeds seeds, int year) {
    this.job = jobOfYear;
    this.seeds = seeds;
    this.owed = new Owed(year);
  }

  List<Seeds.Department> owing(Dataset dataset) {
    return seeds.departments().stream().filter(d -> owed.owes(d, dataset)).toList();
  }

  List<Seeds.Department> withoutPower(Dataset dataset) {
    return seeds.departments().stream().filter(d -> owed.notApplicable(d, dataset)).toList();
  }

  /** Departments that owe anything. */
  List<Seeds.Department> owing() {
    return seeds.departments().stream().filter(d -> !of(d).isEmpty()).toList();
  }

  List<Dataset> of(Seeds.Department department) {
    return job.datasets().stream().filter(dataset -> owed.owes(department, dataset)).toList();
  }

  List<Dataset> withoutPower(Seeds.Department department) {
    return job.datasets().stream().filter(d -> owed.notApplicable(department, d)).toList();
  }

  /** Whether a code says two things at once: understood where it comes, but not to be used. */
  boolean isAmbiguous(String code) {
    return seeds.atoms().atoms().stream()
        .anyMatch(atom -> atom.atom().equals(code) && atom.isPenalty().equals("ask"));
  }

  /** The unit of a figure that departments report as a total; empty for other codes. */
  String unit(String code) {
    return seeds.figures().stream()
        .filter(figure -> figure.figure().equals(code))
        .map(Seeds.FigureName::unit)
        .findFirst()
        .orElse("");
  }
}
