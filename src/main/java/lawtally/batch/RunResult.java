package lawtally.batch;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import lawtally.batch.run.Account;
import lawtally.store.RunRow;

/**
 * How a run ended.
 *
 * @param run the run, or for {@link Outcome#NOTHING_TO_DO} the one that stands
 * @param bundle the published folder; empty when there is none
 * @param resumed whether it went on with what an earlier, interrupted run had begun
 * @param cause why it failed
 * @param account what was found; only of a run that was just made
 * @param changedFigures how many figures are not as in the revision it was compared with, as {@code
 *     diff} counts them; empty for a first one and where none was made
 */
public record RunResult(
    Outcome outcome,
    RunRow run,
    Optional<Path> bundle,
    boolean resumed,
    Optional<Throwable> cause,
    Optional<Account> account,
    OptionalInt changedFigures) {

  /** Of a run that was compared with no other. */
  public RunResult(
      Outcome outcome,
      RunRow run,
      Optional<Path> bundle,
      boolean resumed,
      Optional<Throwable> cause,
      Optional<Account> account) {
    this(outcome, run, bundle, resumed, cause, account, OptionalInt.empty());
  }

  /** How it ended. */
  public enum Outcome {
    PUBLISHED,
    /** Published as 草稿: the gate is red. */
    DRAFT,
    /** Nothing has changed since the newest revision. */
    NOTHING_TO_DO,
    /** Stopped from outside; the next run goes on. */
    STOPPED,
    FAILED
  }

  /** The same end, with another account of why it failed. */
  RunResult withCause(UnaryOperator<Throwable> other) {
    return new RunResult(outcome, run, bundle, resumed, cause.map(other), account, changedFigures);
  }

  /** The same, compared with the revision before. */
  public RunResult withChangedFigures(OptionalInt changed) {
    return new RunResult(outcome, run, bundle, resumed, cause, account, changed);
  }

  /** Whether the newest revision is red. */
  public boolean red() {
    return run.status() == RunRow.Status.DRAFT;
  }
}
