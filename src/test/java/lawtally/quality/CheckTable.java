package lawtally.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lawtally.definition.Definitions;
import lawtally.definition.FaultyDefinitionsException;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The tables of this package's resources: for each check files that break it, made from good forms.
 *
 * <p>A file is {@code form} with {@code rows} (cells that differ from the good row), {@code rename}
 * and {@code without} (columns), {@code also} (columns beyond) and {@code line} (raw lines at the
 * end); or {@code text}, {@code hex}, {@code link} or {@code size}.
 */
final class CheckTable {
  private static final Map<String, Map<String, String>> GOOD = strings("good-forms.yaml");

  private CheckTable() {}

  static List<Map<String, Object>> entries(String name) {
    return load(name);
  }

  private static <T> T load(String name) {
    try (InputStream in = CheckTable.class.getResourceAsStream(name)) {
      LoaderOptions loading = new LoaderOptions();
      DumperOptions dumping = new DumperOptions();
      return new Yaml(
              new SafeConstructor(loading),
              new Representer(dumping),
              dumping,
              loading,
              new EveryScalarIsText())
          .load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** So that dates and numbers stand as they are written. */
  private static final class EveryScalarIsText extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.MERGE, MERGE, "<");
    }
  }

  private static Map<String, Map<String, String>> strings(String name) {
    return load(name);
  }

  /** Writes the files of an entry under {@code input/2020}. */
  static void write(Map<String, Object> files, Path home) throws IOException {
    for (Map.Entry<String, Object> file : files.entrySet()) {
      Path path = home.resolve("input/2020").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Map<String, Object> what = mapping(file.getValue());
      if (what.containsKey("link")) {
        Files.createSymbolicLink(path, Path.of((String) what.get("link")));
      } else if (what.containsKey("size")) {
        try (RandomAccessFile empty = new RandomAccessFile(path.toFile(), "rw")) {
          empty.setLength(Long.parseLong((String) what.get("size")));
        }
      } else if (what.containsKey("hex")) {
        Files.write(path, HexFormat.ofDelimiter(" ").parseHex((String) what.get("hex")));
      } else {
        Files.write(path, text(what).getBytes(StandardCharsets.UTF_8));
        append(path, what);
      }
    }
  }

  private static void append(Path path, Map<String, Object> what) throws IOException {
    if (what.containsKey("then_hex")) {
      byte[] more = HexFormat.ofDelimiter(" ").parseHex((String) what.get("then_hex"));
      Files.write(path, more, java.nio.file.StandardOpenOption.APPEND);
    }
  }

  private static String text(Map<String, Object> what) {
    if (what.containsKey("text")) {
      return (String) what.get("text");
    }
    Map<String, String> good = new LinkedHashMap<>(GOOD.get((String) what.get("form")));
    list(what, "without").forEach(good::remove);
    Map<String, Object> renamed = mapping(what.getOrDefault("rename", Map.of()));
    List<String> header =
        new ArrayList<>(
            good.keySet().stream().map(h -> (String) renamed.getOrDefault(h, h)).toList());
    list(what, "also").forEach(header::add);
    StringBuilder csv = new StringBuilder(line(header));
    for (Object row : (List<?>) what.getOrDefault("rows", List.of(Map.of()))) {
      Map<String, Object> cells = mapping(row);
      csv.append(
          line(good.entrySet().stream().map(g -> cell(cells, g)).collect(Collectors.toList())));
    }
    list(what, "line").forEach(l -> csv.append(l).append("\r\n"));
    int padding = Integer.parseInt((String) what.getOrDefault("long", "0"));
    if (padding > 0) {
      csv.append('"').append("长".repeat(padding)).append("\"\r\n");
    }
    return csv.toString();
  }

  private static String cell(Map<String, Object> cells, Map.Entry<String, String> good) {
    return (String) cells.getOrDefault(good.getKey(), good.getValue());
  }

  private static String line(List<String> cells) {
    return cells.stream()
            .map(c -> '"' + c.replace("\"", "\"\"") + '"')
            .collect(Collectors.joining(","))
        + "\r\n";
  }

  /**
   * The committed definitions; where an entry edits a file of the job, those with the edit: a text
   * for another, or more columns and a row.
   *
   * @param folder an empty one for the edited definitions
   */
  static Definitions definitions(Map<String, Object> entry, Definitions committed, Path folder)
      throws IOException, FaultyDefinitionsException {
    if (!entry.containsKey("edit")) {
      return committed;
    }
    Map<String, Object> edit = mapping(entry.get("edit"));
    for (String part : List.of("jobs", "seeds")) {
      try (Stream<Path> all = Files.walk(Path.of(part))) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          Files.createDirectories(folder.resolve(file).getParent());
          Files.copy(file, folder.resolve(file));
        }
      }
    }
    Path edited = folder.resolve("jobs/enforcement").resolve((String) edit.get("file"));
    String text = Files.readString(edited);
    if (edit.containsKey("columns")) {
      String more = "," + edit.get("columns");
      String none = ",".repeat((int) more.chars().filter(c -> c == ',').count());
      List<String> lines =
          text.lines().map(l -> l.startsWith("code,") ? l + more : l + none).toList();
      Files.writeString(edited, String.join("\n", lines) + "\n" + edit.get("row") + "\n");
      return Definitions.load(folder);
    }
    assertThat(text).contains((String) edit.get("from"));
    Files.writeString(edited, text.replace((String) edit.get("from"), (String) edit.get("to")));
    return Definitions.load(folder);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> mapping(Object value) {
    return (Map<String, Object>) value;
  }

  private static List<String> list(Map<String, Object> what, String key) {
    Object value = what.getOrDefault(key, List.of());
    return value instanceof String one
        ? List.of(one)
        : ((List<?>) value).stream().map(String.class::cast).toList();
  }
}
