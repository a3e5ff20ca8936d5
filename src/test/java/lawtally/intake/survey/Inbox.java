package lawtally.intake.survey;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lawtally.intake.Issue;
import lawtally.intake.Survey;

/** What departments dropped for 2020, and the archive of it. */
public final class Inbox {
  public static final int YEAR = 2020;

  private final Path home;
  private final FileArchive archive;

  public Inbox(Path home) {
    this.home = home;
    this.archive = new FileArchive(home.resolve(".lawtally/archive"));
  }

  public FileArchive archive() {
    return archive;
  }

  public Path root() {
    return home.resolve("input").resolve(String.valueOf(YEAR));
  }

  public Inbox put(String path, String text) throws IOException {
    return put(path, text, StandardCharsets.UTF_8);
  }

  public Inbox put(String path, String text, Charset charset) throws IOException {
    return put(path, text.getBytes(charset));
  }

  public Inbox put(String path, byte[] bytes) throws IOException {
    Path file = root().resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  public Survey survey() throws IOException {
    return new Surveyor(archive).survey(home, YEAR);
  }

  Survey survey(long largestFile) throws IOException {
    return new Surveyor(archive, largestFile, java.time.Duration.ZERO).survey(home, YEAR);
  }

  static List<String> rules(Survey survey) {
    return survey.issues().stream().map(Issue::rule).toList();
  }
}
