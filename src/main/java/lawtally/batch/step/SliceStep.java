package lawtally.batch.step;

import io.micrometer.observation.ObservationRegistry;
import lawtally.batch.run.RunContext;
import lawtally.batch.run.RunDesk;
import lawtally.intake.Slice;
import lawtally.store.Store;
import lawtally.tally.Reading;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The worker step of a slice. Each slice gets a chunk-oriented step of its own, made with {@code
 * new}: its reader and writer hold state that no other slice may see.
 */
public final class SliceStep implements Step {
  static final String NAME = "slice";

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final Store store;
  private final RunDesk desk;
  private final WriterSeam seam;

  public SliceStep(
      JobRepository repository,
      PlatformTransactionManager transactions,
      Store store,
      RunDesk desk,
      WriterSeam seam) {
    this.repository = repository;
    this.transactions = transactions;
    this.store = store;
    this.desk = desk;
    this.seam = seam;
  }

  /** Where a test can put a fault between a slice's writer and its step. */
  public interface WriterSeam {
    WriterSeam NONE = (slice, writer) -> writer;

    ItemWriter<SliceItem> around(Slice slice, ItemWriter<SliceItem> writer);
  }

  @Override
  public String getName() {
    return NAME;
  }

  /** Reading is done on the reader's side, so that a row's text never reaches a writer. */
  private static SliceItem understand(SliceItem item) {
    return item instanceof SliceItem.Raw raw
        ? new SliceItem.Row(raw.reader().read(raw.record()))
        : item;
  }

  @Override
  public void execute(StepExecution execution) throws JobInterruptedException {
    RunContext context = desk.current();
    String name = slice(execution);
    Slice slice =
        store
            .slices()
            .planned(context.run().id(), name)
            .orElseThrow(() -> new IllegalStateException("no slice " + name + " was planned"));
    Reading reading = desk.reading();
    ItemProcessor<SliceItem, SliceItem> processor = SliceStep::understand;
    ItemWriter<SliceItem> writer =
        new SliceWriter(context, reading, store.slices(), store.issues(), slice);
    new StepBuilder(execution.getStepName(), repository)
        .<SliceItem, SliceItem>chunk(context.tuning().chunk())
        .transactionManager(transactions)
        .reader(new SliceReader(reading, slice))
        .processor(processor)
        .writer(seam.around(slice, writer))
        .interruptionPolicy(new Stopping())
        .observationRegistry(ObservationRegistry.NOOP)
        .build()
        .execute(execution);
  }

  /**
   * Told by the name of the step, such as {@code slice:s00042}. Spring Batch writes a partition's
   * context after its step: who dies in between leaves a step that would know of no slice.
   */
  private static String slice(StepExecution execution) {
    return execution.getStepName().substring(NAME.length() + 1);
  }

  /** An interrupted worker ends STOPPED: without the mark its step would end COMPLETED. */
  private static final class Stopping implements StepInterruptionPolicy {
    @Override
    public void checkInterrupted(StepExecution execution) throws JobInterruptedException {
      boolean stopping = execution.isTerminateOnly() || execution.getJobExecution().isStopping();
      if (Thread.currentThread().isInterrupted() || stopping) {
        execution.setTerminateOnly();
        throw new JobInterruptedException("the slice was interrupted");
      }
    }
  }
}
