package lawtally.batch.run;

import java.util.Optional;
import lawtally.tally.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;

/** Holds the run that the steps work on; there is one at a time in a process. */
public final class RunDesk implements JobExecutionListener {
  private @Nullable RunContext context;
  private @Nullable Reading reading;
  private @Nullable JobExecution execution;
  private boolean stopAsked;

  public synchronized void lay(RunContext laid) {
    context = laid;
    reading = null;
  }

  public synchronized void clear() {
    context = null;
    reading = null;
    execution = null;
  }

  @Override
  public synchronized void beforeJob(JobExecution begun) {
    execution = begun;
    if (stopAsked) {
      begun.setStatus(BatchStatus.STOPPING);
    }
  }

  /**
   * From now on no job gets further than its start: whoever asks the process to end may do so
   * before there is anything to stop.
   */
  public synchronized void noMore() {
    stopAsked = true;
  }

  /** The job that is running now, for whoever wants to stop it. */
  public synchronized Optional<JobExecution> running() {
    return Optional.ofNullable(execution);
  }

  public synchronized RunContext current() {
    if (context == null) {
      throw new IllegalStateException("no run is on the desk");
    }
    return context;
  }

  public synchronized Reading reading() {
    if (reading == null) {
      reading = current().reading();
    }
    return reading;
  }
}
