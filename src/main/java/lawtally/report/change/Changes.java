package lawtally.report.change;

import java.util.List;
import java.util.Optional;
import lawtally.indicator.change.FigureChange;
import lawtally.indicator.change.FigureChanges;

/**
 * 与上一版相比: what is not as it was in an earlier revision of the year.
 *
 * @param before the revision that is compared with, {@code r001}
 * @param draft whether that one was published as 草稿
 * @param sources files, then what else a revision is made of, each kind by name
 * @param rows by which figures changed; empty if nobody looked for them
 */
public record Changes(
    String before,
    boolean draft,
    FigureChanges figures,
    List<SourceChange> sources,
    Optional<RowChanges> rows) {
  /** Rows of more figures are for {@code diff} to list. */
  private static final int FIGURES_WITH_ROWS = 30;

  /** Without a look at rows. */
  public Changes(String before, boolean draft, FigureChanges figures, List<SourceChange> sources) {
    this(before, draft, figures, sources, Optional.empty());
  }

  /** The figures whose rows the page tells. */
  public List<FigureChange> withRowsOnPage() {
    return figures.leading().stream().limit(FIGURES_WITH_ROWS).toList();
  }

  public Changes with(RowChanges found) {
    return new Changes(before, draft, figures, sources, Optional.of(found));
  }
}
