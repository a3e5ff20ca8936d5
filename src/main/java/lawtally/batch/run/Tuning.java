package lawtally.batch.run;

/**
 * How work is cut and shared out. Results do not depend on it.
 *
 * @param sliceSize bytes up to which a slice grows
 * @param chunk rows between two transactions
 * @param threads slices worked on at one time
 */
public record Tuning(long sliceSize, int chunk, int threads) {

  public static Tuning usual() {
    return new Tuning(8L << 20, 2_000, Math.max(1, Runtime.getRuntime().availableProcessors()));
  }
}
