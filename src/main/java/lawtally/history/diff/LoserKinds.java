package lawtally.history.diff;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lawtally.history.trace.Revision;
import lawtally.intake.SourceFile;
import lawtally.report.change.RowChange.Kind;
import lawtally.tally.Loser;

/** Why rows of a revision do not count although they stand there; the gravest reason of a row. */
final class LoserKinds {
  private final Map<Row, Loser.Reason> reasons = new HashMap<>();

  private record Row(String file, long record) {}

  LoserKinds(Revision revision) {
    Map<Integer, String> paths = new HashMap<>();
    for (SourceFile file : revision.survey().files()) {
      paths.put(file.ordinal(), file.path());
    }
    for (Loser loser : revision.losers()) {
      Row row = new Row(paths.getOrDefault(loser.place().file(), ""), loser.place().record());
      reasons.merge(row, loser.reason(), (a, b) -> a.compareTo(b) > 0 ? a : b);
    }
  }

  /** Empty for a row that did not lose against another. */
  Optional<Kind> of(String file, long record) {
    return Optional.ofNullable(reasons.get(new Row(file, record)))
        .map(
            reason ->
                switch (reason) {
                  case DUPLICATE -> Kind.DUPLICATE;
                  case CONFLICT -> Kind.CONFLICT;
                  case SUPERSEDED -> Kind.SUPERSEDED;
                });
  }
}
