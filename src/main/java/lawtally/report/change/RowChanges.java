package lawtally.report.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lawtally.indicator.change.FigureChange;

/**
 * The rows by which figures changed, as far as they were compared.
 *
 * @param byFigure of each figure that was compared, by file and line; sums of rows come to the
 *     figure's difference
 * @param whyNot why rows were not compared; empty if they were
 * @param revision the one that it is about, {@code r001}; empty if they were
 */
public record RowChanges(
    Map<FigureChange, List<RowChange>> byFigure, Optional<WhyNot> whyNot, String revision) {

  public RowChanges(Map<FigureChange, List<RowChange>> byFigure) {
    this(byFigure, Optional.empty(), "");
  }

  /** Why rows were not compared. */
  public enum WhyNot {
    /** More rows changed than can be listed: the definitions did, or everything was sent anew. */
    TOO_MANY,
    /** More is to be read again than a run has time for. */
    TOO_LARGE,
    /** Of a revision only the figures are left. */
    PRUNED,
    /**
     * Archived bytes of a revision are gone or damaged, or its definitions mean nothing any more.
     */
    UNREADABLE,
    /** Its rows do not come to its figures: another version of the program counted them. */
    DISAGREE
  }

  public static RowChanges none(WhyNot why, String revision) {
    return new RowChanges(Map.of(), Optional.of(why), revision);
  }

  /** None of a figure that was not compared. */
  public List<RowChange> of(FigureChange figure) {
    return byFigure.getOrDefault(figure, List.of());
  }
}
