package lawtally.report.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The link {@code latest} beside the revisions of a year. It is replaced, never removed first, so
 * that who follows it always arrives. Where the file system makes no links (Windows without the
 * right to, some shares), {@code latest.txt} holds the revision's name instead.
 */
final class Latest {
  private static final Pattern REVISION = Pattern.compile("r(\\d{3,9})");

  private final Path folder;
  private final Links links;
  private final Path link;
  private final Path text;

  /** How a file system makes a link. */
  interface Links {
    void create(Path link, Path target) throws IOException;
  }

  Latest(Path folder) {
    this(folder, Files::createSymbolicLink);
  }

  /**
   * @param folder of a job's year
   */
  Latest(Path folder, Links links) {
    this.folder = folder;
    this.links = links;
    this.link = folder.resolve("latest");
    this.text = folder.resolve("latest.txt");
  }

  Optional<Path> bundle() throws IOException {
    return newest().map(name -> folder.resolve(name)).filter(Files::isDirectory);
  }

  /** Moves forward only: a repeated call for an older revision changes nothing. */
  void moveTo(String revision) throws IOException {
    Optional<Path> now = bundle();
    if (now.isPresent() && number(now.get().getFileName().toString()) > number(revision)) {
      return;
    }
    if (Disk.exists(link) && !Files.isSymbolicLink(link)) {
      throw new UnpublishableException("report.bundle.latest-is-no-link", link.toString());
    }
    if (replaceLink(revision)) {
      Files.deleteIfExists(text);
    } else {
      replaceText(revision);
      Files.deleteIfExists(link);
    }
    Disk.force(folder);
  }

  private boolean replaceLink(String revision) throws IOException {
    Path next = folder.resolve(".latest");
    Files.deleteIfExists(next);
    try {
      links.create(next, Path.of(revision));
    } catch (UnsupportedOperationException | FileSystemException e) {
      return false;
    }
    Files.move(next, link, StandardCopyOption.ATOMIC_MOVE);
    return true;
  }

  private void replaceText(String revision) throws IOException {
    Path next = folder.resolve(".latest.txt");
    Files.deleteIfExists(next);
    Disk.write(next, (revision + "\n").getBytes(StandardCharsets.UTF_8));
    try {
      Files.move(next, text, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(next, text, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Optional<String> newest() throws IOException {
    String linked =
        Files.isSymbolicLink(link) ? Files.readSymbolicLink(link).getFileName().toString() : "";
    String written =
        Files.isRegularFile(text, LinkOption.NOFOLLOW_LINKS)
            ? Files.readString(text, StandardCharsets.UTF_8).strip()
            : "";
    String newer = number(linked) >= number(written) ? linked : written;
    return number(newer) > 0 ? Optional.of(newer) : Optional.empty();
  }

  /** 12 for {@code r012}; 0 for what names no revision. */
  private static int number(String name) {
    Matcher revision = REVISION.matcher(name);
    return revision.matches() ? Integer.parseInt(revision.group(1)) : 0;
  }
}
