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

  /** The steps of the job, in their order. */
  enum Stage {
    /** files, slices, issues of files */
    INTAKE,
    /** rows read, rejected; of the slices */
    TALLY,
    /** duplicates, conflicts, superseded rows */
    CROSS_CHECK,
    /** figures, cross-checks that do not hold */
    INDICATORS,
    /** charts, tables */
    RENDER,
    /** files returned to departments */
    PUBLISH
  }

  /** A step has ended; what the counts are stands at the stage. */
  void done(Stage stage, List<Long> counts);

  /** Bytes of rows read so far. */
  void meter(long done, long all);
}
