package lawtally.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code run}: the main job. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {
  @ParentCommand private @Nullable LawTally top;

  @Option(names = "--job", paramLabel = "JOB")
  private @Nullable String job;

  @Option(names = "--year", required = true, paramLabel = "YEAR")
  private int year;

  @Override
  public Integer call() throws IOException {
    return new YearsRunner(Parent.of(top)).run(Optional.ofNullable(job), year, Optional.empty());
  }
}
