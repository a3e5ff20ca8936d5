package lawtally.store;

import java.util.Optional;

/**
 * One row of {@code run}.
 *
 * @param startedAt ISO-8601 with zone; stored, so that a restarted run shows the same date
 * @param comparedWith the run of the revision before, red or not; empty for a first one
 * @param pruned that its bundle, its returned rows and its archived inputs were removed; its
 *     figures are still there
 * @param manifest SHA-256 of the bundle's manifest, from when it was staged
 */
public record RunRow(
    long id,
    String job,
    int year,
    String fingerprint,
    int revision,
    Status status,
    String reason,
    String startedBy,
    String startedAt,
    Optional<String> finishedAt,
    String software,
    String language,
    Optional<String> gate,
    Optional<Integer> checkable,
    Optional<Integer> agreeing,
    Optional<String> manifest,
    Optional<Long> rowsRead,
    Optional<Long> rowsCounted,
    Optional<Long> rowsRejected,
    Optional<Long> comparedWith,
    Optional<Pruned> pruned) {

  /**
   * @param by the name of who asked for it
   * @param at ISO-8601 with zone
   */
  public record Pruned(String by, String at) {}

  /** Where a run stands. */
  public enum Status {
    RUNNING,
    /** In {@code output/}, and not red. */
    PUBLISHED,
    /** In {@code output/} as 草稿: the gate is red. */
    DRAFT,
    /** Ended with an error; the next run of the same fingerprint resumes it. */
    FAILED,
    /** Its inputs have changed before it could finish. */
    ABANDONED
  }

  public boolean finished() {
    return status == Status.PUBLISHED || status == Status.DRAFT;
  }

  /** {@code r001}. */
  public String revisionName() {
    return revisionName(revision);
  }

  /** What the revision of a number is called. */
  public static String revisionName(int number) {
    return "r%03d".formatted(number);
  }
}
