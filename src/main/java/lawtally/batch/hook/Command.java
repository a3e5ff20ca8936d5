package lawtally.batch.hook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import lawtally.definition.Job.Hook;

/**
 * A hook's command in the home folder: without a shell, without input, ended with all its children
 * when its time is over.
 *
 * <p>Which program: a path with a slash is looked up under the home folder and may not lead out of
 * it, by a link either, so that a home folder that is copied or restored calls its own scripts. An
 * absolute path and a bare name (found by PATH) are allowed, for a mail program lies where the
 * system has it, and whoever writes {@code job.yaml} can name a shell anyway: they say openly that
 * the program is not the home folder's.
 */
final class Command {
  private static final Duration LAST_WORDS = Duration.ofSeconds(1);

  private final Path home;
  private final Map<String, String> environment;

  Command(Path home, Map<String, String> environment) {
    this.home = home;
    this.environment = environment;
  }

  /** Why a command could not be called, or did not end well; the words stand in the catalogue. */
  enum End {
    DONE,
    NOT_FOUND,
    NOT_EXECUTABLE,
    OUTSIDE,
    NOT_STARTED,
    BAD_EXIT,
    TIMED_OUT,
    STOPPED
  }

  /**
   * @param detail what there is to say of the end: the exit code, the seconds, where a link leads
   * @param output the beginning of what it said, in one line
   */
  record Result(End end, String detail, String output) {
    static Result of(End end, String detail) {
      return new Result(end, detail, "");
    }
  }

  Result call(Hook hook) {
    Path program = Path.of(hook.command().get(0));
    boolean bareName = program.getNameCount() == 1 && !hook.command().get(0).contains("/");
    List<String> words = new ArrayList<>(hook.command());
    if (!bareName) {
      Path file = home.resolve(program).normalize();
      End obstacle = obstacle(file, program.isAbsolute());
      if (obstacle != End.DONE) {
        return Result.of(obstacle, file.toString());
      }
      words.set(0, file.toString());
    }
    return start(words, hook.timeout());
  }

  private End obstacle(Path file, boolean anywhere) {
    if (!Files.isRegularFile(file)) {
      return End.NOT_FOUND;
    }
    if (!anywhere && !isInside(file)) {
      return End.OUTSIDE;
    }
    return Files.isExecutable(file) ? End.DONE : End.NOT_EXECUTABLE;
  }

  private boolean isInside(Path file) {
    try {
      return file.toRealPath().startsWith(home.toRealPath());
    } catch (IOException gone) {
      return false;
    }
  }

  private Result start(List<String> words, Duration timeout) {
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.directory(home.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      return await(process, timeout);
    } catch (IOException e) {
      return Result.of(End.NOT_STARTED, String.valueOf(e.getMessage()));
    }
  }

  private static Result await(Process process, Duration timeout) {
    Output output = new Output(process.getInputStream());
    try {
      if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
        kill(process);
        String seconds = Long.toString(timeout.toSeconds());
        return new Result(End.TIMED_OUT, seconds, output.beginning(LAST_WORDS));
      }
      int code = process.exitValue();
      return new Result(
          code == 0 ? End.DONE : End.BAD_EXIT,
          Integer.toString(code),
          output.beginning(LAST_WORDS));
    } catch (InterruptedException e) {
      kill(process);
      Thread.currentThread().interrupt();
      return Result.of(End.STOPPED, "");
    }
  }

  /** The children are asked for first: once their parent is gone, nobody knows whose they were. */
  private static void kill(Process process) {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }
}
