package lawtally.intake.survey;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lawtally.definition.FileNames;
import lawtally.intake.PersonalNumbers;

/** What lies in a year's folder, two folders deep, by the code points of the relative paths. */
final class InputTree {
  private static final int DEEPEST = 2;

  /** Of what kind an entry is. */
  enum State {
    FILE,
    /** A dangling or escaping link, a folder named like a file, a folder that cannot be listed. */
    UNREADABLE,
    /** A folder deeper than any that is looked into. */
    TOO_DEEP
  }

  /**
   * @param path where it lies
   * @param relative its name to people: the path from the year's folder, with {@code /}, numbers of
   *     natural persons masked, on one line. No two entries have the same
   */
  record Entry(Path path, String relative, State state) {
    String name() {
      return relative.substring(relative.lastIndexOf('/') + 1);
    }

    /** The department folder, or empty. */
    String folder() {
      int slash = relative.indexOf('/');
      return slash < 0 ? "" : relative.substring(0, slash);
    }
  }

  private final Path realRoot;
  private final List<Entry> entries = new ArrayList<>();

  private InputTree(Path realRoot) {
    this.realRoot = realRoot;
  }

  /**
   * @throws IOException if the year's folder itself cannot be listed
   */
  static List<Entry> under(Path root) throws IOException {
    InputTree tree = new InputTree(root.toRealPath());
    tree.list(root, "", 0);
    tree.entries.sort(Comparator.comparing(Entry::relative, InputTree::byCodePoints));
    return List.copyOf(tree.entries);
  }

  private void list(Path folder, String prefix, int depth) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      all.forEach(children::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    children.sort(
        Comparator.comparing(child -> child.getFileName().toString(), InputTree::byCodePoints));
    Set<String> names = new HashSet<>();
    children.forEach(child -> names.add(child.getFileName().toString()));
    for (Path child : children) {
      visit(child, prefix + shown(child.getFileName().toString(), names), depth);
    }
  }

  /** Two names that differ in what is hidden alone must not make one file of two. */
  private static String shown(String name, Set<String> taken) {
    String masked = PersonalNumbers.masked(FileNames.shown(name));
    if (masked.equals(name)) {
      return name;
    }
    int dot = masked.lastIndexOf('.');
    String stem = dot > 0 ? masked.substring(0, dot) : masked;
    String candidate = masked;
    for (int i = 2; !taken.add(candidate); i++) {
      candidate = stem + " (" + i + ")" + masked.substring(stem.length());
    }
    return candidate;
  }

  private void visit(Path child, String relative, int depth) {
    if (!isInside(child)) {
      entries.add(new Entry(child, relative, State.UNREADABLE));
    } else if (!Files.isDirectory(child)) {
      entries.add(
          new Entry(child, relative, Files.isRegularFile(child) ? State.FILE : State.UNREADABLE));
    } else if (Surveyor.isTable(relative)) {
      entries.add(new Entry(child, relative, State.UNREADABLE));
    } else if (depth == DEEPEST) {
      entries.add(new Entry(child, relative, State.TOO_DEEP));
    } else {
      descend(child, relative, depth);
    }
  }

  private void descend(Path folder, String relative, int depth) {
    int known = entries.size();
    try {
      list(folder, relative + "/", depth + 1);
    } catch (IOException e) {
      entries.subList(known, entries.size()).clear();
      entries.add(new Entry(folder, relative, State.UNREADABLE));
    }
  }

  /** Links may point about within the year's folder, but neither out of it nor nowhere. */
  private boolean isInside(Path child) {
    try {
      return child.toRealPath().startsWith(realRoot);
    } catch (IOException e) {
      return false;
    }
  }

  /** The order of {@code String.compareTo} differs beyond the basic plane. */
  static int byCodePoints(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length()) {
      int x = a.codePointAt(i);
      int y = b.codePointAt(i);
      if (x != y) {
        return Integer.compare(x, y);
      }
      i += Character.charCount(x);
    }
    return Integer.compare(a.length(), b.length());
  }
}
