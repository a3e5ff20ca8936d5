package lawtally.intake.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cleans every file of a folder: {@code a.csv} becomes {@code a.csv_converted.csv}, its parameters
 * are those of {@code a.csv_parameters.json}, if there is such a file. A file that cannot be read
 * does not stop the others and leaves no result.
 */
public final class FolderCleaner {
  private static final String PARAMETERS = "_parameters.json";
  private static final String CONVERTED = "_converted.csv";

  private final Path out;
  private final Optional<Path> parameters;

  /** Told of each file when it is done. */
  public interface Listener {
    void done(Path file, CsvFile.Content content);

    /**
     * @param failure an {@link UnusableFileException}, an {@link IOException}, or a fault of the
     *     program
     */
    void failed(Path file, Exception failure);
  }

  /**
   * @param out is made if it is not there
   * @param parameters folder of the parameter files
   */
  public FolderCleaner(Path out, Optional<Path> parameters) {
    this.out = out;
    this.parameters = parameters;
  }

  /**
   * In the order of the names.
   *
   * @throws IOException if the folder cannot be listed, or the other not be made
   */
  public void clean(Path folder, Listener listener) throws IOException {
    Files.createDirectories(out);
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(FolderCleaner::isTable).sorted().toList();
    }
    for (Path file : files) {
      try {
        listener.done(file, clean(file));
      } catch (IOException | RuntimeException e) {
        listener.failed(file, e);
      }
    }
  }

  private static boolean isTable(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file)
        && !name.startsWith(".")
        && !name.endsWith(PARAMETERS)
        && !isResult(file, name);
  }

  /** Of an earlier call that wrote into the same folder. */
  private static boolean isResult(Path file, String name) {
    return name.endsWith(CONVERTED)
        && Files.exists(file.resolveSibling(name.substring(0, name.length() - CONVERTED.length())));
  }

  private CsvFile.Content clean(Path file) throws IOException {
    String name = file.getFileName().toString();
    try (CsvFile csv = CsvFile.open(file, declared(name))) {
      return csv.write(out.resolve(name + CONVERTED));
    }
  }

  private Declared declared(String name) throws IOException {
    Optional<Path> json =
        parameters.map(folder -> folder.resolve(name + PARAMETERS)).filter(Files::exists);
    return json.isPresent() ? Declared.read(json.get()) : Declared.NOTHING;
  }
}
