package lawtally.batch;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lawtally.batch.home.ServerDatabase;
import lawtally.batch.step.JobConfiguration;
import lawtally.batch.step.SliceStep;
import org.springframework.beans.BeansException;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** The Spring context over the database, embedded or of a server: a fresh one for each command. */
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

  /**
   * @param file of the embedded database
   * @param server what is used in its place, if anything
   */
  static ConfigurableApplicationContext open(
      Path file, Optional<ServerDatabase> server, Clock clock, SliceStep.WriterSeam seam) {
    Map<String, Object> settings = new LinkedHashMap<>();
    server.ifPresentOrElse(s -> toServer(s, settings), () -> toFile(file, settings));
    settings.put("spring.datasource.hikari.minimum-idle", "1");
    settings.put("spring.flyway.locations", "classpath:lawtally/store/migration");
    settings.put("spring.batch.job.enabled", "false");
    settings.put("spring.batch.jdbc.initialize-schema", "never");
    settings.put("spring.main.lazy-initialization", "false");
    settings.put("spring.jmx.enabled", "false");
    settings.put("logging.register-shutdown-hook", "false");
    Upgrade upgrade = server.isPresent() ? Upgrade.onServer(file) : Upgrade.embedded(file);
    upgrade.undoHalfDone();
    ApplicationContextInitializer<GenericApplicationContext> beans =
        context -> {
          context.registerBean(FlywayMigrationStrategy.class, () -> upgrade);
          context.registerBean(Clock.class, () -> clock);
          context.registerBean(SliceStep.WriterSeam.class, () -> seam);
        };
    try {
      return start(beans, settings);
    } catch (BeansException e) {
      // Spring tells of the bean that could not be made; people want to know why.
      throw schema(e).orElse(e);
    }
  }

  private static Optional<RuntimeException> schema(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SchemaException schema) {
        return Optional.of(schema);
      }
    }
    return Optional.empty();
  }

  private static ConfigurableApplicationContext start(
      ApplicationContextInitializer<GenericApplicationContext> beans,
      Map<String, Object> settings) {
    return new SpringApplicationBuilder(Context.class)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .registerShutdownHook(false)
        .initializers(beans)
        .properties(settings)
        .run();
  }

  private static void toFile(Path file, Map<String, Object> settings) {
    settings.put("spring.datasource.url", "jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE");
    settings.put("spring.datasource.username", "sa");
  }

  /** A night must not wait for ever for a server that has gone. */
  private static void toServer(ServerDatabase server, Map<String, Object> settings) {
    settings.put("spring.datasource.url", server.url());
    settings.put("spring.datasource.username", server.user());
    settings.put("spring.datasource.password", server.password());
    settings.put("spring.datasource.hikari.connection-timeout", "10000");
    settings.put("spring.datasource.hikari.data-source-properties.tcpKeepAlive", "true");
    settings.put("spring.datasource.hikari.data-source-properties.connectTimeout", "10");
    settings.put("spring.datasource.hikari.data-source-properties.socketTimeout", "300");
  }
}
