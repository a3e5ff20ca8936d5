package lawtally.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import lawtally.definition.FileNames;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code rerun}: a new revision even if nothing changed, with the reason why. */
@Command(name = "rerun")
final class RerunCommand implements Callable<Integer> {
  /** As wide as the column that keeps it. */
  private static final int LONGEST_REASON = 1000;

  @ParentCommand private @Nullable LawTally top;

  @Mixin private AskedYear asked = new AskedYear();

  @Option(names = "--reason", required = true, paramLabel = "TEXT")
  private String reason = "";

  @Override
  public Integer call() throws IOException {
    LawTally parent = Parent.of(top);
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new WrongUseException(parent.console().say("cli.reason", LONGEST_REASON));
    }
    return new YearsRunner(parent)
        .run(asked.job(), asked.year(), Optional.of(FileNames.onOneLine(reason.strip())));
  }
}
