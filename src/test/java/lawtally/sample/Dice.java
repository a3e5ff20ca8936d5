package lawtally.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Chance that falls the same way each time. Every data set has dice of its own. */
final class Dice {
  private final Random random;

  Dice(int year, String name) {
    this.random = new Random(year * 31L + name.hashCode());
  }

  /** From 0 up to but without {@code bound}. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** From {@code low} to {@code high}, both possible, in steps. */
  long between(long low, long high, long step) {
    return low + step * random.nextInt((int) ((high - low) / step) + 1);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** An index, each as likely as its weight. */
  int weighted(int... weights) {
    int at = random.nextInt(Arrays.stream(weights).sum());
    int index = 0;
    while (at >= weights[index]) {
      at -= weights[index++];
    }
    return index;
  }

  /** Parts of a whole, about as the weights, that add up to it exactly. */
  long[] split(long whole, long step, int... weights) {
    long[] parts = new long[weights.length];
    long sum = Arrays.stream(weights).sum();
    long left = whole;
    for (int i = 0; i < parts.length; i++) {
      long about = whole * weights[i] * (85 + random.nextInt(31)) / (100 * sum);
      parts[i] = Math.min(left, about / step * step);
      left -= parts[i];
    }
    for (int i = 0; left > 0; i = (i + 1) % parts.length) {
      long more = weights[i] == 0 ? 0 : Math.min(step, left);
      parts[i] += more;
      left -= more;
    }
    return parts;
  }
}
