package lawtally.pollock;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lawtally.intake.csv.CsvFile;
import lawtally.intake.csv.FolderCleaner;

/** Lets a folder of polluted files be cleaned, as the command does, and scores the results. */
final class ScoreBoard {
  private final Map<Kind, List<Double>> sums = new EnumMap<>(Kind.class);
  private final List<String> worst = new ArrayList<>();

  /**
   * @param given whether the parameters are handed in, or have to be found
   */
  static ScoreBoard of(List<Polluted> files, boolean given, Path folder) throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Path parameters = Files.createDirectories(folder.resolve("parameters"));
    Path out = folder.resolve(given ? "out-given" : "out-found");
    JsonMapper json = new JsonMapper();
    for (Polluted file : files) {
      Files.write(in.resolve(file.name()), file.bytes());
      json.writeValue(
          parameters.resolve(file.name() + "_parameters.json").toFile(), file.parameters());
    }
    new FolderCleaner(out, given ? Optional.of(parameters) : Optional.empty())
        .clean(in, new Silent());
    ScoreBoard board = new ScoreBoard();
    for (Polluted file : files) {
      board.add(file, out.resolve(file.name() + "_converted.csv"));
    }
    return board;
  }

  private void add(Polluted file, Path converted) throws IOException {
    Score score = Files.exists(converted) ? Score.of(file.clean(), rows(converted)) : Score.FAILED;
    sums.computeIfAbsent(file.kind(), k -> new ArrayList<>()).add(score.sum());
    if (score.sum() < 9.999) {
      worst.add(String.format(Locale.ROOT, "%s %.4f", file.name(), score.sum()));
    }
  }

  private static List<List<String>> rows(Path converted) throws IOException {
    try (CSVReader reader =
        new CSVReaderBuilder(Files.newBufferedReader(converted))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .build()) {
      return reader.readAll().stream().map(List::of).toList();
    } catch (CsvException e) {
      throw new IOException("what was written is no CSV", e);
    }
  }

  /** Mean of all files of the paper's kinds, at most 10. */
  double simple() {
    return sums.entrySet().stream()
        .filter(e -> e.getKey().inPaper())
        .flatMap(e -> e.getValue().stream())
        .mapToDouble(Double::doubleValue)
        .average()
        .orElse(0);
  }

  /** Mean of the paper's kinds by their weights, at most 10. */
  double weighted() {
    double sum = 0;
    double weights = 0;
    for (Kind kind : sums.keySet()) {
      sum += kind.weight() * mean(kind);
      weights += kind.weight();
    }
    return sum / weights;
  }

  double mean(Kind kind) {
    return sums.get(kind).stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  /** One line a kind, for a person. */
  String table() {
    StringBuilder table = new StringBuilder();
    for (Kind kind : sums.keySet()) {
      table.append(
          String.format(
              Locale.ROOT,
              "%-24s %5d files %8.4f%s%n",
              kind,
              sums.get(kind).size(),
              mean(kind),
              kind.inPaper() ? "" : " (not in the score)"));
    }
    return table
        .append(String.format(Locale.ROOT, "simple %.4f, weighted %.4f%n", simple(), weighted()))
        .toString();
  }

  /** Files that were not read perfectly. */
  List<String> imperfect() {
    return worst;
  }

  private static final class Silent implements FolderCleaner.Listener {
    @Override
    public void done(Path file, CsvFile.Content content) {}

    @Override
    public void failed(Path file, Exception failure) {
      System.out.println(file.getFileName() + ": " + failure);
    }
  }
}
