package lawtally.storm;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lawtally.report.bundle.Disk;
import org.jspecify.annotations.Nullable;

/**
 * The program as a machine of its own, started as {@code ./lawtally} starts it: from a jar with its
 * libraries, with an archive of class data that its first run has left. Where that archive cannot
 * be made it starts all the same, only slower.
 */
final class Program {
  private static final Path FOLDER = Path.of("target", "storm").toAbsolutePath();
  private static final List<String> FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xlog:disable",
          "-Xmx400m",
          "-Djava.awt.headless=true",
          "-Dfile.encoding=UTF-8",
          // Many slices of few rows: what is in flight counts, not how much it weighs.
          "-Dlawtally.slice-size=500000");

  private static @Nullable Program built;

  private final String classPath;
  private final Path classData;

  private Program(String classPath, Path classData) {
    this.classPath = classPath;
    this.classData = classData;
  }

  /** Built once for all tests, also of other machines of the same build. */
  static synchronized Program built() {
    if (built == null) {
      try (FileChannel lock = lock();
          FileLock held = lock.lock()) {
        built = build(held);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return built;
  }

  private static FileChannel lock() throws IOException {
    Files.createDirectories(FOLDER);
    return FileChannel.open(
        FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /** Only under the lock. */
  private static Program build(FileLock held) throws IOException {
    Path classes = Path.of("target", "classes");
    Path jar = FOLDER.resolve("lawtally.jar");
    Path classData = FOLDER.resolve("lawtally.jsa");
    Program program = new Program(jar + File.pathSeparator + libraries(), classData);
    if (held.isValid() && isNewer(classData, classes)) {
      return program;
    }
    Files.deleteIfExists(classData);
    pack(classes, jar);
    program.train();
    return program;
  }

  private static boolean isNewer(Path file, Path folder) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    FileTime made = Files.getLastModifiedTime(file);
    try (Stream<Path> all = Files.walk(folder)) {
      return all.allMatch(path -> path.toFile().lastModified() < made.toMillis());
    }
  }

  /** Its first run leaves the archive of class data. */
  private void train() throws IOException {
    Path home = Files.createTempDirectory(FOLDER, "training");
    BusyYear.in(home, 200);
    Ended ended =
        start(
                List.of("-XX:ArchiveClassesAtExit=" + classData),
                Map.of(),
                "run",
                "--year",
                "2020",
                "--home",
                home.toString())
            .end();
    if (ended.code() != 0) {
      throw new IllegalStateException("the program does not work: " + ended);
    }
    Disk.delete(home);
  }

  /** Class data are shared from jars only, and only if these have not changed since. */
  private static void pack(Path classes, Path jar) throws IOException {
    Path draft = FOLDER.resolve("lawtally.jar.new");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(draft));
        Stream<Path> all = Files.walk(classes)) {
      out.setLevel(Deflater.NO_COMPRESSION);
      // Folders too: by them migrations are found.
      for (Path path : all.filter(p -> !p.equals(classes)).sorted().toList()) {
        String name = classes.relativize(path).toString().replace('\\', '/');
        out.putNextEntry(new ZipEntry(Files.isDirectory(path) ? name + "/" : name));
        if (!Files.isDirectory(path)) {
          Files.copy(path, out);
        }
      }
    }
    Files.move(draft, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String libraries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"))
        .reduce((a, b) -> a + File.pathSeparator + b)
        .orElseThrow();
  }

  /** Starts a command. */
  Child start(Map<String, String> environment, String... command) {
    return start(
        List.of("-XX:SharedArchiveFile=" + classData, "-Xshare:auto"), environment, command);
  }

  private Child start(List<String> sharing, Map<String, String> environment, String... command) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(sharing);
    line.addAll(FLAGS);
    line.addAll(List.of("-cp", classPath, "lawtally.cli.LawTally"));
    line.addAll(List.of(command));
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().keySet().removeIf(name -> name.startsWith("LAWTALLY_"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    try {
      return new Child(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
