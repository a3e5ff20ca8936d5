package lawtally.batch.run;

import java.time.Duration;

/**
 * How work is cut and shared out. Results do not depend on it.
 *
 * @param sliceSize bytes up to which a slice grows
 * @param chunk rows between two transactions
 * @param threads slices worked on at one time
 * @param quiet how long a file must have lain unchanged: one that is being copied grows
 */
public record Tuning(long sliceSize, int chunk, int threads, Duration quiet) {

  /** Takes files as they lie. */
  public Tuning(long sliceSize, int chunk, int threads) {
    this(sliceSize, chunk, threads, Duration.ZERO);
  }

  /**
   * The system property {@code lawtally.slice-size} sets the bytes of a slice, else it is 8 MiB.
   */
  public static Tuning usual() {
    return new Tuning(
        Math.max(1, Long.getLong("lawtally.slice-size", 8L << 20)),
        2_000,
        Math.max(1, Runtime.getRuntime().availableProcessors()),
        Duration.ofSeconds(2));
  }
}
