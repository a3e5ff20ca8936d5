package lawtally.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lawtally.batch.NoInputException;
import lawtally.batch.SchemaException;
import lawtally.batch.home.BusyException;
import lawtally.batch.run.PrunedRevisionException;
import lawtally.definition.Fault;
import lawtally.definition.FaultyDefinitionsException;
import lawtally.intake.DamagedObjectException;
import lawtally.report.bundle.UnpublishableException;
import lawtally.store.RunRow;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong and what to do, and gives the exit code. A stack trace only when asked. */
final class Failures {
  private static final Set<String> GOING_ON = Set.of("run", "rerun", "serve");

  private final Console console;
  private final boolean debug;
  private final Optional<String> command;

  /** Of years that are run: the next run goes on. */
  Failures(Console console, boolean debug) {
    this(console, debug, Optional.empty());
  }

  private Failures(Console console, boolean debug, Optional<String> command) {
    this.console = console;
    this.debug = debug;
    this.command = command;
  }

  /**
   * Of a command as it was typed. Most are begun anew when what was in the way is gone: {@code
   * trace} cannot be gone on with by a run.
   */
  Failures of(String typed) {
    return new Failures(
        console, debug, Optional.of(typed).filter(name -> !GOING_ON.contains(name)));
  }

  int wrongUse(ParameterException e, String[] arguments) {
    if (e instanceof MissingParameterException missing) {
      List<String> names = missing.getMissing().stream().map(Failures::name).toList();
      console.tell("cli.missing", String.join(", ", names));
    } else if (e instanceof UnmatchedArgumentException unmatched) {
      console.tell("cli.unmatched", String.join(" ", unmatched.getUnmatched()));
      List<String> near = unmatched.getSuggestions();
      if (!near.isEmpty()) {
        console.tell(
            "cli.did-you-mean", String.join(", ", near.subList(0, Math.min(3, near.size()))));
      }
    } else if (e.getArgSpec() != null && e.getValue() != null) {
      console.tell("cli.wrong-value", name(e.getArgSpec()), e.getValue());
    } else {
      console.tell("cli.wrong-use", e.getMessage());
    }
    console.tell("cli.see-help", e.getCommandLine().getCommandSpec().qualifiedName());
    return Exit.WRONG_USE;
  }

