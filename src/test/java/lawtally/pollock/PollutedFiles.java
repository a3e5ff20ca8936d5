package lawtally.pollock;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The whole set, and samples of it. */
final class PollutedFiles {

  private PollutedFiles() {}

  static List<Polluted> all() {
    return Stream.concat(FilePollutions.all().stream(), RowPollutions.all().stream()).toList();
  }

  /** All pollutions of a file and every so many of a row. */
  static List<Polluted> sample(int every) {
    List<Polluted> rows = RowPollutions.all();
    return Stream.concat(
            FilePollutions.all().stream(),
            IntStream.range(0, rows.size()).filter(i -> i % every == 0).mapToObj(rows::get))
        .toList();
  }
}
