package lawtally.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import lawtally.store.RunRow;

/** A run as people and scripts are told of it. */
final class RunText {

  private RunText() {}

  static void tell(RunRow r, Console console) {
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
            When.minute(r.startedAt()),
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
                        When.seconds(r).map(s -> console.say("cli.seconds", s)).orElse(""))));
    if (r.checkable().orElse(0) > 0) {
      console.result(
          console.say("cli.run-reconciled", r.checkable().orElse(0), r.agreeing().orElse(0)));
    }
    r.pruned()
        .ifPresent(p -> console.result(console.say("cli.run-pruned", When.minute(p.at()), p.by())));
    if (!r.reason().isEmpty()) {
      console.result(console.say("cli.run-reason", r.reason()));
    }
  }

  static void put(RunRow r, ObjectNode node) {
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
    r.pruned().ifPresent(p -> node.put("pruned_at", p.at()).put("pruned_by", p.by()));
    r.rowsRead().ifPresent(n -> node.put("rows_read", n));
    r.rowsCounted().ifPresent(n -> node.put("rows_counted", n));
    r.rowsRejected().ifPresent(n -> node.put("rows_rejected", n));
    r.checkable().ifPresent(n -> node.put("checkable", n));
    r.agreeing().ifPresent(n -> node.put("agreeing", n));
  }
}
