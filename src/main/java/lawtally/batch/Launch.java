package lawtally.batch;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import lawtally.batch.run.RunContext;
import lawtally.batch.run.RunDesk;
import lawtally.batch.step.JobConfiguration;
import lawtally.batch.step.RenderStep;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.step.StepExecution;

/** Starts the Spring Batch job for a run, and stops it when asked. */
final class Launch {
  private final JobOperator operator;
  private final Job job;
  private final RunDesk desk;
  private final Recovery recovery;

  Launch(JobOperator operator, Job job, RunDesk desk, Recovery recovery) {
    this.operator = operator;
    this.job = job;
    this.desk = desk;
    this.recovery = recovery;
  }

  /** How the job ended. */
  enum Status {
    COMPLETED,
    STOPPED,
    FAILED
  }

  /**
   * @param cause the first thing that went wrong
   * @param changedFigures against the revision before, if the bundle was compared with one
   */
  record End(Status status, Optional<Throwable> cause, OptionalInt changedFigures) {}

  End start(RunContext context) {
    JobParameters parameters =
        new JobParametersBuilder()
            .addLong(JobConfiguration.RUN, context.run().id())
            .addString("job", context.job().id(), false)
            .addLong("year", (long) context.year(), false)
            .addString("revision", context.run().revisionName(), false)
            .addString("fingerprint", context.run().fingerprint(), false)
            .toJobParameters();
    recovery.recover(context.run().id());
    desk.lay(context);
    try {
      JobExecution execution = operator.start(job, parameters);
      return end(execution);
    } catch (JobExecutionException e) {
      return new End(Status.FAILED, Optional.of(e), OptionalInt.empty());
    } finally {
      desk.clear();
    }
  }

  Recovery recovery() {
    return recovery;
  }

  /**
   * Asks the running job to stop at the next chunk, and one that is about to start not to begin;
   * returns at once.
   */
  void stop() {
    desk.noMore();
    desk.running()
        .ifPresent(
            execution -> {
              try {
                operator.stop(execution);
              } catch (JobExecutionNotRunningException e) {
                // It has just ended: nothing is left to stop.
              }
            });
  }

  private static End end(JobExecution execution) {
    Status status =
        switch (execution.getStatus()) {
          case COMPLETED -> Status.COMPLETED;
          case STOPPED, STOPPING -> Status.STOPPED;
          default -> Status.FAILED;
        };
    Optional<Throwable> cause =
        execution.getStatus() == BatchStatus.COMPLETED ? Optional.empty() : cause(execution);
    return new End(status, cause, RenderStep.changedFigures(execution));
  }

  /**
   * What went wrong in the first of the steps, workers included. That a step of slices failed
   * because a slice did says nothing as long as the slice tells why.
   */
  private static Optional<Throwable> cause(JobExecution execution) {
    List<Throwable> all =
        Stream.concat(
                execution.getStepExecutions().stream()
                    .sorted(Comparator.comparing(StepExecution::getStepName))
                    .flatMap(step -> step.getFailureExceptions().stream()),
                execution.getFailureExceptions().stream())
            .toList();
    return all.stream()
        .filter(e -> !(e instanceof JobExecutionException))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }
}
