package lawtally.report.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import lawtally.definition.Sha256;

/**
 * Makes a staged bundle public: all of it or nothing. Every act may be repeated, so a run that was
 * killed between any two of them calls {@link #publish} again.
 *
 * <p>The caller holds the run lock of job and year.
 */
public final class Publisher {
  private final Path output;

  public Publisher(Path home) {
    this.output = home.resolve("output");
  }

  /** Where the bundle is written before it is public: {@code output/<job>/<year>/.r001}. */
  public Path staging(String job, int year, int revision) {
    return year(job, year).resolve("." + name(revision));
  }

  /** Where it stands once it is: {@code output/<job>/<year>/r001}. */
  public Path published(String job, int year, int revision) {
    return year(job, year).resolve(name(revision));
  }

  /** The same as one file: {@code output/<job>/<year>/<job>-<year>-r001.zip}. */
  public Path packed(String job, int year, int revision) {
    return year(job, year).resolve("%s-%d-%s.zip".formatted(job, year, name(revision)));
  }

  /** The bundle that {@code latest} names; empty while there is none. */
  public Optional<Path> latest(String job, int year) throws IOException {
    return new Latest(year(job, year)).bundle();
  }

  /**
   * Publishes a staged bundle, or finishes what an earlier call began.
   *
   * @param manifestSha256 what {@link BundleWriter#write} returned
   * @param movesLatest false for a red revision: a 草稿 is there to be read, {@code latest} stays
   * @throws UnpublishableException if the staged bundle is not the one that was written, or another
   *     run's revision is in the way
   * @throws IOException if {@code output/} cannot be read or written
   */
  public void publish(
      String job, int year, int revision, String manifestSha256, boolean movesLatest)
      throws IOException {
    Path staged = staging(job, year, revision);
    Path published = published(job, year, revision);
    Packed packed = new Packed(packed(job, year, revision));
    if (Disk.exists(published)) {
      requireOurs(published, manifestSha256);
      packed.requireFreeOrOurs(published);
      Disk.delete(staged);
    } else {
      Inspection.of(staged, manifestSha256).passOrThrow();
      packed.requireFreeOrOurs(staged);
      ReadOnly.make(staged);
      Files.move(staged, published, StandardCopyOption.ATOMIC_MOVE);
    }
    Disk.force(year(job, year));
    packed.complete(published);
    if (movesLatest) {
      new Latest(year(job, year)).moveTo(name(revision));
    }
  }

  /** Whether a published revision still lies there as it was published, byte for byte. */
  public boolean intact(String job, int year, int revision, String manifestSha256)
      throws IOException {
    try {
      Inspection.of(published(job, year, revision), manifestSha256).passOrThrow();
      return true;
    } catch (UnpublishableException e) {
      return false;
    }
  }

  private static void requireOurs(Path published, String manifestSha256) throws IOException {
    Path manifest = published.resolve(Manifest.NAME);
    boolean ours =
        Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)
            && Sha256.hex(Files.readAllBytes(manifest)).equals(manifestSha256);
    if (!ours) {
      throw new UnpublishableException("report.bundle.in-the-way", published.toString());
    }
  }

  private Path year(String job, int year) {
    return output.resolve(job).resolve(Integer.toString(year));
  }

  private static String name(int revision) {
    return "r%03d".formatted(revision);
  }
}
