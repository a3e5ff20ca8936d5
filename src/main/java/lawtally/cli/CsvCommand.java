package lawtally.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import lawtally.intake.csv.CsvFile;
import lawtally.intake.csv.Declared;
import lawtally.intake.csv.FolderCleaner;
import lawtally.intake.csv.UnusableFileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code csv}: how a file is read, or the same table written cleanly. A folder is cleaned file by
 * file; exit code 1 if some of its files could not be read, 3 if none could.
 */
@Command(name = "csv")
final class CsvCommand implements Callable<Integer> {
  @ParentCommand private @Nullable LawTally top;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private @Nullable Path file;

  @Option(names = "--year", paramLabel = "YEAR")
  private @Nullable Integer year;

  @Option(names = "--all")
  private boolean all;

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--normalise")
  private boolean normalise;

  @Option(names = "--out", paramLabel = "OUT")
  private @Nullable Path out;

  @Option(names = "--dialect", paramLabel = "JSON")
  private @Nullable Path dialect;

  @Override
  public Integer call() throws IOException {
    LawTally parent = Parent.of(top);
    Console console = parent.console();
    Path asked = file == null ? Path.of("") : file;
    check(asked, console);
    Logging.quiet();
    try {
      if (Files.isDirectory(asked)) {
        return cleanFolder(asked, console);
      }
      if (normalise) {
        return clean(asked, console);
      }
      CsvSight sight = CsvSight.of(asked, declared(), parent, Optional.ofNullable(year));
      CsvAccount account = new CsvAccount(sight, console);
      console.result(
          json ? new CsvJson(sight, account.lines(), console).text() : account.text(all));
      return Exit.DONE;
    } catch (UnusableFileException e) {
      console.tell("cli.csv.unusable", asked, said(e, console));
      return e.rule().startsWith("csv-parameter") ? Exit.WRONG_USE : Exit.FAILED;
    }
  }

  private void check(Path asked, Console console) throws IOException {
    if (!Files.exists(asked)) {
      throw new WrongUseException(console.say("cli.csv.no-file", asked));
    }
    if (out != null && !normalise) {
      throw new WrongUseException(console.say("cli.csv.out-of-what"));
    }
    if (out != null && Files.isRegularFile(out) && Files.isSameFile(out, asked)) {
      throw new WrongUseException(console.say("cli.csv.onto-itself", asked));
    }
    if (out != null && Files.isDirectory(out) && !Files.isDirectory(asked)) {
      throw new WrongUseException(console.say("cli.csv.out-is-folder", out));
    }
    if (Files.isDirectory(asked) && (out == null || Files.isRegularFile(out))) {
      throw new WrongUseException(console.say("cli.csv.folder"));
    }
    if (dialect != null && !Files.exists(dialect)) {
      throw new WrongUseException(console.say("cli.csv.no-file", dialect));
    }
    if (dialect != null && Files.isDirectory(asked) != Files.isDirectory(dialect)) {
      throw new WrongUseException(console.say("cli.csv.dialect"));
    }
  }

  private Declared declared() throws IOException {
    return dialect == null ? Declared.NOTHING : Declared.read(dialect);
  }

  private int clean(Path asked, Console console) throws IOException {
    CsvFile.Content content;
    try (CsvFile csv = CsvFile.open(asked, declared())) {
      content = out == null ? toConsole(csv, console) : csv.write(out);
    }
    console.tell("cli.csv.cleaned", content.rows());
    content.counts().forEach((rule, n) -> console.tell("cli.csv.found", rule(rule, console), n));
    return Exit.DONE;
  }

  private static CsvFile.Content toConsole(CsvFile csv, Console console) throws IOException {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    CsvFile.Content content = csv.write(writer);
    writer.flush();
    return content;
  }

  private int cleanFolder(Path folder, Console console) throws IOException {
    CleanedFolder cleaned = new CleanedFolder(console);
    Path target = out == null ? folder : out;
    new FolderCleaner(target, Optional.ofNullable(dialect)).clean(folder, cleaned);
    return cleaned.exitCode();
  }

  static String said(UnusableFileException e, Console console) {
    String key = "intake." + e.rule();
    Object[] arguments = e.arguments().toArray();
    return console.say(
        "cli.csv.with-remedy",
        console.say(key, arguments),
        console.say(key + ".remedy", arguments));
  }

  static String rule(String rule, Console console) {
    return console.say("cli.csv.rule." + rule);
  }
}
