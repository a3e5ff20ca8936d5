package lawtally.history.diff;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import lawtally.indicator.Figure;
import lawtally.intake.SourceFile;
import lawtally.report.change.SourceChange.What;

/**
 * A published revision: what it was made of, and what came of it.
 *
 * @param revision {@code r001}
 * @param draft whether its gate was red
 * @param files departments' files
 * @param others what else it read: its SHA-256
 * @param earlier SHA-256 of the {@code indicators.csv} of earlier years; empty if nobody noted them
 * @param software name and version of the program
 */
public record MadeOf(
    String revision,
    boolean draft,
    List<SourceFile> files,
    SortedMap<Source, String> others,
    Optional<SortedMap<Integer, String>> earlier,
    String software,
    List<Figure> figures) {

  /** A source that is no department's file. */
  public record Source(What what, String name) implements Comparable<Source> {
    @Override
    public int compareTo(Source other) {
      int kind = what.compareTo(other.what);
      return kind != 0 ? kind : name.compareTo(other.name);
    }
  }
}
