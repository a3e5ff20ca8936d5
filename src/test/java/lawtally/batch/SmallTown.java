package lawtally.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A home folder with the real definitions (two charts only, to be quick) and whatever files a test
 * drops into it. All data are invented.
 */
public final class SmallTown {
  private static final String PENALTIES = "行政相对人名称,行政相对人类别,行政处罚决定书文号,处罚类别,罚款金额（元）,处罚决定日期,处罚机关,处罚内容";

  private final Path home;

  private SmallTown(Path home) {
    this.home = home;
  }

  /** Makes one in an empty folder. */
  public static SmallTown in(Path home) {
    SmallTown town = new SmallTown(home);
    town.copy(Path.of("jobs"));
    town.copy(Path.of("seeds"));
    town.keepFirstCharts(2);
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

  private void keepFirstCharts(int count) {
    try {
      Path charts = home.resolve("jobs/enforcement/charts.yaml");
      StringBuilder kept = new StringBuilder();
      int seen = 0;
      for (String line : Files.readAllLines(charts)) {
        if (!line.startsWith("- ") || seen++ < count) {
          kept.append(line).append('\n');
        }
      }
      Files.writeString(charts, kept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
