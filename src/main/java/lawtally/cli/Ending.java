package lawtally.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lawtally.batch.RunResult;
import lawtally.batch.run.Account;
import lawtally.definition.Seeds;
import lawtally.indicator.Coverage;
import lawtally.quality.IssueSummary;
import lawtally.quality.IssueSummary.DepartmentIssues;
import lawtally.quality.Submission;
import lawtally.store.RunRow;

/** The last lines of a run: what came out, and what a person does next. */
final class Ending {
  private final Console console;
  private final Seeds seeds;
  private final Failures failures;

  Ending(Console console, Seeds seeds, Failures failures) {
    this.console = console;
    this.seeds = seeds;
    this.failures = failures;
  }

  /**
   * @param asked false for a year that was only brought up to date for the comparison: its redness
   *     is told, but does not decide the exit code
   * @return the exit code
   */
  int tell(RunResult result, boolean asked) {
    RunRow run = result.run();
    switch (result.outcome()) {
      case NOTHING_TO_DO -> console.tell("cli.nothing-to-do", run.year(), run.revisionName());
      case PUBLISHED, DRAFT -> published(result);
      case STOPPED -> console.tell("cli.stopped", run.year());
      case FAILED ->
          result.cause().ifPresentOrElse(failures::failed, () -> console.tell("cli.failed", "?"));
    }
    if (run.finished()) {
      gate(run);
    }
    result.bundle().ifPresent(b -> bundle(b.toString(), asked));
    return switch (result.outcome()) {
      case STOPPED, FAILED -> Exit.FAILED;
      default -> result.red() && asked ? Exit.RED : Exit.DONE;
    };
  }

  private void bundle(String folder, boolean asked) {
    if (asked) {
      console.result(folder);
    } else {
      console.tell("cli.bundle", folder);
    }
  }

  private void published(RunResult result) {
    RunRow run = result.run();
    if (result.resumed()) {
      console.tell("cli.resumed");
    }
    console.tell(
        "cli.published",
        run.year(),
        run.revisionName(),
        run.rowsRead().orElse(0L),
        run.rowsCounted().orElse(0L),
        run.rowsRejected().orElse(0L));
    if (run.checkable().orElse(0) > 0) {
      console.tell("cli.reconciled", run.checkable().orElse(0), run.agreeing().orElse(0));
    }
    result.account().ifPresent(this::toDo);
  }

  private void gate(RunRow run) {
    run.gate().ifPresent(g -> console.tell("cli.gate." + g.toLowerCase(Locale.ROOT)));
  }

  /** Why it is not green, whom to call, and who has rows to put right. */
  private void toDo(Account account) {
    account
        .gate()
        .reasons()
        .forEach(r -> console.tell("cli.reason-line", r.in(console.language())));
    Map<String, String> owed = owed(account);
    if (!owed.isEmpty()) {
      console.tell("cli.to-call", String.join(console.say("cli.list-comma"), owed.values()));
    }
    String faulty =
        new IssueSummary(seeds)
                // What is owed has no file that could have been returned.
                .of(account.lines().stream().filter(l -> !l.file().isEmpty()).toList())
                .stream()
                .filter(d -> !d.code().isEmpty() && d.errors() > 0)
                .map(this::withErrors)
                .collect(Collectors.joining(console.say("cli.list-comma")));
    if (!faulty.isEmpty()) {
      console.tell("cli.to-correct", faulty);
    }
  }

  private Map<String, String> owed(Account account) {
    Map<String, Long> datasets = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (Submission s : account.submissions()) {
      if (s.state() == Coverage.State.MISSING) {
        datasets.merge(s.department(), 1L, Long::sum);
        names.put(s.department(), s.departmentName().in(console.language()));
      }
    }
    names.replaceAll((code, name) -> console.say("cli.owes", name, datasets.get(code)));
    return names;
  }

  private String withErrors(DepartmentIssues d) {
    return console.say("cli.errors-of", d.name().in(console.language()), d.errors());
  }
}
