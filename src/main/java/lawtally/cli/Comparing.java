package lawtally.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import lawtally.batch.home.Home;
import lawtally.batch.run.Past;
import lawtally.batch.run.PrunedRevisionException;
import lawtally.batch.run.StoredRevision;
import lawtally.batch.run.TemporaryFolder;
import lawtally.batch.run.UnreadableRevisionException;
import lawtally.definition.Definitions;
import lawtally.definition.Language;
import lawtally.history.diff.Differences;
import lawtally.history.diff.RowComparison;
import lawtally.history.trace.Revision;
import lawtally.report.change.Changes;
import lawtally.report.change.FigureWords;
import lawtally.report.change.FigureWords.Terms;
import lawtally.report.change.RowChanges;
import lawtally.report.change.RowChanges.WhyNot;
import lawtally.store.Store;

/** Two revisions of a year and all that the database knows of them. */
record Comparing(TwoRevisions two, Changes changes, Optional<TwoPasts> pasts) {

  /** What it takes to read rows again. */
  record TwoPasts(Past before, Past after) {}

  /**
   * What was found.
   *
   * @param terms that name what changed
   * @param contents what stands in the rows by which figures changed
   */
  record Result(Changes changes, List<Terms> terms, List<DiffRow> contents) {
    FigureWords words(Language language) {
      return new FigureWords(language, terms);
    }
  }

  static Comparing of(Store store, TwoRevisions two) {
    StoredRevision revisions = new StoredRevision(store);
    return new Comparing(
        two,
        Differences.between(revisions.of(two.before()), revisions.of(two.after())),
        Optional.empty());
  }

  /** The same, ready to read rows again; says so if only the figures of one of them are left. */
  static Comparing withRows(Store store, TwoRevisions two) throws IOException {
    Comparing plain = of(store, two);
    try {
      return new Comparing(
          two,
          plain.changes(),
          Optional.of(new TwoPasts(Past.of(store, two.before()), Past.of(store, two.after()))));
    } catch (PrunedRevisionException e) {
      RowChanges none = RowChanges.none(WhyNot.PRUNED, e.run().revisionName());
      return new Comparing(two, plain.changes().with(none), Optional.empty());
    }
  }

  /** Rows too if they are there to be read, else figures and sources alone. */
  Result result(Definitions now, Home home, DiffRows rows) throws IOException {
    return pasts.isPresent() ? withRows(pasts.get(), home, rows) : result(now);
  }

  /** In the names that they have now. */
  private Result result(Definitions now) {
    int year = two.after().year();
    return new Result(
        changes,
        List.of(new Terms(now.job(two.after().job()).in(year), now.seeds(), year)),
        List.of());
  }

  /**
   * In the names that they had then.
   *
   * @throws UnreadableRevisionException if this program does not understand a revision's
   *     definitions
   * @throws lawtally.intake.DamagedObjectException if archived bytes are gone or damaged
   */
  private Result withRows(TwoPasts pasts, Home home, DiffRows rows) throws IOException {
    try (TemporaryFolder old = TemporaryFolder.create("lawtally-diff");
        TemporaryFolder now = TemporaryFolder.create("lawtally-diff");
        TemporaryFolder work = TemporaryFolder.create("lawtally-diff")) {
      Revision earlier = pasts.before().revision(home, old);
      Revision later = pasts.after().revision(home, now);
      Changes found =
          changes.with(
              new RowComparison(earlier, later, work.path()).of(changes.figures().leading()));
      return new Result(
          found, List.of(terms(later), terms(earlier)), rows.of(earlier, later, found));
    }
  }

  private static Terms terms(Revision revision) {
    return new Terms(revision.job(), revision.seeds(), revision.year());
  }
}
