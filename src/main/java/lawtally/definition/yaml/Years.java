package lawtally.definition.yaml;

import java.util.Comparator;
import java.util.List;
import lawtally.definition.Applies;

/** Years in which definitions apply, and whether one may rest on another. */
public final class Years {

  private Years() {}

  /** Adds a fault if {@code name} is used in years in which it does not apply. */
  public static void check(Item item, String name, List<Applies> applies, Applies used) {
    if (covered(applies, used)) {
      return;
    }
    int since = applies.stream().mapToInt(Applies::since).min().orElse(used.since());
    int until = applies.stream().mapToInt(Applies::until).max().orElse(used.until());
    if (used.since() < since) {
      item.fault("used-before-since", name, since);
    } else if (used.until() > until) {
      item.fault("used-after-until", name, until);
    } else {
      item.fault("used-in-a-gap", name);
    }
  }

  public static boolean overlap(Applies a, Applies b) {
    return a.since() <= b.until() && b.since() <= a.until();
  }

  public static Applies both(Applies a, Applies b) {
    return new Applies(Math.max(a.since(), b.since()), Math.min(a.until(), b.until()));
  }

  /** Whether every year of {@code used} is a year of one of {@code applies}. */
  private static boolean covered(List<Applies> applies, Applies used) {
    int next = used.since();
    for (Applies one : applies.stream().sorted(Comparator.comparingInt(Applies::since)).toList()) {
      if (one.since() > next) {
        return false;
      }
      if (one.until() >= used.until()) {
        return true;
      }
      next = Math.max(next, one.until() + 1);
    }
    return false;
  }
}
