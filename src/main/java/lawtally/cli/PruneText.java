package lawtally.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import lawtally.batch.prune.Guard;
import lawtally.batch.prune.Plan;
import lawtally.store.RunRow;

/** What goes, or went, as people and scripts are told of it. */
final class PruneText {
  private static final double MEGABYTE = 1 << 20;

  private final Console console;

  PruneText(Console console) {
    this.console = console;
  }

  /**
   * @param done whether it was removed, or is only told
   */
  void tell(Plan plan, boolean done) {
    for (Plan.Leaving leaving : plan.leaving()) {
      RunRow run = leaving.run();
      String key = !done && run.pruned().isPresent() ? "cli.prune-rest" : "cli.prune-revision";
      console.result(
          console.say(
              key,
              run.job(),
              run.year(),
              run.revisionName(),
              status(run),
              run.finishedAt().map(When::minute).orElse("?"),
              megabytes(leaving.bytes())));
    }
    if (!plan.objects().isEmpty()) {
      console.result(
          console.say("cli.prune-objects", plan.objects().size(), megabytes(plan.objectBytes())));
    }
    for (Plan.Kept kept : plan.kept()) {
      if (kept.guard() != Guard.NEWEST) {
        RunRow run = kept.run();
        console.result(
            console.say(
                "cli.prune-kept." + kept.guard().name().toLowerCase(Locale.ROOT),
                run.job(),
                run.year(),
                run.revisionName()));
      }
    }
    end(plan, done);
  }

  private void end(Plan plan, boolean done) {
    if (!plan.unknown().isEmpty()) {
      console.tell("cli.prune-unknown", String.join(console.say("cli.list-comma"), plan.unknown()));
    }
    if (plan.isEmpty() && !plan.unknown().isEmpty()) {
      return;
    }
    if (plan.isEmpty()) {
      console.tell(plan.limited() ? "cli.prune-nothing" : "cli.prune-no-limit");
    } else {
      console.tell(
          done ? "cli.prune-done" : "cli.prune-ask",
          plan.leaving().size(),
          plan.objects().size(),
          megabytes(plan.bytes()));
    }
  }

  private String status(RunRow run) {
    return console.say("cli.status." + run.status().name().toLowerCase(Locale.ROOT));
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f", bytes / MEGABYTE);
  }

  static ObjectNode json(Plan plan, boolean done) {
    ObjectNode node = JsonText.list().addObject();
    node.put("removed", done);
    ArrayNode leaving = node.putArray("revisions");
    for (Plan.Leaving one : plan.leaving()) {
      put(one.run(), leaving.addObject()).put("bytes", one.bytes());
    }
    ArrayNode kept = node.putArray("kept");
    for (Plan.Kept one : plan.kept()) {
      put(one.run(), kept.addObject()).put("why", one.guard().name().toLowerCase(Locale.ROOT));
    }
    node.putObject("archive")
        .put("objects", plan.objects().size())
        .put("bytes", plan.objectBytes());
    node.put("bytes", plan.bytes());
    plan.unknown().forEach(node.putArray("unknown")::add);
    return node;
  }

  private static ObjectNode put(RunRow run, ObjectNode node) {
    return node.put("run", run.id())
        .put("job", run.job())
        .put("year", run.year())
        .put("revision", run.revisionName())
        .put("finished_at", run.finishedAt().orElse(""));
  }
}
