package lawtally.batch.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What a person sees while a run goes on. Called from several threads. */
public interface Progress {

  /** Nobody looks. */
  Progress SILENT =
      new Progress() {
        @Override
        public void done(Stage stage, List<Long> counts) {}

        @Override
        public void meter(long done, long all) {}
      };

  /** The steps of the job, in their order, and what each counts. */
  enum Stage {
    INTAKE("files", "slices", "issues"),
    TALLY("read", "rejected", "slices"),
    CROSS_CHECK("duplicates", "conflicts", "superseded"),
    INDICATORS("figures", "failed_checks"),
    RENDER("charts", "tables"),
    PUBLISH("returned_files");

    private final List<String> counts;

    Stage(String... counts) {
      this.counts = List.of(counts);
    }

    /** The stage of a name in either case; empty for one that an earlier program had. */
    public static Optional<Stage> of(String name) {
      return Stream.of(values()).filter(stage -> stage.name().equalsIgnoreCase(name)).findFirst();
    }

    /** Counts by their names, in the order in which they are told. */
    public Map<String, Long> named(List<Long> told) {
      Map<String, Long> named = new LinkedHashMap<>();
      for (int i = 0; i < Math.min(counts.size(), told.size()); i++) {
        named.put(counts.get(i), told.get(i));
      }
      return named;
    }

    /** Rows read a second; empty for a stage that reads none, or in no time. */
    public OptionalLong rowsPerSecond(List<Long> told, long millis) {
      return this == TALLY && millis > 0
          ? OptionalLong.of(told.get(0) * 1000 / millis)
          : OptionalLong.empty();
    }
  }

  /** A step has ended; what the counts are stands at the stage. */
  void done(Stage stage, List<Long> counts);

  /** Bytes of rows read so far. */
  void meter(long done, long all);

  /**
   * Something that a person should see to although the run goes on.
   *
   * @param key of a text in some room's catalogue
   */
  default void remark(String key, Object... arguments) {}
}
