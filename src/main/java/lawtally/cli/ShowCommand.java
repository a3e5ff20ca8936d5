package lawtally.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
      RunView run =
          RunView.of(Long.parseLong(digits), store)
              .orElseThrow(() -> new WrongUseException(console.say("cli.no-run", number)));
      if (json) {
        console.result(JsonText.of(asJson(run, store)));
      } else {
        tell(run, store, console);
      }
    }
    return Exit.DONE;
  }

  private static void tell(RunView view, Store store, Console console) {
    RunRow run = view.run();
    RunText.tell(List.of(view), console);
    String ended =
        run.finishedAt().map(at -> console.say("cli.run-ended-at", When.minute(at))).orElse("");
    console.result(console.say("cli.run-software", run.software(), ended));
    List<String> names =
        Columns.even(
            view.steps().stream().map(step -> console.say("cli.step." + step.name())).toList());
    for (int i = 0; i < names.size(); i++) {
      Step step = view.steps().get(i);
      String seconds = String.format(Locale.ROOT, "%6.1f", step.millis() / 1000.0);
      console.result(console.say("cli.step-line", names.get(i), seconds, counts(step, console)));
    }
    List<SourceFile> files = store.files().of(run.id());
    console.result(console.say("cli.run-files", files.size()));
    files.forEach(f -> console.result("　　　　" + f.path() + "　" + f.sha256().substring(0, 12)));
    for (Event event : events(run, store)) {
      console.result(
          console.say("cli.event." + word(event), run.year(), When.minute(event.at()), event.by()));
    }
  }

  /** What was decided about the year, and about no other revision. */
  private static List<Event> events(RunRow run, Store store) {
    return store.years().of(run.job(), run.year()).stream()
        .filter(event -> event.revision().orElse(run.revision()) == run.revision())
        .toList();
  }

  private static String word(Event event) {
    return event.kind().name().toLowerCase(Locale.ROOT);
  }

  private static String counts(Step step, Console console) {
    List<String> words = new ArrayList<>();
    named(step).forEach((name, count) -> words.add(console.say("cli.count." + name, count)));
    RunView.rate(step).ifPresent(rate -> words.add(console.say("cli.rate", rate)));
    return String.join(console.say("cli.list-comma"), words);
  }

  private static Map<String, Long> named(Step step) {
    return Progress.Stage.of(step.name()).map(stage -> stage.named(step.counts())).orElse(Map.of());
  }

  private static ObjectNode asJson(RunView view, Store store) {
    ObjectNode node = JsonText.list().addObject();
    RunText.put(view, node);
    ArrayNode steps = node.putArray("steps");
    for (Step step : view.steps()) {
      ObjectNode one = steps.addObject().put("step", step.name()).put("millis", step.millis());
      named(step).forEach(one::put);
      RunView.rate(step).ifPresent(rate -> one.put("rows_per_second", rate));
    }
    ArrayNode files = node.putArray("files");
    store
        .files()
        .of(view.run().id())
        .forEach(f -> files.addObject().put("path", f.path()).put("sha256", f.sha256()));
    ArrayNode events = node.putArray("events");
    for (Event event : events(view.run(), store)) {
      ObjectNode one = events.addObject().put("event", word(event));
      one.put("by", event.by()).put("at", event.at());
    }
    return node;
  }
}
