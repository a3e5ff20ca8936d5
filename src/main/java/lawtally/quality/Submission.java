package lawtally.quality;

import lawtally.definition.Label;
import lawtally.indicator.Coverage;

/** One line of {@code quality/submissions.csv}. */
public record Submission(
    String department,
    Label departmentName,
    String dataset,
    Coverage.State state,
    int files,
    long rows,
    long rejected) {}
