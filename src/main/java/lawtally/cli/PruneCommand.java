package lawtally.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import lawtally.batch.Session;
import lawtally.batch.Session.JobYear;
import lawtally.batch.home.Home;
import lawtally.batch.prune.Plan;
import lawtally.batch.prune.Pruner;
import lawtally.definition.Definitions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code prune}: lists what has had its time by {@code retention}; removes it only on a yes. */
@Command(name = "prune")
final class PruneCommand implements Callable<Integer> {
  @ParentCommand private @Nullable LawTally top;

  @Option(names = "--job", paramLabel = "JOB")
  private @Nullable String job;

  @Option(names = "--year", paramLabel = "YEAR")
  private @Nullable Integer year;

  @Option(names = "--yes")
  private boolean yes;

  @Option(names = "--by", paramLabel = "NAME")
  private @Nullable String by;

  @Option(names = "--json")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    LawTally parent = Parent.of(top);
    Console console = parent.console();
    Desk desk = Desk.of(parent);
    String name = YearDecision.by(Optional.ofNullable(by), console);
    Definitions definitions = Definitions.load(desk.home().root());
    List<String> jobs = Jobs.asked(definitions, Optional.ofNullable(job), console);
    if (!desk.hasDatabase()) {
      throw new WrongUseException(console.say("cli.no-runs"));
    }
    Logging.to(desk.home().logs());
    OptionalInt only = year == null ? OptionalInt.empty() : OptionalInt.of(year);
    try (Session session =
        Session.openAlone(desk.settings("prune"), years(desk.home(), jobs, only))) {
      Pruner pruner = session.pruner();
      Plan plan =
          pruner.plan(jobs.stream().map(definitions::job).toList(), definitions.files(), only);
      if (yes) {
        pruner.carryOut(plan, name);
        session.renewFront(definitions, console.language());
      }
      if (json) {
        console.result(JsonText.of(PruneText.json(plan, yes)));
      } else {
        new PruneText(console).tell(plan, yes);
      }
    }
    return Exit.DONE;
  }

  /** Those that have bundles: nobody is to run one of them meanwhile. */
  private static List<JobYear> years(Home home, List<String> jobs, OptionalInt only)
      throws IOException {
    List<JobYear> years = new ArrayList<>();
    for (String job : jobs) {
      Path folder = home.root().resolve("output").resolve(job);
      for (int year : years(folder)) {
        if (only.isEmpty() || only.getAsInt() == year) {
          years.add(new JobYear(job, year));
        }
      }
    }
    return years;
  }

  private static TreeSet<Integer> years(Path folder) throws IOException {
    TreeSet<Integer> years = new TreeSet<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> children = Files.list(folder)) {
        children
            .map(child -> child.getFileName().toString())
            .filter(name -> name.matches("[12][0-9]{3}"))
            .forEach(name -> years.add(Integer.valueOf(name)));
      }
    }
    return years;
  }
}
