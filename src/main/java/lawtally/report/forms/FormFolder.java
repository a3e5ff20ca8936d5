package lawtally.report.forms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Where blank forms are put. What somebody has filled in there is never overwritten. */
public final class FormFolder {
  private final Path folder;

  public FormFolder(Path folder) {
    this.folder = folder;
  }

  /** Names of files that stand there already with another content. */
  public List<String> inTheWay(SortedMap<String, String> files) throws IOException {
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (Files.exists(path) && !Arrays.equals(Files.readAllBytes(path), bytes(file.getValue()))) {
        names.add(file.getKey());
      }
    }
    return names;
  }

  /**
   * Writes the files, each whole or not at all.
   *
   * @throws IOException if the folder cannot be made or written
   */
  public void write(SortedMap<String, String> files) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path unfinished = folder.resolve("." + file.getKey() + ".part");
      Files.write(unfinished, bytes(file.getValue()));
      Files.move(unfinished, folder.resolve(file.getKey()), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
