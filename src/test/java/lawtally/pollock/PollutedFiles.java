package lawtally.pollock;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The whole set, and samples of it. */
final class PollutedFiles {

  private PollutedFiles() {}

  static List<Polluted> all() {
    return Stream.concat(FilePollutions.all().stream(), RowPollutions.all().stream()).toList();
  }

  /** All pollutions of a file and, of each kind, every so many of a row. */
  static List<Polluted> sample(int every) {
    Map<Kind, Integer> seen = new EnumMap<>(Kind.class);
    return Stream.concat(
            FilePollutions.all().stream(),
            RowPollutions.all().stream()
                .filter(file -> seen.merge(file.kind(), 1, Integer::sum) % every == 1))
        .toList();
  }
}
