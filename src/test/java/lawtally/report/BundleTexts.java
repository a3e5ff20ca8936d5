package lawtally.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Every file of a bundle as text, by its name; those that are packed part by part: {@code
 * summary.docx/word/document.xml}.
 */
public final class BundleTexts {
  private BundleTexts() {}

  public static SortedMap<String, String> of(Path bundle) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(bundle)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        put(texts, bundle.relativize(path).toString(), Files.readAllBytes(path));
      }
    }
    return texts;
  }

  private static void put(SortedMap<String, String> texts, String name, byte[] bytes)
      throws IOException {
    if (!name.matches(".*\\.(docx|xlsx|zip)")) {
      texts.put(name, new String(bytes, StandardCharsets.UTF_8));
      return;
    }
    try (InputStream in = new ByteArrayInputStream(bytes);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        put(texts, name + "/" + part.getName(), zip.readAllBytes());
      }
    }
  }
}
