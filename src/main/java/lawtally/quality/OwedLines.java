package lawtally.quality;

import java.util.List;
import lawtally.definition.Dataset;
import lawtally.definition.Job;
import lawtally.definition.Label;
import lawtally.definition.Severity;
import lawtally.indicator.Coverage.State;
import lawtally.intake.Place;

/** What departments owe (应报未报) as lines among the issues: it stands in no file. */
public final class OwedLines {
  /** Rule of a dataset that is owed and did not come. */
  public static final String MISSING = "missing-submission";

  /** Rule of a dataset that is owed, of which a file came with nothing usable in it. */
  public static final String UNUSABLE = "unusable-submission";

  private final Job job;

  public OwedLines(Job jobOfYear) {
    this.job = jobOfYear;
  }

  /** In the order of the submissions. */
  public List<IssueLine> of(List<Submission> submissions) {
    return submissions.stream()
        .filter(s -> s.state() == State.MISSING && !s.department().isEmpty())
        .map(this::line)
        .toList();
  }

  private IssueLine line(Submission submission) {
    String rule = submission.files() == 0 ? MISSING : UNUSABLE;
    Label title =
        job.dataset(submission.dataset())
            .map(Dataset::title)
            .orElse(Label.of(submission.dataset()));
    return new IssueLine(
        Severity.ERROR,
        rule,
        submission.dataset(),
        submission.department(),
        "",
        Place.NOWHERE,
        "",
        Label.of(""),
        Words.of(rule, title),
        Words.of(rule + ".remedy", title));
  }
}
