package lawtally.indicator;

import java.util.OptionalLong;

/** Exact numbers of different values, as the cross-check found them in the key files. */
@FunctionalInterface
public interface Distinct {

  /** Empty department or category and month 0 mean "all"; nothing where no value was met. */
  OptionalLong count(String indicator, String department, int month, String category);
}
