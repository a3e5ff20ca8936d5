package lawtally.cli;

import java.nio.file.Path;
import lawtally.intake.csv.CsvFile;
import lawtally.intake.csv.FolderCleaner;
import lawtally.intake.csv.UnusableFileException;
import org.slf4j.LoggerFactory;

/** Tells which files of a folder could not be cleaned, and how many could. */
final class CleanedFolder implements FolderCleaner.Listener {
  private final Console console;
  private int done;
  private int failed;

  CleanedFolder(Console console) {
    this.console = console;
  }

  @Override
  public void done(Path file, CsvFile.Content content) {
    done++;
  }

  @Override
  public void failed(Path file, Exception failure) {
    failed++;
    if (failure instanceof UnusableFileException e) {
      console.tell("cli.csv.unusable", file, CsvCommand.said(e, console));
    } else {
      LoggerFactory.getLogger(CleanedFolder.class).error("failed: {}", file, failure);
      console.tell("cli.csv.unusable", file, new Failures(console, false).reason(failure));
    }
  }

  int exitCode() {
    console.tell("cli.csv.folder-cleaned", done, failed);
    return failed == 0 ? Exit.DONE : done == 0 ? Exit.FAILED : Exit.RED;
  }
}
