package lawtally.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code run}: the main job. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {
  @ParentCommand private @Nullable LawTally top;

  @Mixin private AskedYear asked = new AskedYear();

  @Override
  public Integer call() throws IOException {
    return new YearsRunner(Parent.of(top)).run(asked.job(), asked.year(), Optional.empty());
  }
}
