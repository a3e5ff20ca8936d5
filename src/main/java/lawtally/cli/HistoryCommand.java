package lawtally.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import lawtally.batch.Session;
import lawtally.store.RunRow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code history}: runs, status, revisions, who and why, newest first. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  @ParentCommand private @Nullable LawTally top;

  @Option(names = "--job", paramLabel = "JOB")
  private @Nullable String job;

  @Option(names = "--year", paramLabel = "YEAR")
  private @Nullable Integer year;

  @Option(names = "--json")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    LawTally parent = Parent.of(top);
    Console console = parent.console();
    List<RunRow> runs =
        runs(Desk.of(parent)).stream()
            .filter(r -> job == null || r.job().equals(job))
            .filter(r -> year == null || r.year() == year)
            .toList();
    if (json) {
      ArrayNode list = JsonText.list();
      runs.forEach(r -> add(list, r));
      console.result(JsonText.of(list));
    } else if (runs.isEmpty()) {
      console.tell("cli.no-runs");
    } else {
      runs.forEach(r -> tell(r, console));
    }
    return Exit.DONE;
  }

  /** Without a database there is nothing to tell, and none is made by asking. */
  private static List<RunRow> runs(Desk desk) throws IOException {
    if (!desk.hasDatabase()) {
      return List.of();
    }
    try (Session session = desk.open("history")) {
      return session.store().runs().all();
    }
  }

  private static void tell(RunRow r, Console console) {
    String status = console.say("cli.status." + r.status().name().toLowerCase(Locale.ROOT));
    String gate =
        r.gate().map(g -> console.say("cli.gate-word." + g.toLowerCase(Locale.ROOT))).orElse("");
    console.result(
        console.say(
            "cli.run",
            r.id(),
            r.job(),
            r.year(),
            r.revisionName(),
            status,
            gate.isEmpty() || r.status() == RunRow.Status.DRAFT ? "" : " " + gate,
            when(r.startedAt()),
            r.startedBy()));
    r.rowsRead()
        .ifPresent(
            read ->
                console.result(
                    console.say(
                        "cli.run-rows",
                        read,
                        r.rowsCounted().orElse(0L),
                        r.rowsRejected().orElse(0L),
                        seconds(r).map(s -> console.say("cli.seconds", s)).orElse(""))));
    if (r.checkable().orElse(0) > 0) {
      console.result(
          console.say("cli.run-reconciled", r.checkable().orElse(0), r.agreeing().orElse(0)));
    }
    if (!r.reason().isEmpty()) {
      console.result(console.say("cli.run-reason", r.reason()));
    }
  }

  private static String when(String startedAt) {
    return ZonedDateTime.parse(startedAt).format(WHEN);
  }

  private static Optional<Long> seconds(RunRow r) {
    ZonedDateTime start = ZonedDateTime.parse(r.startedAt());
    return r.finishedAt().map(end -> Duration.between(start, ZonedDateTime.parse(end)).toSeconds());
  }

  private static void add(ArrayNode list, RunRow r) {
    ObjectNode node = list.addObject();
    node.put("run", r.id())
        .put("job", r.job())
        .put("year", r.year())
        .put("revision", r.revisionName())
        .put("status", r.status().name().toLowerCase(Locale.ROOT))
        .put("gate", r.gate().map(g -> g.toLowerCase(Locale.ROOT)).orElse(""))
        .put("reason", r.reason())
        .put("started_by", r.startedBy())
        .put("started_at", r.startedAt())
        .put("finished_at", r.finishedAt().orElse(""))
        .put("software", r.software());
    r.rowsRead().ifPresent(n -> node.put("rows_read", n));
    r.rowsCounted().ifPresent(n -> node.put("rows_counted", n));
    r.rowsRejected().ifPresent(n -> node.put("rows_rejected", n));
    r.checkable().ifPresent(n -> node.put("checkable", n));
    r.agreeing().ifPresent(n -> node.put("agreeing", n));
  }
}
