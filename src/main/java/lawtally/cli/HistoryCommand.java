package lawtally.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lawtally.batch.Session;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code history}: runs, status, revisions, who and why, newest first. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {
  @ParentCommand private @Nullable LawTally top;

  @Option(names = "--job", paramLabel = "JOB")
  private @Nullable String job;

  @Option(names = "--year", paramLabel = "YEAR")
  private @Nullable Integer year;

  @Option(names = "--nights")
  private boolean nights;

  @Option(names = "--json")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    LawTally parent = Parent.of(top);
    Console console = parent.console();
    if (nights) {
      NightHistory history = nights(Desk.of(parent));
      if (json) {
        console.result(history.json());
      } else {
        history.tell(console);
      }
      return Exit.DONE;
    }
    List<RunView> runs =
        runs(Desk.of(parent)).stream()
            .filter(view -> job == null || view.run().job().equals(job))
            .filter(view -> year == null || view.run().year() == year)
            .toList();
    if (json) {
      ArrayNode list = JsonText.list();
      runs.forEach(r -> RunText.put(r, list.addObject()));
      console.result(JsonText.of(list));
    } else if (runs.isEmpty()) {
      console.tell("cli.no-runs");
    } else {
      RunText.tell(runs, console);
    }
    return Exit.DONE;
  }

  /** Without a database there is nothing to tell, and none is made by asking. */
  private static List<RunView> runs(Desk desk) throws IOException {
    if (!desk.hasDatabase()) {
      return List.of();
    }
    try (Session session = desk.open("history")) {
      return RunView.all(session.store());
    }
  }

  private NightHistory nights(Desk desk) throws IOException {
    if (!desk.hasDatabase()) {
      return NightHistory.none();
    }
    try (Session session = desk.open("history --nights")) {
      return NightHistory.of(session.store(), Optional.ofNullable(job));
    }
  }
}
