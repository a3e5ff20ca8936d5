package lawtally.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import lawtally.batch.RunResult.Outcome;
import lawtally.batch.home.Home;
import lawtally.batch.run.Past;
import lawtally.batch.step.SliceStep;
import lawtally.store.RunRow;
import lawtally.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.CannotCreateTransactionException;

/** Working state of old runs goes by itself; what was published stays. */
class HousekeepingTest {
  @TempDir private Path folder;

  @Test
  void onlyWhatARunUnderWayNeedsIsDroppedOfOldRuns() {
    SmallTown town = SmallTown.in(folder).goodYear();
    RunRow old = new NightRun(town).run().run();
    RunRow newer = new NightRun(town).because("再来一次").run().run();

    try (ConfigurableApplicationContext context =
        Database.open(
            new Home(town.home()).database(),
            Optional.empty(),
            NightRun.CLOCK,
            SliceStep.WriterSeam.NONE)) {
      Store store = context.getBean(Store.class);
      JdbcTemplate jdbc = new JdbcTemplate(context.getBean(DataSource.class));
      assertThat(store.slices().runs()).contains(old.id(), newer.id());
      new Housekeeping(store, context.getBean(JobRepository.class), 1).tidy();

      assertThat(store.slices().runs()).containsExactly(newer.id());
      assertThat(store.runs().withBatchRows("run")).containsExactly(newer.id());
      assertThat(count(jdbc, "batch_job_instance")).isEqualTo(1);
      assertThat(count(jdbc, "batch_job_execution")).isEqualTo(1);
      assertThat(count(jdbc, "batch_job_execution_context")).isEqualTo(1);
      assertThat(count(jdbc, "batch_step_execution"))
          .isEqualTo(count(jdbc, "batch_step_execution_context"))
          .isGreaterThan(6);
      assertThat(store.runs().byId(old.id())).hasValue(old);
      assertThat(store.figures().of(old.id())).isEqualTo(store.figures().of(newer.id()));
      assertThat(store.steps().of(old.id())).hasSize(6);
      assertThat(Past.of(store, old).cells()).isNotEmpty().isEqualTo(Past.of(store, newer).cells());
    }
    assertThat(new NightRun(town).run().outcome()).isEqualTo(Outcome.NOTHING_TO_DO);
    assertThat(new NightRun(town).because("又一次").run().run().revision()).isEqualTo(3);
  }

  /** All is published by then: a database that goes away now costs nothing but some room. */
  @Test
  void thatTheDatabaseIsLostMeanwhileIsNoFailure() {
    SmallTown town = SmallTown.in(folder).goodYear();
    RunRow old = new NightRun(town).run().run();
    new NightRun(town).because("再来一次").run();
    AtomicInteger asked = new AtomicInteger();
    JobRepository gone =
        (JobRepository)
            Proxy.newProxyInstance(
                JobRepository.class.getClassLoader(),
                new Class<?>[] {JobRepository.class},
                (proxy, method, arguments) -> {
                  asked.incrementAndGet();
                  throw new CannotCreateTransactionException("the connection is gone");
                });

    try (ConfigurableApplicationContext context =
        Database.open(
            new Home(town.home()).database(),
            Optional.empty(),
            NightRun.CLOCK,
            SliceStep.WriterSeam.NONE)) {
      Store store = context.getBean(Store.class);
      new Housekeeping(store, gone, 1).tidy();
      assertThat(asked).hasPositiveValue();
      assertThat(store.runs().byId(old.id())).hasValue(old);
    }
  }

  private static long count(JdbcTemplate jdbc, String table) {
    Long rows = jdbc.queryForObject("select count(*) from " + table, Long.class);
    return Optional.ofNullable(rows).orElseThrow();
  }
}
