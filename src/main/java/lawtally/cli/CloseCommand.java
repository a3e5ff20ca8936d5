package lawtally.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import lawtally.store.YearEvents.Event;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code close}: 封账. From now on only {@code rerun --reason} makes a revision of the year. */
@Command(name = "close")
final class CloseCommand implements Callable<Integer> {
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
            "close",
            (book, id) -> {
              Event closed = book.close(id, asked.year(), name);
              console.tell(
                  "cli.closed-now", id, asked.year(), closed.by(), When.minute(closed.at()));
              if (!book.published(id, asked.year())) {
                console.tell("cli.closed-empty", id, asked.year());
              }
              return Exit.DONE;
            });
  }
}
