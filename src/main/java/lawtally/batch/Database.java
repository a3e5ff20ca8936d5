package lawtally.batch;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import lawtally.batch.step.JobConfiguration;
import lawtally.batch.step.SliceStep;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** The Spring context over the embedded database: a fresh one for each command. */
final class Database {

  private Database() {}

  /** Only what is needed: every other auto-configuration would cost start-up time. */
  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
  })
  @Import(JobConfiguration.class)
  static class Context {}

  static ConfigurableApplicationContext open(Path file, Clock clock, SliceStep.WriterSeam seam) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("spring.datasource.url", "jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE");
    settings.put("spring.datasource.username", "sa");
    settings.put("spring.datasource.hikari.minimum-idle", "1");
    settings.put("spring.flyway.locations", "classpath:lawtally/store/migration");
    settings.put("spring.batch.job.enabled", "false");
    settings.put("spring.batch.jdbc.initialize-schema", "never");
    settings.put("spring.main.lazy-initialization", "false");
    settings.put("spring.jmx.enabled", "false");
    settings.put("logging.register-shutdown-hook", "false");
    ApplicationContextInitializer<GenericApplicationContext> beans =
        context -> {
          context.registerBean(Clock.class, () -> clock);
          context.registerBean(SliceStep.WriterSeam.class, () -> seam);
        };
    return new SpringApplicationBuilder(Context.class)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .registerShutdownHook(false)
        .initializers(beans)
        .properties(settings)
        .run();
  }
}
