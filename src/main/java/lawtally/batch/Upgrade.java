package lawtally.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lawtally.report.bundle.Disk;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Brings the database up to date, or refuses one of a newer program.
 *
 * <p>PostgreSQL changes its tables in a transaction. The embedded database does not: a copy of it
 * is made before anything is changed, and an upgrade that did not come to its end is undone from
 * the copy when the database is opened next. The copy stays beside the database as {@code
 * before-V4.zip}, for a person who wants to go back to the program before.
 */
final class Upgrade implements FlywayMigrationStrategy {
  private static final Logger LOG = LoggerFactory.getLogger(Upgrade.class);

  private final Path folder;
  private final String file;
  private final boolean embedded;

  private Upgrade(Path database, boolean embedded) {
    this.folder = database.toAbsolutePath().getParent();
    this.file = database.getFileName() + ".mv.db";
    this.embedded = embedded;
  }

  /**
   * @param database path of the embedded database, without extension
   */
  static Upgrade embedded(Path database) {
    return new Upgrade(database, true);
  }

  /** On a server, which looks after itself. */
  static Upgrade onServer(Path database) {
    return new Upgrade(database, false);
  }

  /** Before the database is opened: undoes what an upgrade left half done. */
  void undoHalfDone() {
    try {
      Files.deleteIfExists(part());
      if (embedded && Files.exists(underWay())) {
        restore(underWay());
        Files.delete(underWay());
        LOG.warn("an upgrade of the database was interrupted: undone, it is made again");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the copy before the upgrade cannot be restored", e);
    }
  }

  @Override
  public void migrate(Flyway flyway) {
    MigrationInfoService info = flyway.info();
    String known = version(info.all(), false);
    String current = version(info.applied(), true);
    for (MigrationInfo applied : info.applied()) {
      if (applied.getState().isApplied() && !applied.getState().isResolved()) {
        throw SchemaException.newer(current, known);
      }
    }
    boolean old = info.pending().length > 0 && info.current() != null;
    try {
      if (old && embedded) {
        copy(flyway);
      }
      flyway.migrate();
      if (old) {
        LOG.info("database upgraded from V{} to V{}", current, known);
      }
      if (old && embedded) {
        Files.move(underWay(), copyBefore(known), StandardCopyOption.REPLACE_EXISTING);
        // Were the old name to come back after a power cut, the next start would undo the upgrade,
        // and the runs since with it.
        Disk.force(folder);
      }
    } catch (FlywayException e) {
      Optional<FileSystemException> full =
          embedded ? EmbeddedFile.fullDisk(folder, e) : Optional.empty();
      if (full.isPresent()) {
        throw new UncheckedIOException(full.get());
      }
      throw SchemaException.stuck(current, known, e);
    } catch (IOException e) {
      throw new UncheckedIOException("no copy of the database can be made", e);
    }
  }

  /** The highest version among these; of an empty database 0. */
  private static String version(MigrationInfo[] migrations, boolean foreign) {
    return Arrays.stream(migrations)
        .filter(m -> m.getVersion() != null && (foreign || m.getState().isResolved()))
        .map(MigrationInfo::getVersion)
        .max(Comparator.naturalOrder())
        .map(Object::toString)
        .orElse("0");
  }

  /** The copy has its name only when it is whole: by the name an interrupted upgrade is known. */
  private void copy(Flyway flyway) throws IOException {
    new JdbcTemplate(flyway.getConfiguration().getDataSource())
        .update("backup to ?", part().toString());
    Disk.forceFile(part());
    Files.move(part(), underWay(), StandardCopyOption.ATOMIC_MOVE);
    Disk.force(folder);
  }

  private void restore(Path copy) throws IOException {
    Path fresh = folder.resolve(file + ".part");
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(copy))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(file)) {
          write(zip, fresh);
        }
      }
    }
    Files.move(fresh, folder.resolve(file), StandardCopyOption.ATOMIC_MOVE);
    Disk.force(folder);
  }

  private static void write(InputStream content, Path to) throws IOException {
    Files.copy(content, to, StandardCopyOption.REPLACE_EXISTING);
    Disk.forceFile(to);
  }

  private Path part() {
    return folder.resolve("upgrading.part");
  }

  private Path underWay() {
    return folder.resolve("upgrading.zip");
  }

  private Path copyBefore(String version) {
    return folder.resolve("before-V" + version + ".zip");
  }
}