  /** As it is typed: {@code --year YEAR}. */
  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }

  int exitCode(Throwable e) {
    if (e instanceof FaultyDefinitionsException faulty) {
      return definitions(faulty.faults());
    }
    if (e instanceof WrongUseException) {
      console.err().println(e.getMessage());
      return Exit.WRONG_USE;
    }
    if (e instanceof NoInputException none) {
      console.tell("cli.no-input", none.folder());
      return Exit.WRONG_USE;
    }
    if (e instanceof BusyException busy) {
      return busy(busy.holder());
    }
    if (e instanceof PrunedRevisionException pruned) {
      RunRow run = pruned.run();
      RunRow.Pruned by = run.pruned().orElseThrow();
      console.tell(
          "cli.pruned-revision",
          run.job(),
          run.year(),
          run.revisionName(),
          When.minute(by.at()),
          by.by());
      return Exit.WRONG_USE;
    }
    if (e instanceof SchemaException schema) {
      LoggerFactory.getLogger(Failures.class).error("database refused", e);
      console.err().println(schema.say(console.language()));
      return Exit.FAILED;
    }
    return failed(e);
  }

  /**
   * @param holder who is at it, in words; empty if he did not say
   */
  int busy(String holder) {
    console.tell("cli.busy", holder.isEmpty() ? "?" : holder);
    return Exit.BUSY;
  }

  int definitions(List<Fault> faults) {
    faults.forEach(f -> console.err().println(f.in(console.language())));
    console.tell("cli.faults", faults.size());
    return Exit.WRONG_USE;
  }

  /** Something broke that is not the reader's fault; the log, if one is kept, has all of it. */
  int failed(Throwable e) {
    boolean logged = Logging.isKept();
    if (logged) {
      LoggerFactory.getLogger(Failures.class).error("failed", e);
    }
    console.tell("cli.failed", reason(e));
    if (debug) {
      e.printStackTrace(console.err());
    } else {
      console.tell(logged ? "cli.see-log" : "cli.see-debug");
      if (logged) {
        command.ifPresentOrElse(
            name -> console.tell("cli.again", name), () -> console.tell("cli.goes-on"));
      }
    }
    return Exit.FAILED;
  }

  /** The innermost cause that a person can act upon. */
  String reason(Throwable e) {
    List<Throwable> chain = chain(e);
    Throwable last = chain.get(chain.size() - 1);
    return known(chain).orElseGet(() -> String.valueOf(last.getMessage()));
  }

  /**
   * Why, in words that may leave the house: what a library says could quote anything, so that of an
   * unknown cause only its kind is told.
   */
  String plainly(Throwable e) {
    if (e instanceof FaultyDefinitionsException faulty) {
      Fault first = faulty.faults().get(0);
      return console.say(
          "cli.faults-first", faulty.faults().size(), first.file() + ":" + first.line());
    }
    List<Throwable> chain = chain(e);
    String kind = chain.get(chain.size() - 1).getClass().getSimpleName();
    return known(chain).orElseGet(() -> console.say("cli.unknown-cause", kind));
  }

  private static List<Throwable> chain(Throwable e) {
    List<Throwable> chain = new ArrayList<>();
    for (Throwable t = e; t != null && !chain.contains(t); t = t.getCause()) {
      chain.add(t);
    }
    return chain;
  }

  private Optional<String> known(List<Throwable> chain) {
    return chain.stream()
        .map(this::known)
        .filter(Optional::isPresent)
        .map(Optional::get)
        .findFirst();
  }

  private Optional<String> known(Throwable t) {
    if (t instanceof UnpublishableException unpublishable) {
      return Optional.of(unpublishable.say(console.language()));
    }
    if (t instanceof DamagedObjectException damaged) {
      return Optional.of(told(damaged));
    }
    if (t instanceof AccessDeniedException denied) {
      return Optional.of(console.say("cli.no-access", denied.getFile()));
    }
    if (t instanceof NoSuchFileException gone) {
      return Optional.of(console.say("cli.gone", gone.getFile()));
    }
    if (t instanceof IOException && String.valueOf(t.getMessage()).contains("No space left")) {
      String place =
          t instanceof FileSystemException fs && fs.getFile() != null ? fs.getFile() : "";
      return Optional.of(fullDisk(place));
    }
    if (t instanceof FileSystemException fs && fs.getReason() != null) {
      return Optional.of(console.say("cli.file-system", fs.getFile(), fs.getReason()));
    }
    Optional<String> trouble = DatabaseTrouble.of(t);
    if (trouble.isPresent()) {
      return Optional.of(console.say(trouble.get(), DatabaseTrouble.server()));
    }
    if (t instanceof OutOfMemoryError) {
      return Optional.of(console.say("cli.memory"));
    }
    return Optional.empty();
  }

  /**
   * @param place what could not be written; empty if the system did not say. Commands that are
   *     begun anew write working files where temporary files lie, not in the home folder alone
   */
  private String fullDisk(String place) {
    if (command.isPresent()) {
      return place.isEmpty()
          ? console.say("cli.disk-full-again", System.getProperty("java.io.tmpdir"))
          : console.say("cli.disk-full-at-again", place);
    }
    return place.isEmpty() ? console.say("cli.disk-full") : console.say("cli.disk-full-at", place);
  }

  private String told(DamagedObjectException damaged) {
    String names =
        damaged.names().isEmpty()
            ? console.say("cli.object-unknown")
            : String.join(console.say("cli.list-comma"), damaged.names());
    String key = damaged.missing() ? "cli.object-missing" : "cli.object-damaged";
    return console.say(key, damaged.object(), names);
  }
}
