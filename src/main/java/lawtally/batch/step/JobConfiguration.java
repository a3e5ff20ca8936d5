package lawtally.batch.step;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import lawtally.batch.run.RunDesk;
import lawtally.intake.Slice;
import lawtally.store.Store;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The one job: a year of a job definition, from the departments' files to a published bundle.
 *
 * <p>{@code intake → tally → cross-check → indicators → render → publish}
 */
@Configuration(proxyBeanMethods = false)
public class JobConfiguration {
  public static final String JOB = "year";

  /** The only identifying parameter: the id of the row in {@code run}. */
  public static final String RUN = "run";

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;

  public JobConfiguration(JobRepository repository, PlatformTransactionManager transactions) {
    this.repository = repository;
    this.transactions = transactions;
  }

  /** By which the job's execution of a run is known, and nothing else of it. */
  public static JobParameters parameters(long run) {
    return new JobParametersBuilder().addLong(RUN, run).toJobParameters();
  }

  @Bean
  public Store store(DataSource source) {
    return Store.over(source);
  }

  @Bean
  public RunDesk desk() {
    return new RunDesk();
  }

  @Bean
  public Job year(
      Store store, RunDesk desk, Clock clock, ObjectProvider<SliceStep.WriterSeam> seam) {
    return new JobBuilder(JOB, repository)
        .listener(desk)
        .start(step("intake", new IntakeStep(store, desk)))
        .next(tally(store, desk, seam.getIfAvailable(() -> SliceStep.WriterSeam.NONE)))
        .next(step("cross-check", new CrossCheckStep(store, desk)))
        .next(step("indicators", new IndicatorsStep(store, desk)))
        .next(repeatable("render", new RenderStep(store, desk)))
        .next(step("publish", new PublishStep(store, desk, clock)))
        .build();
  }

  private Step step(String name, Tasklet tasklet) {
    return new StepBuilder(name, repository).tasklet(tasklet, transactions).build();
  }

  private Step repeatable(String name, Tasklet tasklet) {
    return new StepBuilder(name, repository)
        .tasklet(tasklet, transactions)
        .allowStartIfComplete(true)
        .build();
  }

  private Step tally(Store store, RunDesk desk, SliceStep.WriterSeam seam) {
    return new StepBuilder("tally", repository)
        .partitioner(SliceStep.NAME, slices(store, desk))
        .step(new SliceStep(repository, transactions, store, desk, seam))
        .taskExecutor(workers(desk))
        .listener(new TallyReport(store, desk))
        .build();
  }

  /** Reads the plan that intake made; names are stable, so a restart finds its slices again. */
  private static Partitioner slices(Store store, RunDesk desk) {
    return gridSize -> {
      Map<String, ExecutionContext> partitions = new TreeMap<>();
      for (Slice slice : store.slices().planned(desk.current().run().id())) {
        partitions.put(slice.name(), new ExecutionContext());
      }
      return partitions;
    };
  }

  private static SimpleAsyncTaskExecutor workers(RunDesk desk) {
    SimpleAsyncTaskExecutor executor = new WorkerThreads(desk);
    executor.setDaemon(true);
    return executor;
  }

  /** As many threads as the run is tuned to; the others wait their turn. */
  private static final class WorkerThreads extends SimpleAsyncTaskExecutor {
    private static final long serialVersionUID = 1;
    private final transient RunDesk desk;

    WorkerThreads(RunDesk desk) {
      super("slice-");
      this.desk = desk;
    }

    @Override
    public void execute(Runnable task) {
      setConcurrencyLimit(desk.current().tuning().threads());
      super.execute(task);
    }
  }
}
