package lawtally.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import lawtally.definition.Definitions;
import lawtally.definition.Job;
import lawtally.definition.Language;
import lawtally.schedule.NightClock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code jobs}: lists and checks the definitions. */
@Command(name = "jobs")
final class JobsCommand implements Callable<Integer> {
  @ParentCommand private @Nullable LawTally top;

  @Option(names = "--json")
  private boolean json;

  @Override
  public Integer call() {
    LawTally parent = Parent.of(top);
    Console console = parent.console();
    Logging.quiet();
    Definitions definitions = Definitions.load(parent.home().root());
    if (json) {
      console.result(asJson(definitions.jobs(), console.language()));
    } else {
      definitions.jobs().forEach(job -> tell(job, console));
    }
    List<Job> never =
        definitions.jobs().stream()
            .filter(job -> !NightClock.isEverDue(job.schedule(), Instant.now()))
            .toList();
    never.forEach(job -> neverDue(job, console));
    if (never.isEmpty() && !json) {
      console.tell("cli.definitions-good", definitions.files().size());
    }
    return never.isEmpty() ? Exit.DONE : Exit.WRONG_USE;
  }

  /** Nothing else says so before the night that does not come. */
  private static void neverDue(Job job, Console console) {
    console.tell("cli.night.unplanned", job.id(), job.schedule().cron(), job.schedule().zone());
  }

  private static void tell(Job job, Console console) {
    console.result(
        console.say(
            "cli.job",
            job.id(),
            job.title().in(console.language()),
            job.openYears().stream().map(String::valueOf).collect(Collectors.joining(", ")),
            job.datasets().size(),
            job.indicators().size(),
            job.checks().size(),
            job.tables().size(),
            job.charts().size()));
  }

  private static String asJson(List<Job> jobs, Language language) {
    ArrayNode list = JsonText.list();
    for (Job job : jobs) {
      var node = list.addObject();
      node.put("job", job.id()).put("title", job.title().in(language));
      job.openYears().forEach(node.putArray("open_years")::add);
      node.put("datasets", job.datasets().size())
          .put("indicators", job.indicators().size())
          .put("checks", job.checks().size())
          .put("tables", job.tables().size())
          .put("charts", job.charts().size());
    }
    return JsonText.of(list);
  }
}
