package lawtally.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log for whoever has to find out later: a file that rolls, nothing on the terminal. */
final class Logging {
  private static final String FILE = "file";
  private static final String FLYWAY_VERSIONS = "org.flywaydb.core.internal.database.base.Database";

  private Logging() {}

  /** Boot would set up its own: set by hand costs a third of a second less. */
  static void quiet() {
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      context.reset();
      context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
    }
  }

  /** Whether there is a log: commands that change nothing keep none. */
  static boolean isKept() {
    return LoggerFactory.getILoggerFactory() instanceof LoggerContext context
        && context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender(FILE) != null;
  }

  static void to(Path folder) {
    to(folder, LogFormat.of(System.getenv()).orElse(LogFormat.TEXT));
  }

  static void to(Path folder, LogFormat format) {
    quiet();
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      closeToOthers(folder);
      RollingFileAppender<ILoggingEvent> appender = appender(context, folder, format);
      ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
      root.setLevel(Level.WARN);
      root.addAppender(appender);
      context.getLogger("lawtally").setLevel(Level.INFO);
      // Says of every new H2, each time, that nobody has tried it with this Flyway: our tests have.
      context.getLogger(FLYWAY_VERSIONS).setLevel(Level.ERROR);
    }
  }

  /** Where this fails there is no log, and soon a message: nothing else can be written either. */
  private static void closeToOthers(Path folder) {
    try {
      Files.createDirectories(folder);
      PosixFileAttributeView owners =
          Files.getFileAttributeView(folder, PosixFileAttributeView.class);
      if (owners != null) {
        owners.setPermissions(PosixFilePermissions.fromString("rwx------"));
      }
    } catch (IOException e) {
      LoggerFactory.getLogger(Logging.class).warn("no folder for the log", e);
    }
  }

  /** Each file, also one that comes after a roll, is its owner's alone from the first byte on. */
  private static final class OwnersFile extends RollingFileAppender<ILoggingEvent> {
    @Override
    public void openFile(String name) throws IOException {
      Path file = Path.of(name);
      if (!Files.exists(file)) {
        Files.createFile(file);
      }
      PosixFileAttributeView owners =
          Files.getFileAttributeView(file, PosixFileAttributeView.class);
      if (owners != null) {
        owners.setPermissions(PosixFilePermissions.fromString("rw-------"));
      }
      super.openFile(name);
    }
  }

  private static RollingFileAppender<ILoggingEvent> appender(
      LoggerContext context, Path folder, LogFormat format) {
    Encoder<ILoggingEvent> encoder = format.encoder();
    encoder.setContext(context);
    encoder.start();
    RollingFileAppender<ILoggingEvent> appender = new OwnersFile();
    appender.setContext(context);
    appender.setName(FILE);
    appender.setFile(folder.resolve("lawtally.log").toString());
    appender.setEncoder(encoder);
    FixedWindowRollingPolicy window = new FixedWindowRollingPolicy();
    window.setContext(context);
    window.setParent(appender);
    window.setFileNamePattern(folder.resolve("lawtally.%i.log").toString());
    window.setMinIndex(1);
    window.setMaxIndex(5);
    window.start();
    SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
    size.setContext(context);
    size.setMaxFileSize(FileSize.valueOf("5MB"));
    size.start();
    appender.setRollingPolicy(window);
    appender.setTriggeringPolicy(size);
    appender.start();
    return appender;
  }
}
