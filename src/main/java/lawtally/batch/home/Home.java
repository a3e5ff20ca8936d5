package lawtally.batch.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import lawtally.report.bundle.Disk;

/** The folder under which everything lies; {@code .lawtally/} in it is for its owner alone. */
public record Home(Path root) {

  public Home(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  public Path input(int year) {
    return root.resolve("input").resolve(Integer.toString(year));
  }

  public Path narrative(String job, int year) {
    return root.resolve("jobs").resolve(job).resolve("narrative").resolve(year + ".md");
  }

  public Path archive() {
    return state().resolve("archive");
  }

  public Path database() {
    return state().resolve("db").resolve("lawtally");
  }

  /** Whether anything was ever run here. */
  public boolean hasDatabase() {
    return Files.isRegularFile(state().resolve("db").resolve("lawtally.mv.db"));
  }

  public Path databaseLock() {
    return state().resolve("locks").resolve("database.lock");
  }

  public Path runLock(String job, int year) {
    return state().resolve("locks").resolve(job + "-" + year + ".lock");
  }

  /** No job and year together have this name: theirs end with digits. */
  public Path nightLock(String job) {
    return state().resolve("locks").resolve(job + "-nights.lock");
  }

  /** Of the page that lists all years: no job has a name with a dot. */
  public Path frontLock() {
    return state().resolve("locks").resolve("index.html.lock");
  }

  /** Working files of one run; they may go once it is finished. */
  public Path runFolder(long run) {
    return runFolders().resolve(Long.toString(run));
  }

  public Path runFolders() {
    return state().resolve("runs");
  }

  public Path logs() {
    return state().resolve("logs");
  }

  /** Years that have a folder under {@code input/}, ascending. */
  public List<Integer> years() {
    try {
      return Disk.folders(root.resolve("input"), "[12][0-9]{3}").stream()
          .map(Integer::valueOf)
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Makes the folder of working state, mode 0700 where the file system knows owners. */
  public Path prepare() throws IOException {
    Path state = state();
    Files.createDirectories(state);
    PosixFileAttributeView posix = Files.getFileAttributeView(state, PosixFileAttributeView.class);
    if (posix != null) {
      posix.setPermissions(PosixFilePermissions.fromString("rwx------"));
    }
    return state;
  }

  private Path state() {
    return root.resolve(".lawtally");
  }
}
