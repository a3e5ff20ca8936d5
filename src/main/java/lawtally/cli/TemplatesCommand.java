package lawtally.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import lawtally.batch.home.Home;
import lawtally.definition.Definitions;
import lawtally.report.forms.BlankForms;
import lawtally.report.forms.FormFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code templates}: the blank forms of a year, to send out to departments. */
@Command(name = "templates")
final class TemplatesCommand implements Callable<Integer> {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;

  @ParentCommand private @Nullable LawTally top;

  @Mixin private AskedYear asked = new AskedYear();

  @Option(names = "--out", paramLabel = "DIR")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    LawTally parent = Parent.of(top);
    Console console = parent.console();
    Home home = parent.home();
    if (asked.year() < FIRST_YEAR || asked.year() > LAST_YEAR) {
      throw new WrongUseException(console.say("cli.wrong-value", "--year YEAR", asked.year()));
    }
    Definitions definitions = Definitions.load(home.root());
    List<String> jobs = Jobs.asked(definitions, asked.job(), console);
    for (String id : jobs) {
      write(definitions, id, folder(home, id, jobs.size() > 1), console);
    }
    return Exit.DONE;
  }

  /** {@code --out}, with a folder for each job where there are several; else beside the bundles. */
  private Path folder(Home home, String id, boolean several) {
    if (out == null) {
      return home.root().resolve("output").resolve(id).resolve("templates-" + asked.year());
    }
    Path given = out.toAbsolutePath().normalize();
    return several ? given.resolve(id) : given;
  }

  private void write(Definitions definitions, String id, Path folder, Console console)
      throws IOException {
    SortedMap<String, String> files =
        new BlankForms(
                definitions.job(id).in(asked.year()),
                definitions.seeds(),
                asked.year(),
                console.language())
            .files();
    FormFolder forms = new FormFolder(folder);
    List<String> inTheWay = forms.inTheWay(files);
    if (!inTheWay.isEmpty()) {
      throw new WrongUseException(
          console.say(
              "cli.forms-in-the-way",
              folder,
              String.join(console.say("cli.list-comma"), inTheWay)));
    }
    forms.write(files);
    console.result(folder.toString());
    console.tell(
        "cli.forms-written", files.keySet().stream().filter(f -> f.endsWith(".csv")).count());
  }
}
