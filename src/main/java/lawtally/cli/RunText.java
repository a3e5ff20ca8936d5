package lawtally.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import lawtally.store.RunRow;
import lawtally.store.YearEvents.Event;

/** Runs as people and scripts are told of them: both get to know the same. */
final class RunText {

  private RunText() {}

  /** One below the other, so that a glance down finds what stands out. */
  static void tell(List<RunView> views, Console console) {
    List<String> numbers = even(views, view -> "#" + view.run().id());
    List<String> jobs = even(views, view -> view.run().job());
    List<String> states = even(views, view -> state(view.run(), console));
    for (int i = 0; i < views.size(); i++) {
      RunView view = views.get(i);
      RunRow run = view.run();
      console.result(
          console.say(
              "cli.run",
              numbers.get(i),
              jobs.get(i),
              run.year(),
              run.revisionName(),
              states.get(i),
              When.minute(run.startedAt()),
              run.startedBy(),
              marks(view, console)));
      details(view, console);
    }
  }

  private static List<String> even(List<RunView> views, Function<RunView, String> text) {
    return Columns.even(views.stream().map(text).toList());
  }

  private static String state(RunRow run, Console console) {
    String status = console.say("cli.status." + word(run.status().name()));
    return run.gate()
        .filter(gate -> run.status() == RunRow.Status.PUBLISHED)
        .map(gate -> status + " " + console.say("cli.gate-word." + word(gate)))
        .orElse(status);
  }

  private static String marks(RunView view, Console console) {
    return mark(view.signed(), "cli.mark.signed", console)
        + mark(view.closed(), "cli.mark.closed", console);
  }

  private static String mark(Optional<Event> event, String key, Console console) {
    return event.map(e -> console.say(key, e.by())).orElse("");
  }

  private static void details(RunView view, Console console) {
    RunRow run = view.run();
    String seconds = view.seconds().map(s -> console.say("cli.seconds", s)).orElse("");
    run.rowsRead()
        .ifPresent(
            read ->
                console.result(
                    console.say(
                        "cli.run-rows",
                        read,
                        run.rowsCounted().orElse(0L),
                        run.rowsRejected().orElse(0L),
                        seconds + rate(view, console))));
    view.endedAfter()
        .ifPresent(
            step ->
                console.result(
                    console.say(
                        "cli.run-ended-after",
                        console.say("cli.step." + step),
                        run.rowsRead().isPresent() ? "" : seconds)));
    if (run.checkable().orElse(0) > 0) {
      console.result(
          console.say("cli.run-reconciled", run.checkable().orElse(0), run.agreeing().orElse(0)));
    }
    run.pruned()
        .ifPresent(p -> console.result(console.say("cli.run-pruned", When.minute(p.at()), p.by())));
    if (!run.reason().isEmpty()) {
      console.result(console.say("cli.run-reason", run.reason()));
    }
  }

  private static String rate(RunView view, Console console) {
    OptionalLong rate = view.rowsPerSecond();
    return rate.isPresent()
        ? console.say("cli.list-comma") + console.say("cli.rate", rate.getAsLong())
        : "";
  }

  static void put(RunView view, ObjectNode node) {
    RunRow run = view.run();
    node.put("run", run.id())
        .put("job", run.job())
        .put("year", run.year())
        .put("revision", run.revisionName())
        .put("status", word(run.status().name()))
        .put("gate", run.gate().map(RunText::word).orElse(""))
        .put("reason", run.reason())
        .put("started_by", run.startedBy())
        .put("started_at", run.startedAt())
        .put("finished_at", run.finishedAt().orElse(""))
        .put("software", run.software());
    run.pruned().ifPresent(p -> node.put("pruned_at", p.at()).put("pruned_by", p.by()));
    view.seconds().ifPresent(n -> node.put("seconds", n));
    view.rowsPerSecond().ifPresent(n -> node.put("rows_per_second", n));
    view.endedAfter().ifPresent(step -> node.put("ended_after", step));
    run.rowsRead().ifPresent(n -> node.put("rows_read", n));
    run.rowsCounted().ifPresent(n -> node.put("rows_counted", n));
    run.rowsRejected().ifPresent(n -> node.put("rows_rejected", n));
    run.checkable().ifPresent(n -> node.put("checkable", n));
    run.agreeing().ifPresent(n -> node.put("agreeing", n));
    view.signed().ifPresent(e -> put(e, node.putObject("finalised")));
    view.closed().ifPresent(e -> put(e, node.putObject("closed")));
  }

  private static void put(Event event, ObjectNode node) {
    node.put("by", event.by()).put("at", event.at());
  }

  private static String word(String constant) {
    return constant.toLowerCase(Locale.ROOT);
  }
}
