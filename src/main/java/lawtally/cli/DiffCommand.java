package lawtally.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lawtally.batch.Session;
import lawtally.definition.Definitions;
import lawtally.store.RunRow;
import lawtally.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code diff}: which figures changed from one revision of a year to another, and from what. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
  @ParentCommand private @Nullable LawTally top;

  @Mixin private AskedYear asked = new AskedYear();

  @Option(names = "--from", paramLabel = "rN")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "rN")
  private @Nullable String to;

  @Option(names = "--rows")
  private boolean rows;

  @Option(names = "--full")
  private boolean full;

  @Option(names = "--json")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    LawTally parent = Parent.of(top);
    Console console = parent.console();
    Desk desk = Desk.of(parent);
    Optional<Integer> first = number(from, console);
    Optional<Integer> second = number(to, console);
    Definitions definitions = Definitions.load(desk.home().root());
    List<String> jobs = Jobs.asked(definitions, asked.job(), console);
    if (!desk.hasDatabase()) {
      throw new WrongUseException(console.say("cli.no-runs"));
    }
    if (full) {
      console.tell("cli.trace.full");
    }
    DiffRows contents = new DiffRows(json ? Integer.MAX_VALUE : DiffText.MOST_ROWS, full, console);
    ArrayNode list = JsonText.list();
    for (Comparing comparing : all(desk, jobs, first, second, console)) {
      Comparing.Result found = comparing.result(definitions, desk.home(), contents);
      if (json) {
        ObjectNode node = list.addObject();
        DiffJson.put(comparing.two(), found.changes(), found.words(console.language()), node);
        DiffJson.put(found.contents(), node);
      } else {
        new DiffText(console, found.words(console.language()))
            .tell(comparing.two(), found.changes(), found.contents());
      }
    }
    if (json) {
      console.result(JsonText.of(list));
    }
    return Exit.DONE;
  }

  private static Optional<Integer> number(@Nullable String name, Console console) {
    return Optional.ofNullable(name).map(n -> Revisions.number(n, console));
  }

  /** Asks the database and leaves it, for rows may take their time. */
  private List<Comparing> all(
      Desk desk,
      List<String> jobs,
      Optional<Integer> first,
      Optional<Integer> second,
      Console console)
      throws IOException {
    List<Comparing> all = new ArrayList<>();
    try (Session session = desk.open("diff --year " + asked.year())) {
      for (String job : jobs) {
        Store store = session.store();
        Optional<TwoRevisions> two = two(store, job, first, second, console);
        if (two.isPresent()) {
          all.add(
              rows || full ? Comparing.withRows(store, two.get()) : Comparing.of(store, two.get()));
        }
      }
    }
    return all;
  }

  private Optional<TwoRevisions> two(
      Store store, String job, Optional<Integer> first, Optional<Integer> second, Console console) {
    List<RunRow> published =
        store.runs().of(job, asked.year()).stream().filter(RunRow::finished).toList();
    if (published.isEmpty()) {
      console.tell("cli.diff.none-published", job, asked.year());
      return Optional.empty();
    }
    Optional<TwoRevisions> two = TwoRevisions.of(published, first, second, console);
    if (two.isEmpty()) {
      int only = second.orElse(published.get(0).revision());
      console.tell("cli.diff.first", job, asked.year(), RunRow.revisionName(only));
    }
    return two;
  }
}
