package lawtally.definition.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import lawtally.definition.Definitions;
import lawtally.definition.Definitions.DefinitionFile;
import lawtally.definition.Faults;
import lawtally.definition.FaultyDefinitionsException;
import lawtally.definition.Job;
import lawtally.definition.Seeds;
import lawtally.definition.seed.SeedsReader;

/** Reads all jobs and seeds under a home folder. */
public final class DefinitionReader {
  private static final String BOM = "\uFEFF";

  private final Path home;
  private final Faults faults = new Faults();
  private final List<DefinitionFile> files = new ArrayList<>();

  public DefinitionReader(Path home) {
    this.home = home;
  }

  /**
   * @throws FaultyDefinitionsException with every fault of every file
   */
  public Definitions read() {
    SortedMap<String, String> seedTexts = texts("seeds", "", ".csv");
    Seeds seeds = new SeedsReader(seedTexts, faults).read();
    List<Job> jobs = new ArrayList<>();
    for (String job : jobs()) {
      String folder = "jobs/" + job;
      SortedMap<String, String> texts = texts(folder, job, ".yaml");
      texts.putAll(texts(folder, job, "summary.md"));
      new JobReader(folder, texts, seeds, faults).read().ifPresent(jobs::add);
    }
    if (jobs.isEmpty() && faults.none()) {
      faults.add("jobs", 0, "", "no-jobs");
    }
    if (!faults.none()) {
      throw new FaultyDefinitionsException(faults.sorted());
    }
    return new Definitions(List.copyOf(jobs), seeds, List.copyOf(files));
  }

  /** Folders under {@code jobs/}, but for the schemas and what is hidden. */
  private List<String> jobs() {
    Path folder = home.resolve("jobs");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.equals("schema") && !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The files under a folder whose name ends so, by path relative to the home folder. */
  private SortedMap<String, String> texts(String folder, String job, String end) {
    SortedMap<String, String> texts = new TreeMap<>();
    Path from = home.resolve(folder);
    if (!Files.isDirectory(from)) {
      return texts;
    }
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        if (file.getFileName().toString().endsWith(end)) {
          String path = home.relativize(file).toString().replace('\\', '/');
          texts.put(path, text(path, Files.readAllBytes(file), job));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return texts;
  }

  private String text(String path, byte[] bytes, String job) {
    files.add(new DefinitionFile(path, job, sha256(bytes)));
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BOM) ? text.substring(1) : text;
    } catch (CharacterCodingException other) {
      faults.add(path, 0, "", "not-utf-8");
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
