package lawtally.batch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lawtally.batch.step.JobConfiguration;
import lawtally.store.RunRow;
import lawtally.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.core.NestedRuntimeException;

/**
 * Drops what only a run under way needs, so that years of nights do not fill the database: the
 * slices of old runs, and what Spring Batch noted of them. Nothing that a person can ask for rests
 * on it. What was published is {@code prune}'s, and goes only when somebody asks.
 */
final class Housekeeping {
  private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

  /** Runs of which all is kept: more than a month of nights, for whoever looks for a fault. */
  private static final int KEPT = 50;

  private final Store store;
  private final JobRepository repository;
  private final int kept;

  Housekeeping(Store store, JobRepository repository) {
    this(store, repository, KEPT);
  }

  /**
   * @param kept of how many runs all is kept
   */
  Housekeeping(Store store, JobRepository repository, int kept) {
    this.store = store;
    this.repository = repository;
    this.kept = kept;
  }

  /** In small transactions, after all is published: that it fails is no failure of the run. */
  void tidy() {
    try {
      Set<Long> over = over(store.runs().all());
      store.slices().runs().stream().filter(over::contains).forEach(store.slices()::forget);
      store.runs().withBatchRows(JobConfiguration.RUN).stream()
          .filter(over::contains)
          .forEach(this::forgetExecutions);
    } catch (NestedRuntimeException e) {
      LOG.warn("working state of old runs is left in the database", e);
    }
  }

  /** Runs that nobody goes on with, but for the newest of all. */
  private Set<Long> over(List<RunRow> newestFirst) {
    return newestFirst.stream()
        .skip(kept)
        .filter(run -> run.finished() || run.status() == RunRow.Status.ABANDONED)
        .map(RunRow::id)
        .collect(Collectors.toSet());
  }

  private void forgetExecutions(long run) {
    JobParameters parameters = JobConfiguration.parameters(run);
    Optional<JobInstance> instance =
        Optional.ofNullable(repository.getJobInstance(JobConfiguration.JOB, parameters));
    instance.ifPresent(repository::deleteJobInstance);
  }
}
