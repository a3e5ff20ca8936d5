package lawtally.batch;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import lawtally.batch.home.Home;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The file of the embedded database. H2 writes what has changed behind what was there, and gives
 * room back only when it is told to: left alone, each run made the file some 0.3 MB longer, of
 * which a third was in use.
 */
final class EmbeddedFile {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedFile.class);

  /** A file that is small need not be smaller; a copy of one that is larger takes some time. */
  static final long WORTH_IT = 4L << 20;

  /** With less room than this on the disk H2 cannot go on. */
  private static final long ROOM_TO_WRITE = 1L << 20;

  private final Path file;

  private EmbeddedFile(Path file) {
    this.file = file;
  }

  static EmbeddedFile of(Home home) {
    return new EmbeddedFile(Path.of(home.database() + ".mv.db"));
  }

  /**
   * Closes the database by copying what is in use into a new file, which takes the place of the old
   * one by a rename. That it fails is no failure of a run: all is published.
   */
  void giveBackRoom(DataSource database) {
    try {
      if (Files.size(file) >= WORTH_IT) {
        new JdbcTemplate(database).execute("shutdown compact");
      }
    } catch (IOException | DataAccessException e) {
      LOG.warn("the database file could not be made smaller", e);
    }
  }

  /**
   * The disk is full. H2 closes itself then, and whoever asks it afterwards is only told that it is
   * closed, or that a table cannot be locked.
   *
   * @param folder of the file
   * @param failure what was told instead; the cause, if the disk is full
   */
  static Optional<FileSystemException> fullDisk(Path folder, Throwable failure) {
    try {
      if (Files.getFileStore(folder).getUsableSpace() >= ROOM_TO_WRITE) {
        return Optional.empty();
      }
    } catch (IOException unknown) {
      return Optional.empty();
    }
    FileSystemException full =
        new FileSystemException(folder.toString(), null, "No space left on device");
    full.initCause(failure);
    return Optional.of(full);
  }

  /** The same failure, under the full disk that it comes from if there is one. */
  Throwable explained(Throwable failure) {
    return fullDisk(file.toAbsolutePath().getParent(), failure)
        .map(Throwable.class::cast)
        .orElse(failure);
  }
}
