package lawtally.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import lawtally.batch.Session;
import lawtally.batch.run.Progress;
import lawtally.intake.SourceFile;
import lawtally.store.RunRow;
import lawtally.store.RunSteps.Step;
import lawtally.store.Store;
import lawtally.store.YearEvents.Event;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code show}: one run in full: its steps, files, and what people decided about its year. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
  @ParentCommand private @Nullable LawTally top;

  @Parameters(paramLabel = "RUN", descriptionKey = "run-number")
  private String number = "";

  @Option(names = "--json")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    LawTally parent = Parent.of(top);
    Console console = parent.console();
    Desk desk = Desk.of(parent);
    String digits = number.replaceFirst("^#", "");
    if (!digits.matches("[0-9]{1,18}")) {
      throw new WrongUseException(console.say("cli.no-run-number", number));
    }
    if (!desk.hasDatabase()) {
      throw new WrongUseException(console.say("cli.no-runs"));
    }
    try (Session session = desk.open("show")) {
      Store store = session.store();
      RunRow run =
          store
              .runs()
              .byId(Long.parseLong(digits))
              .orElseThrow(() -> new WrongUseException(console.say("cli.no-run", number)));
      if (json) {
        console.result(JsonText.of(asJson(run, store)));
      } else {
        tell(run, store, console);
      }
    }
    return Exit.DONE;
  }

  private static void tell(RunRow run, Store store, Console console) {
    RunText.tell(run, console);
    for (Step step : steps(run, store)) {
      console.result(
          console.say(
              "cli.step-line",
              console.say("cli.step." + step.name()),
              String.format(Locale.ROOT, "%.1f", step.millis() / 1000.0),
              counts(step, console)));
    }
    List<SourceFile> files = store.files().of(run.id());
    console.result(console.say("cli.run-files", files.size()));
    files.forEach(f -> console.result("　　　　" + f.path() + "　" + f.sha256().substring(0, 12)));
    for (Event event : store.years().of(run.job(), run.year())) {
      if (concerns(event.revision(), run)) {
        console.result(
            console.say(
                "cli.event." + event.kind().name().toLowerCase(Locale.ROOT),
                run.year(),
                When.minute(event.at()),
                event.by()));
      }
    }
  }

  /** As the job goes through them. */
  private static List<Step> steps(RunRow run, Store store) {
    return store.steps().of(run.id()).stream()
        .sorted(Comparator.comparing(step -> stage(step).map(Progress.Stage::ordinal).orElse(99)))
        .toList();
  }

  private static boolean concerns(OptionalInt revision, RunRow run) {
    return revision.isEmpty() || revision.getAsInt() == run.revision();
  }

  private static String counts(Step step, Console console) {
    List<String> names = stage(step).map(Progress.Stage::counts).orElse(List.of());
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.min(names.size(), step.counts().size()); i++) {
      text.append(i == 0 ? "" : console.say("cli.list-comma"))
          .append(console.say("cli.count." + names.get(i), step.counts().get(i)));
    }
    if (step.name().equals("tally") && step.millis() > 0) {
      text.append(console.say("cli.list-comma"))
          .append(console.say("cli.rate", step.counts().get(0) * 1000 / step.millis()));
    }
    return text.toString();
  }

  private static Optional<Progress.Stage> stage(Step step) {
    return List.of(Progress.Stage.values()).stream()
        .filter(stage -> stage.name().equalsIgnoreCase(step.name()))
        .findFirst();
  }

  private static ObjectNode asJson(RunRow run, Store store) {
    ObjectNode node = JsonText.list().addObject();
    RunText.put(run, node);
    ArrayNode steps = node.putArray("steps");
    for (Step step : steps(run, store)) {
      ObjectNode one = steps.addObject().put("step", step.name()).put("millis", step.millis());
      List<String> names = stage(step).map(Progress.Stage::counts).orElse(List.of());
      for (int i = 0; i < Math.min(names.size(), step.counts().size()); i++) {
        one.put(names.get(i), step.counts().get(i));
      }
    }
    ArrayNode files = node.putArray("files");
    store
        .files()
        .of(run.id())
        .forEach(f -> files.addObject().put("path", f.path()).put("sha256", f.sha256()));
    ArrayNode events = node.putArray("events");
    for (Event event : store.years().of(run.job(), run.year())) {
      if (concerns(event.revision(), run)) {
        events
            .addObject()
            .put("event", event.kind().name().toLowerCase(Locale.ROOT))
            .put("by", event.by())
            .put("at", event.at());
      }
    }
    return node;
  }
}
