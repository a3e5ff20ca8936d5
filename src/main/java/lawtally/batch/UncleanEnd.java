package lawtally.batch;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import lawtally.report.bundle.Disk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the embedded database anew where the process before did not close it.
 *
 * <p>H2 comes back with whole transactions, but not always with whole indexes: of some hundred
 * databases whose file took no more, while several threads were writing, one or two had rows that
 * an index did not know of, or entries of rows that were not there. Rows themselves were as
 * committed; so they are copied, in the order of the tables, into a new database, which makes its
 * indexes of them.
 *
 * <p>A mark beside the file tells that it is in use; who closes it in order takes the mark away.
 * Only under the lock of the database.
 */
final class UncleanEnd {
  private static final Logger LOG = LoggerFactory.getLogger(UncleanEnd.class);
  private static final String EXTENSION = ".mv.db";

  private final Path database;
  private final boolean marked;

  private UncleanEnd(Path database) {
    this.database = database.toAbsolutePath();
    this.marked = Files.exists(mark());
  }

  /**
   * Mends what a dead process left, and marks the database as in use.
   *
   * @param database path without extension
   * @throws IOException if the folder cannot be written
   */
  static UncleanEnd before(Path database) throws IOException {
    Files.createDirectories(database.toAbsolutePath().getParent());
    UncleanEnd end = new UncleanEnd(database);
    end.removeDrafts();
    if (end.marked) {
      end.mend();
    } else {
      Files.createFile(end.mark());
      Disk.force(end.mark().getParent());
    }
    return end;
  }

  /** The database is closed, and all that was committed is in its file. */
  void closedInOrder() throws IOException {
    Files.deleteIfExists(mark());
  }

  /** The database was not opened, hence not changed. */
  void neverOpened() throws IOException {
    if (!marked) {
      closedInOrder();
    }
  }

  private void mend() throws IOException {
    if (!Files.exists(file(database))) {
      return;
    }
    try {
      copyRows();
      Disk.forceFile(file(draft()));
      Files.move(file(draft()), file(database), StandardCopyOption.ATOMIC_MOVE);
      Disk.force(database.getParent());
      LOG.warn("the database was not closed by the process before: its indexes were made anew");
    } catch (SQLException e) {
      Optional<FileSystemException> full = EmbeddedFile.fullDisk(database.getParent(), e);
      if (full.isPresent()) {
        throw full.get();
      }
      // Who opens it next is told what is wrong with it, if anything is.
      LOG.warn("the database was not closed by the process before, and could not be copied", e);
    } finally {
      removeDrafts();
    }
  }

  private void copyRows() throws SQLException {
    String script = script().toString();
    try (Connection old = open(database, ";IFEXISTS=TRUE")) {
      execute(old, "script to ? compression deflate charset 'UTF-8'", script);
    }
    try (Connection fresh = open(draft(), "")) {
      execute(fresh, "runscript from ? compression deflate charset 'UTF-8'", script);
      try (Statement statement = fresh.createStatement()) {
        statement.execute("shutdown");
      }
    }
  }

  private static Connection open(Path database, String settings) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:h2:file:" + database + ";DB_CLOSE_ON_EXIT=FALSE" + settings, "sa", "");
  }

  private static void execute(Connection connection, String sql, String file) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, file);
      statement.execute();
    }
  }

  private void removeDrafts() throws IOException {
    for (Path draft : List.of(file(draft()), script())) {
      Files.deleteIfExists(draft);
    }
  }

  private static Path file(Path database) {
    return database.resolveSibling(database.getFileName() + EXTENSION);
  }

  private Path draft() {
    return database.resolveSibling("mended");
  }

  private Path script() {
    return database.resolveSibling("mending.sql");
  }

  private Path mark() {
    return database.resolveSibling("in-use");
  }
}
