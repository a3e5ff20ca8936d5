package lawtally.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import lawtally.store.RunRow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code finalise}: 定稿, the revision that the signed report used. */
@Command(name = "finalise")
final class FinaliseCommand implements Callable<Integer> {
  @ParentCommand private @Nullable LawTally top;

  @Mixin private AskedYear asked = new AskedYear();

  @Option(names = "--revision", required = true, paramLabel = "rN")
  private String revision = "";

  @Option(names = "--by", required = true, paramLabel = "NAME")
  private String by = "";

  @Override
  public Integer call() throws IOException {
    LawTally parent = Parent.of(top);
    Console console = parent.console();
    String name = YearDecision.by(Optional.of(by), console);
    int number = Revisions.number(revision, console);
    return new YearDecision(parent, asked)
        .take(
            "finalise",
            (book, id) -> {
              boolean done = book.finalise(id, asked.year(), number, name).isPresent();
              console.tell(
                  done ? "cli.finalised-now" : "cli.not-published",
                  id,
                  asked.year(),
                  RunRow.revisionName(number),
                  name);
              return done ? Exit.DONE : Exit.WRONG_USE;
            });
  }
}
