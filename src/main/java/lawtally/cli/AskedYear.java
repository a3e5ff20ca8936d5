package lawtally.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that work on one year of a job, or of every job. */
final class AskedYear {
  @Option(names = "--job", paramLabel = "JOB")
  private @Nullable String job;

  @Option(names = "--year", required = true, paramLabel = "YEAR")
  private int year;

  /** Empty for every job. */
  Optional<String> job() {
    return Optional.ofNullable(job);
  }

  int year() {
    return year;
  }
}
