package lawtally.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import lawtally.batch.Session;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code backup}: the home in one file, while nobody else is at work on it. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1 << 20;

  @ParentCommand private @Nullable LawTally top;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    LawTally parent = Parent.of(top);
    Console console = parent.console();
    Desk desk = Desk.of(parent);
    Path to = file.toAbsolutePath().normalize();
    if (Files.exists(to)) {
      throw new WrongUseException(console.say("cli.backup-exists", to));
    }
    if (to.getParent() == null || !Files.isDirectory(to.getParent())) {
      throw new WrongUseException(console.say("cli.backup-no-folder", to));
    }
    if (!desk.hasDatabase()) {
      throw new WrongUseException(console.say("cli.no-runs"));
    }
    Logging.to(desk.home().logs());
    int files;
    try (Session session = Session.openAlone(desk.settings("backup"), List.of())) {
      files = session.backup(to);
    } catch (FileAlreadyExistsException e) {
      console.tell("cli.backup-under-way", e.getFile());
      return Exit.BUSY;
    }
    console.result(to.toString());
    String megabytes = String.format(Locale.ROOT, "%.1f", Files.size(to) / MEGABYTE);
    console.tell("cli.backed-up", files, megabytes, to);
    if (desk.onServer()) {
      console.tell("cli.backup-server");
    }
    return Exit.DONE;
  }
}
