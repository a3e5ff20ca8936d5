package lawtally.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A home folder with the real definitions (two charts only, to be quick) and whatever files a test
 * drops into it. All data are invented.
 */
public final class SmallTown {
  private static final String PENALTIES = "行政相对人名称,行政相对人类别,行政处罚决定书文号,处罚类别,罚款金额（元）,处罚决定日期,处罚机关,处罚内容";

  /** Enough to have counts, sums, shares by category and a rate. */
  private static final Pattern FEW_FIGURES =
      Pattern.compile("litigation\\..*|penalties\\.(decided|amount|fines|confiscated)");

  private static final Pattern ENTRY = Pattern.compile("- (?:\\{ )?id: ([\\w.-]+).*");

  private final Path home;

  private SmallTown(Path home) {
    this.home = home;
  }

  /** Makes one in an empty folder. */
  public static SmallTown in(Path home) {
    SmallTown town = new SmallTown(home);
    town.copy(Path.of("jobs"));
    town.copy(Path.of("seeds"));
    town.keep("charts.yaml", "penalties-by-month|penalties-categories-by-month");
    return town;
  }

  /** One that lies there already. */
  static SmallTown at(Path home) {
    return new SmallTown(home);
  }

  public Path home() {
    return home;
  }

  /** Puts a file under {@code input/}, with {@code \n} as line ends. */
  public SmallTown file(String path, String text) {
    return bytes(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public SmallTown bytes(String path, byte[] bytes) {
    try {
      Path file = home.resolve("input").resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of so many good penalties of one department, fined 100 yuan each. */
  public SmallTown penalties(String path, String department, int from, int count) {
    StringBuilder text = new StringBuilder(PENALTIES).append('\n');
    IntStream.range(from, from + count)
        .forEach(
            n ->
                text.append("样本甲,自然人,样罚〔2020〕")
                    .append(n)
                    .append("号,罚款,100,2020-")
                    .append("%02d-%02d,".formatted(1 + n % 12, 1 + n % 28))
                    .append(department)
                    .append(",罚款100元")
                    .append('\n'));
    return file(path, text.toString());
  }

  public SmallTown delete(String path) {
    try {
      Files.delete(home.resolve("input").resolve(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Departments and penalties enough for a year that is not red. */
  public SmallTown goodYear() {
    return penalties("2020/区交通运输局/处罚台账.csv", "区交通运输局", 1, 40)
        .penalties("2020/区应急管理局/处罚台账.csv", "区应急管理局", 101, 25)
        .penalties("2020/区市场监督管理局/处罚台账.csv", "区市场监督管理局", 201, 60)
        .owingNothing();
  }

  /** Without departments that owe something the gate judges only what was sent. */
  public SmallTown owingNothing() {
    try {
      Path seed = home.resolve("seeds/departments.csv");
      String text = Files.readString(seed);
      StringBuilder kept = new StringBuilder();
      for (String line : text.split("\r?\n")) {
        kept.append(line, 0, line.lastIndexOf(',') + 1);
        kept.append(line.startsWith("code,") ? "expects" : "").append('\n');
      }
      Files.writeString(seed, kept);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void copy(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path from : all.toList()) {
        Path to = home.resolve(from);
        if (Files.isDirectory(from)) {
          Files.createDirectories(to);
        } else {
          Files.copy(from, to);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With the definitions of a few figures, one table and one chart: the whole line, but short. */
  public SmallTown fewFigures() {
    keep("indicators.yaml", FEW_FIGURES.pattern());
    keep("charts.yaml", "penalties-by-month");
    keep("tables.yaml", "litigation");
    keep("checks.yaml", "penalties-categories|penalties-amount-parts|head-within-heard");
    Path job = home.resolve("jobs/enforcement");
    try {
      for (Path narrative : list(job.resolve("narrative"))) {
        Files.delete(narrative);
      }
      for (String text : List.of("summary.md", "yearbook.md")) {
        Files.writeString(job.resolve(text), "全年共作出行政处罚决定{{ penalties.decided }}件。\n");
      }
      String text = Files.readString(job.resolve("job.yaml"));
      Files.writeString(
          job.resolve("job.yaml"),
          text.substring(0, text.indexOf("key_figures:"))
              + "key_figures: [penalties.decided, litigation.appearance_rate]\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  /** Keeps the entries of a list of definitions whose ids match. */
  private void keep(String name, String ids) {
    Path file = home.resolve("jobs/enforcement").resolve(name);
    try {
      StringBuilder kept = new StringBuilder();
      boolean keeping = true;
      for (String line : Files.readAllLines(file)) {
        Matcher entry = ENTRY.matcher(line);
        keeping = entry.matches() ? entry.group(1).matches(ids) : keeping || line.startsWith("#");
        if (keeping) {
          kept.append(line).append('\n');
        }
      }
      Files.writeString(file, kept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
