package lawtally.definition.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import lawtally.definition.Definitions.DefinitionFile;
import lawtally.definition.Faults;
import lawtally.definition.FileNames;
import lawtally.definition.Sha256;

/** The texts of definition and seed files, with a note of every file read. */
final class FileTexts {
  private static final String BOM = "\uFEFF";

  /** What a Chinese editor writes if not UTF-8: read so, the other faults of the file are true. */
  private static final Charset CHINESE = Charset.forName("GB18030");

  private final Path home;
  private final Faults faults;
  private final List<DefinitionFile> files = new ArrayList<>();

  FileTexts(Path home, Faults faults) {
    this.home = home;
    this.faults = faults;
  }

  /** Names of the folders in a folder, sorted, without hidden ones. */
  List<String> folders(String folder) {
    Path from = home.resolve(folder);
    if (!Files.isDirectory(from)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(from)) {
      return all.filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      faults.add(folder, 0, "", "unreadable-file");
      return List.of();
    }
  }

  /**
   * The files under a folder, by path relative to the home folder.
   *
   * @param job the job they belong to; empty for seeds
   * @param ends how their names end
   */
  SortedMap<String, String> under(String folder, String job, List<String> ends) {
    SortedMap<String, String> texts = new TreeMap<>();
    Path from = home.resolve(folder);
    if (!Files.isDirectory(from)) {
      return texts;
    }
    try (Stream<Path> all = Files.walk(from, FileVisitOption.FOLLOW_LINKS)) {
      all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .filter(this::isInside)
          .filter(file -> ends.stream().anyMatch(file.getFileName().toString()::endsWith))
          .forEach(file -> read(file, job, texts));
    } catch (IOException | java.io.UncheckedIOException unreadable) {
      faults.add(folder, 0, "", "unreadable-file");
    }
    return texts;
  }

  List<DefinitionFile> files() {
    return List.copyOf(files);
  }

  /**
   * A link may lead about within the home folder: what lies elsewhere is not this job's to show.
   */
  private boolean isInside(Path file) {
    try {
      if (file.toRealPath().startsWith(home.toRealPath())) {
        return true;
      }
      faults.add(path(file), 0, "", "outside-home");
    } catch (IOException unreadable) {
      faults.add(path(file), 0, "", "unreadable-file");
    }
    return false;
  }

  private String path(Path file) {
    return FileNames.onOneLine(home.relativize(file).toString().replace('\\', '/'));
  }

  private void read(Path file, String job, SortedMap<String, String> texts) {
    String path = path(file);
    try {
      byte[] bytes = Files.readAllBytes(file);
      files.add(new DefinitionFile(path, job, Sha256.hex(bytes)));
      texts.put(path, text(path, bytes));
    } catch (IOException unreadable) {
      faults.add(path, 0, "", "unreadable-file");
    }
  }

  private String text(String path, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BOM) ? text.substring(1) : text;
    } catch (CharacterCodingException other) {
      faults.add(path, 0, "", "not-utf-8");
      return new String(bytes, CHINESE);
    }
  }
}
