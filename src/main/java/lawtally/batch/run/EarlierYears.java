package lawtally.batch.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import lawtally.batch.home.Home;
import lawtally.definition.Sha256;
import lawtally.indicator.Figures;
import lawtally.indicator.IndicatorsCsv;
import lawtally.report.bundle.Publisher;

/**
 * Figures of earlier years, as their newest published revisions have them. Read from the bundles
 * and from nowhere else: what managers can open is what this year is compared with.
 *
 * @param hashes SHA-256 of each {@code indicators.csv}
 */
public record EarlierYears(SortedMap<Integer, Figures> figures, SortedMap<Integer, String> hashes) {

  public static EarlierYears none() {
    return new EarlierYears(new TreeMap<>(), new TreeMap<>());
  }

  public static EarlierYears published(Home home, String job, int year) throws IOException {
    EarlierYears found = none();
    Publisher publisher = new Publisher(home.root());
    Path years = home.root().resolve("output").resolve(job);
    if (!Files.isDirectory(years)) {
      return found;
    }
    try (Stream<Path> children = Files.list(years)) {
      for (Path child : children.sorted().toList()) {
        String name = child.getFileName().toString();
        if (name.matches("[12][0-9]{3}") && Integer.parseInt(name) < year) {
          int earlier = Integer.parseInt(name);
          Optional<Path> latest = publisher.latest(job, earlier);
          if (latest.isPresent()) {
            found.take(earlier, latest.get().resolve("indicators.csv"));
          }
        }
      }
    }
    return found;
  }

  private void take(int year, Path csv) throws IOException {
    if (Files.isRegularFile(csv)) {
      hashes.put(year, Sha256.hex(Files.readAllBytes(csv)));
      figures.put(year, IndicatorsCsv.read(csv, year));
    }
  }

  /** The year before, if it was published. */
  public Optional<Figures> before(int year) {
    return Optional.ofNullable(figures.get(year - 1));
  }
}
