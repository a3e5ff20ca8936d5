package lawtally.report.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Takes the right to write off the files of a bundle, where the file system knows it: a published
 * figure should not change because somebody opened the CSV in a spreadsheet and saved it. Folders
 * keep it, so that a whole revision can still be moved or deleted.
 */
final class ReadOnly {
  private static final Set<PosixFilePermission> WRITING =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private ReadOnly() {}

  static void make(Path bundle) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(bundle)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
      if (view != null) {
        protect(view);
      }
    }
  }

  private static void protect(PosixFileAttributeView view) {
    try {
      Set<PosixFilePermission> rights = new TreeSet<>(view.readAttributes().permissions());
      rights.removeAll(WRITING);
      view.setPermissions(rights);
    } catch (IOException e) {
      // Some shares and sticks keep no rights; a bundle on them is as good as any, but unguarded.
    }
  }
}
