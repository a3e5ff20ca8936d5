package lawtally.batch.run;

import lawtally.store.RunRow;

/** Of this revision only the figures are left. */
public final class PrunedRevisionException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient RunRow run;

  PrunedRevisionException(RunRow run) {
    super(run.job() + " " + run.year() + " " + run.revisionName() + " was pruned");
    this.run = run;
  }

  public RunRow run() {
    return run;
  }
}
