package lawtally.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lawtally.definition.Language;
import lawtally.definition.Sha256;
import lawtally.report.bundle.Unzipped;

/**
 * All that a home gave out, by path: bundles, links, returned rows. Of two runs of one year and one
 * day it may differ in the hour at which they began, as manifest and page of the run tell it, and
 * in nothing else.
 *
 * @param began as the manifest of r001 has it
 * @param files by path; hash of the content, for a link where it leads
 */
record Published(ZonedDateTime began, SortedMap<String, String> files) {
  private static final Pattern RUN_DATE = Pattern.compile("\"run_date\" : \"([^\"]+)\"");
  private static final String BUNDLE = "output/enforcement/2020/r001";
  private static final String PACKED = "output/enforcement/2020/enforcement-2020-r001.zip";

  static Published in(Path home) {
    try {
      Path bundle = home.resolve(BUNDLE);
      String manifest = Files.readString(bundle.resolve("manifest.json"));
      Matcher date = RUN_DATE.matcher(manifest);
      assertThat(date.find()).as(manifest).isTrue();
      ZonedDateTime began = ZonedDateTime.parse(date.group(1));
      SortedMap<String, String> files = new TreeMap<>();
      add(home, home.resolve("output"), files);
      add(home, home.resolve("returned"), files);
      String page = files.get(BUNDLE + "/index.html");
      assertThat(manifest).contains(page);
      files.put(BUNDLE + "/manifest.json", hash(date.replaceFirst("").replace(page, "")));
      files.put(BUNDLE + "/index.html", hash(withoutHour(bundle.resolve("index.html"), began)));
      // It holds what the bundle does, the hour as well: of that alone need it be the copy.
      assertThat(Unzipped.of(home.resolve(PACKED)))
          .isEqualTo(Unzipped.likeFolder(bundle, "enforcement-2020-r001"));
      files.put(PACKED, "the bundle, packed");
      return new Published(began, files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(Path home, Path folder, SortedMap<String, String> files)
      throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.toList()) {
        if (Files.isSymbolicLink(path)) {
          files.put(home.relativize(path).toString(), "link to " + Files.readSymbolicLink(path));
        } else if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
          files.put(home.relativize(path).toString(), Sha256.hex(Files.readAllBytes(path)));
        }
      }
    }
  }

  private static String withoutHour(Path page, ZonedDateTime began) throws IOException {
    String hour = "%02d:%02d".formatted(began.getHour(), began.getMinute());
    String told =
        Language.ZH.say(
            "report.page.date",
            began.getYear(),
            began.getMonthValue(),
            began.getDayOfMonth(),
            hour,
            began.toLocalDate());
    String text = Files.readString(page);
    assertThat(text).contains(told);
    return text.replace(told, told.replace(hour, ""));
  }

  private static String hash(String text) {
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param story what had happened
   */
  void requireSameAs(Published undisturbed, Object story) {
    assertThat(files.keySet()).as("after %s", story).isEqualTo(undisturbed.files.keySet());
    files.forEach(
        (path, hash) ->
            assertThat(hash).as("%s after %s", path, story).isEqualTo(undisturbed.files.get(path)));
  }

  /** The day that its readers had: page and letters show it. */
  String day() {
    return began.toLocalDate().toString();
  }
}
