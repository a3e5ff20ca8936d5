package lawtally.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import picocli.CommandLine.IVersionProvider;

/** Name and version of the program, as the jar's manifest has it. */
final class Version implements IVersionProvider {

  static String software() {
    return "LawTally " + number();
  }

  /**
   * {@code 0.1.0+1c291ca3}: the release, and a checksum of the jar. A program that was mended and
   * built again is another one: it must not go on with what the former one has counted.
   */
  static String number() {
    String release =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("development");
    return program().map(jar -> release + "+" + checksum(jar)).orElse(release);
  }

  /** The jar; empty if the classes lie in a folder. */
  private static Optional<Path> program() {
    try {
      CodeSource source = Version.class.getProtectionDomain().getCodeSource();
      return Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isRegularFile);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  static String checksum(Path jar) {
    CRC32 checksum = new CRC32();
    try (InputStream in = new CheckedInputStream(Files.newInputStream(jar), checksum)) {
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own file cannot be read", e);
    }
    return "%08x".formatted(checksum.getValue());
  }

  @Override
  public String[] getVersion() {
    return new String[] {software(), "Java " + Runtime.version().feature()};
  }
}
