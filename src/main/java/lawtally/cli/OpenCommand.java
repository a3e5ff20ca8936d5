package lawtally.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code open}: a closed year takes part in nights and runs again. */
@Command(name = "open")
final class OpenCommand implements Callable<Integer> {
  @ParentCommand private @Nullable LawTally top;

  @Mixin private AskedYear asked = new AskedYear();

  @Option(names = "--by", paramLabel = "NAME")
  private @Nullable String by;

  @Override
  public Integer call() throws IOException {
    LawTally parent = Parent.of(top);
    Console console = parent.console();
    String name = YearDecision.by(Optional.ofNullable(by), console);
    return new YearDecision(parent, asked)
        .take(
            "open",
            (book, id) -> {
              String word = book.open(id, asked.year(), name) ? "cli.opened-now" : "cli.was-open";
              console.tell(word, id, asked.year());
              return Exit.DONE;
            });
  }
}
