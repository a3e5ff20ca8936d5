package lawtally.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import lawtally.batch.home.Home;
import lawtally.definition.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line: {@code lawtally COMMAND}. Exit codes: {@link Exit}. */
@Command(
    name = "lawtally",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    sortOptions = false,
    usageHelpAutoWidth = true,
    subcommands = {
      RunCommand.class,
      RerunCommand.class,
      CheckCommand.class,
      HistoryCommand.class,
      ShowCommand.class,
      TraceCommand.class,
      DiffCommand.class,
      FinaliseCommand.class,
      CloseCommand.class,
      OpenCommand.class,
      PruneCommand.class,
      BackupCommand.class,
      TemplatesCommand.class,
      CsvCommand.class,
      JobsCommand.class,
      ServeCommand.class
    })
public final class LawTally {

  @Option(names = "--home", scope = ScopeType.INHERIT, paramLabel = "DIR")
  private @Nullable Path home;

  @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "zh|en")
  private @Nullable String lang;

  @Option(names = "--debug", scope = ScopeType.INHERIT)
  private boolean debug;

  private final Console console;

  private LawTally(Console console) {
    this.console = console;
  }

  public static void main(String[] arguments) {
    Console console =
        new Console(
            new PrintStream(
                new ResultStream(new FileOutputStream(FileDescriptor.out)),
                false,
                StandardCharsets.UTF_8),
            new PrintStream(System.err, true, StandardCharsets.UTF_8),
            language(arguments),
            System.console() != null);
    int code = run(console, arguments);
    console.out().flush();
    // Not only returned: a library's thread must not keep a finished night run alive.
    System.exit(code);
  }

  /** Runs one command and returns its exit code; for tests, and for {@link #main}. */
  static int run(Console console, String... arguments) {
    CommandLine line = new CommandLine(new LawTally(console));
    line.setResourceBundle(usage(console.language()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new java.io.PrintWriter(console.out(), true));
    line.setErr(new java.io.PrintWriter(console.err(), true));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    Failures failures = new Failures(console, Arrays.asList(arguments).contains("--debug"));
    line.setParameterExceptionHandler(failures::wrongUse);
    line.setExecutionExceptionHandler(
        (e, command, parsed) -> failures.of(command.getCommandName()).exitCode(e));
    if (!Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"))
        .newEncoder()
        .canEncode("\u5e74")) {
      // Files of departments would be known by mangled names, corrections among them not at all.
      console.tell("cli.locale");
      return Exit.WRONG_USE;
    }
    if (arguments.length == 0) {
      line.usage(console.out());
      return Exit.WRONG_USE;
    }
    try {
      return line.execute(arguments);
    } catch (Error e) {
      // picocli lets errors pass, and the machine would end with 1: to scripts, a red gate.
      return failures.of(typed(line, arguments)).exitCode(e);
    }
  }

  /** The command among the arguments; empty if there is none. */
  private static String typed(CommandLine line, String... arguments) {
    return Arrays.stream(arguments)
        .filter(line.getSubcommands()::containsKey)
        .findFirst()
        .orElse("");
  }

  /** Known before the arguments are understood, so that what is wrong with them can be said. */
  private static Language language(String[] arguments) {
    List<String> all = Arrays.asList(arguments);
    int at = all.indexOf("--lang");
    boolean english =
        all.contains("--lang=en") || at >= 0 && at + 1 < all.size() && all.get(at + 1).equals("en");
    return english ? Language.EN : Language.ZH;
  }

  private static ResourceBundle usage(Language language) {
    return ResourceBundle.getBundle("lawtally.cli.usage_" + language.tag(), Locale.ROOT);
  }

  Console console() {
    return console;
  }

  boolean debug() {
    return debug;
  }

  /**
   * {@code --home}, else {@code LAWTALLY_HOME}, else where we are.
   *
   * @throws WrongUseException if that is no folder, or the language is not one we speak
   */
  Home home() {
    if (lang != null && !lang.equals("zh") && !lang.equals("en")) {
      throw new WrongUseException(console.say("cli.wrong-language", lang));
    }
    Path root =
        Optional.ofNullable(home)
            .or(() -> Optional.ofNullable(System.getenv("LAWTALLY_HOME")).map(Path::of))
            .orElse(Path.of(""));
    if (!Files.isDirectory(root)) {
      throw new WrongUseException(console.say("cli.no-home", root));
    }
    if (root.toAbsolutePath().toString().indexOf(';') >= 0) {
      // The database's address would end there, and what follows be taken for its settings.
      throw new WrongUseException(console.say("cli.semicolon", root.toAbsolutePath()));
    }
    return new Home(root);
  }
}
