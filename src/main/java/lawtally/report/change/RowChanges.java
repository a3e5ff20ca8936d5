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
 */
public record RowChanges(Map<FigureChange, List<RowChange>> byFigure, Optional<WhyNot> whyNot) {

  /** Why rows were not compared. */
  public enum WhyNot {
    /** More rows changed than can be listed: the definitions did, or everything was sent anew. */
    TOO_MANY
  }

  public static RowChanges none(WhyNot why) {
    return new RowChanges(Map.of(), Optional.of(why));
  }

  /** None of a figure that was not compared. */
  public List<RowChange> of(FigureChange figure) {
    return byFigure.getOrDefault(figure, List.of());
  }
}
