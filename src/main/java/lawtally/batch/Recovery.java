package lawtally.batch;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import lawtally.batch.step.JobConfiguration;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/**
 * Clears away what a dead process left in the job repository, so that its run can be started again.
 * Only under the run lock: who holds it knows that nobody else is at work.
 */
final class Recovery {
  private final JobRepository repository;
  private final Clock clock;

  Recovery(JobRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /**
   * @param run whose process is dead, whether it is to be gone on with, was given up, or had done
   *     all but saying so
   */
  void recover(long run) {
    JobParameters parameters =
        new JobParametersBuilder().addLong(JobConfiguration.RUN, run).toJobParameters();
    JobInstance instance = repository.getJobInstance(JobConfiguration.JOB, parameters);
    if (instance == null) {
      return;
    }
    List<JobExecution> executions = repository.getJobExecutions(instance);
    if (executions.isEmpty()) {
      repository.deleteJobInstance(instance);
      return;
    }
    executions.forEach(this::close);
  }

  /**
   * The steps of an ended execution too: where the database was lost, the job may have been marked
   * by a connection that came back, and its steps not.
   */
  private void close(JobExecution execution) {
    for (StepExecution step : execution.getStepExecutions()) {
      if (isOpen(step.getStatus())) {
        step.setStatus(BatchStatus.FAILED);
        step.setEndTime(LocalDateTime.now(clock));
        repository.update(step);
      }
    }
    if (isOpen(execution.getStatus())) {
      execution.setStatus(BatchStatus.FAILED);
      execution.setEndTime(LocalDateTime.now(clock));
      repository.update(execution);
    }
  }

  /** {@code JobOperator.recover} leaves UNKNOWN alone, but a failed commit makes one. */
  private static boolean isOpen(BatchStatus status) {
    return status.isRunning() || status == BatchStatus.UNKNOWN;
  }
}
