package lawtally.batch.hook;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.batch.RunResult;
import lawtally.store.RunRow;

/**
 * What a hook is told, as environment variables. A fact that there is not, such as the bundle of a
 * run that failed, is no variable, not an empty one. Nothing of a natural person is among them.
 */
final class Facts {
  private static final String EVENT = "LAWTALLY_EVENT";
  private static final String JOB = "LAWTALLY_JOB";
  private static final String YEAR = "LAWTALLY_YEAR";
  private static final String RUN = "LAWTALLY_RUN";
  private static final String REVISION = "LAWTALLY_REVISION";
  private static final String STATUS = "LAWTALLY_STATUS";
  private static final String BUNDLE = "LAWTALLY_BUNDLE";
  private static final String REASON = "LAWTALLY_REASON";
  private static final String BY = "LAWTALLY_BY";
  private static final String MESSAGE = "LAWTALLY_MESSAGE";
  private static final String READ = "LAWTALLY_READ";
  private static final String COUNTED = "LAWTALLY_COUNTED";
  private static final String REJECTED = "LAWTALLY_REJECTED";
  private static final String CHANGED = "LAWTALLY_CHANGED_FIGURES";
  private static final String SECONDS = "LAWTALLY_DURATION_SECONDS";

  /** So that a script can ask {@code lawtally diff} or {@code history} for more. */
  private static final String HOME = "LAWTALLY_HOME";

  private static final List<String> ALL =
      List.of(
          EVENT, JOB, YEAR, RUN, REVISION, STATUS, BUNDLE, REASON, BY, MESSAGE, READ, COUNTED,
          REJECTED, CHANGED, SECONDS);

  private final SortedMap<String, String> facts = new TreeMap<>();

  /** A year that was run. */
  static Facts of(String event, RunResult result, Duration took) {
    RunRow run = result.run();
    Facts facts = new Facts();
    facts.put(EVENT, event);
    facts.put(JOB, run.job());
    facts.put(YEAR, run.year());
    facts.put(RUN, run.id());
    facts.put(REVISION, run.revisionName());
    facts.put(
        STATUS,
        switch (result.outcome()) {
          case PUBLISHED -> "published";
          case DRAFT -> "draft";
          default -> "failed";
        });
    facts.put(BUNDLE, result.bundle().map(Path::toAbsolutePath));
    facts.put(REASON, Optional.of(run.reason()).filter(reason -> !reason.isEmpty()));
    facts.put(BY, run.startedBy());
    facts.put(READ, run.rowsRead());
    facts.put(COUNTED, run.rowsCounted());
    facts.put(REJECTED, run.rowsRejected());
    result.changedFigures().ifPresent(n -> facts.put(CHANGED, n));
    facts.put(SECONDS, took.toSeconds());
    return facts;
  }

  /** A year that could not even be begun. */
  static Facts failed(String event, String job, OptionalInt year) {
    Facts facts = new Facts();
    facts.put(EVENT, event);
    facts.put(JOB, job);
    year.ifPresent(y -> facts.put(YEAR, y));
    facts.put(STATUS, "failed");
    return facts;
  }

  /** In one line, whatever a message from elsewhere is made of. */
  Facts message(String words) {
    put(MESSAGE, words);
    return this;
  }

  /**
   * The variables of the command: what this process was given, without what a hook that called us
   * was told, and with these facts.
   */
  Map<String, String> over(Map<String, String> given, Path home) {
    Map<String, String> environment = new TreeMap<>(given);
    ALL.forEach(environment::remove);
    environment.put(HOME, home.toString());
    environment.putAll(facts);
    return environment;
  }

  private void put(String name, Optional<?> value) {
    value.ifPresent(v -> put(name, v));
  }

  private void put(String name, Object value) {
    facts.put(name, String.valueOf(value).replaceAll("[\\p{Cntrl}\\s]+", " ").strip());
  }
}
