package lawtally.report.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code manifest.json} says of its bundle.
 *
 * @param status green, amber or red
 * @param files every file of the bundle but the manifest, by path
 */
public record Manifest(String job, int year, int revision, String status, List<Entry> files) {
  public static final String NAME = "manifest.json";

  /**
   * A file of the bundle.
   *
   * @param path relative to the bundle, with {@code /}
   * @param size bytes
   */
  public record Entry(String path, long size, String sha256) {}

  /**
   * Reads the manifest of a bundle.
   *
   * @param bundle the bundle's folder
   * @throws IOException if there is none, or it is not a manifest
   */
  public static Manifest read(Path bundle) throws IOException {
    return of(Files.readAllBytes(bundle.resolve(NAME)));
  }

  static Manifest of(byte[] json) throws IOException {
    JsonNode root = tree(json);
    List<Entry> files = new ArrayList<>();
    for (JsonNode file : root.path("files")) {
      files.add(
          new Entry(
              file.path("path").asText(),
              file.path("size").asLong(-1),
              file.path("sha256").asText()));
    }
    return new Manifest(
        root.path("job").asText(),
        root.path("year").asInt(),
        root.path("revision").asInt(),
        root.path("status").asText(),
        files);
  }

  private static JsonNode tree(byte[] json) throws IOException {
    try {
      JsonNode root = new JsonMapper().readTree(json);
      if (root != null && root.path("files").isArray()) {
        return root;
      }
    } catch (JsonProcessingException e) {
      throw new IOException(NAME + " is not JSON", e);
    }
    throw new IOException(NAME + " lists no files");
  }
}
