package lawtally.batch.run;

import java.util.List;

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

    /** Names of the counts, in the order in which they are told. */
    public List<String> counts() {
      return counts;
    }
  }

  /** A step has ended; what the counts are stands at the stage. */
  void done(Stage stage, List<Long> counts);

  /** Bytes of rows read so far. */
  void meter(long done, long all);
}
