package lawtally.cli;

import java.util.List;
import java.util.Optional;
import lawtally.definition.Definitions;
import lawtally.definition.Job;

/** Which jobs are meant. */
final class Jobs {

  private Jobs() {}

  /**
   * @throws WrongUseException if there is no job of this name, or none at all
   */
  static List<String> asked(Definitions definitions, Optional<String> job, Console console) {
    List<String> all = definitions.jobs().stream().map(Job::id).toList();
    if (all.isEmpty()) {
      throw new WrongUseException(console.say("cli.no-jobs"));
    }
    if (job.isPresent() && !all.contains(job.get())) {
      throw new WrongUseException(console.say("cli.no-job", job.get(), String.join(", ", all)));
    }
    return job.map(List::of).orElse(all);
  }
}
