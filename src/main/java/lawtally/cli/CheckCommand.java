package lawtally.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import lawtally.batch.DryRun;
import lawtally.batch.home.Home;
import lawtally.batch.run.Account;
import lawtally.batch.run.Tuning;
import lawtally.definition.Definitions;
import lawtally.quality.Gate;
import lawtally.quality.IssueLine;
import lawtally.quality.IssueSummary;
import lawtally.quality.IssueSummary.DepartmentIssues;
import lawtally.quality.IssueSummary.RuleCount;
import lawtally.tally.RowCounts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code check}: reads and validates only; changes nothing. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private @Nullable LawTally top;

  @Mixin private AskedYear asked = new AskedYear();

  @Option(names = "--all")
  private boolean all;

  @Option(names = "--json")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    LawTally parent = Parent.of(top);
    Console console = parent.console();
    Home home = parent.home();
    Definitions definitions = Definitions.load(home.root());
    List<String> jobs = Jobs.asked(definitions, asked.job(), console);
    if (!Files.isDirectory(home.input(asked.year()))) {
      throw new WrongUseException(Years.notThere(home, asked.year(), console));
    }
    Logging.quiet();
    int code = Exit.DONE;
    ArrayNode list = JsonText.list();
    for (String id : jobs) {
      try (TerminalProgress progress = new TerminalProgress(console)) {
        Account account =
            new DryRun(home, definitions, Tuning.usual(), progress).check(id, asked.year());
        if (json) {
          account.lines().forEach(l -> add(list.addObject().put("job", id), l, console));
        } else {
          if (jobs.size() > 1) {
            console.result(console.say("cli.begin", id, Integer.toString(asked.year())));
          }
          tell(account, definitions, console);
        }
        code = Math.max(code, account.gate().status() == Gate.Status.RED ? Exit.RED : Exit.DONE);
      }
    }
    if (json) {
      console.result(JsonText.of(list));
    }
    return code;
  }

  private void tell(Account account, Definitions definitions, Console console) {
    for (DepartmentIssues d : new IssueSummary(definitions.seeds()).of(account.lines())) {
      console.result(
          console.say(
              "cli.department",
              d.name().in(console.language()),
              d.errors(),
              d.warnings(),
              d.notes()));
      if (all) {
        account.lines().stream()
            .filter(l -> l.department().equals(d.code()))
            .forEach(l -> console.result("  " + line(l, console)));
      } else {
        d.rules().forEach(r -> console.result("  " + line(r, console)));
      }
    }
    RowCounts total = account.total();
    console.tell("cli.checked", total.read(), total.counted(), total.rejected());
    account
        .gate()
        .reasons()
        .forEach(r -> console.tell("cli.reason-line", r.in(console.language())));
    console.tell("cli.gate." + account.gate().status().name().toLowerCase(Locale.ROOT));
  }

  /** The first such issue, and how many are like it. */
  static String line(RuleCount rule, Console console) {
    String first = line(rule.example(), console);
    return rule.count() == 1 ? first : console.say("cli.and-more", first, rule.count() - 1);
  }

  static String line(IssueLine l, Console console) {
    String severity = console.say("cli.severity." + l.severity().name().toLowerCase(Locale.ROOT));
    String place =
        l.file().isEmpty()
            ? ""
            : l.place().line() > 0
                ? console.say("cli.place", l.file(), l.place().line())
                : l.file();
    String field = l.fieldTitle().in(console.language());
    String message = l.message().in(console.language());
    String remedy = l.remedy().in(console.language());
    return console.say(
        "cli.issue",
        severity,
        place.isEmpty() ? "" : place + " ",
        field.isEmpty() ? "" : field + console.say("cli.colon"),
        message,
        remedy.isEmpty() ? "" : console.say("cli.remedy", remedy));
  }

  static void add(ObjectNode issue, IssueLine l, Console console) {
    issue
        .put("severity", l.severity().name().toLowerCase(Locale.ROOT))
        .put("rule", l.rule())
        .put("dataset", l.dataset())
        .put("department", l.department())
        .put("file", l.file())
        .put("line", l.place().line())
        .put("field", l.field())
        .put("message", l.message().in(console.language()))
        .put("remedy", l.remedy().in(console.language()));
  }
}
