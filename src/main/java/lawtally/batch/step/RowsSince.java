package lawtally.batch.step;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.stream.Stream;
import lawtally.batch.run.Past;
import lawtally.batch.run.PrunedRevisionException;
import lawtally.batch.run.RunContext;
import lawtally.batch.run.TemporaryFolder;
import lawtally.history.diff.RowComparison;
import lawtally.history.trace.Revision;
import lawtally.indicator.Figures;
import lawtally.intake.DamagedObjectException;
import lawtally.intake.SourceFile;
import lawtally.report.change.Changes;
import lawtally.report.change.RowChanges;
import lawtally.report.change.RowChanges.WhyNot;
import lawtally.store.RunRow;
import lawtally.store.Store;

/**
 * The rows by which figures changed since the revision before. It is read from the archive, and so
 * is told again alike by a restarted run. A year must be published even if the revision before can
 * be read no more: then the page says so.
 */
final class RowsSince {
  /** Of both revisions together: some ten seconds on one core. */
  static final long MOST_BYTES = 200L << 20;

  private final Store store;
  private final RunContext context;
  private final long mostBytes;

  RowsSince(Store store, RunContext context) {
    this(store, context, MOST_BYTES);
  }

  RowsSince(Store store, RunContext context, long mostBytes) {
    this.store = store;
    this.context = context;
    this.mostBytes = mostBytes;
  }

  /**
   * The same changes with the rows behind them.
   *
   * @throws IOException if working files cannot be written
   */
  Changes added(Changes changes, RunRow before) throws IOException {
    return changes.withRowsOnPage().isEmpty() ? changes : changes.with(rows(changes, before));
  }

  private RowChanges rows(Changes changes, RunRow before) throws IOException {
    if (bytes(before) > mostBytes) {
      return RowChanges.none(WhyNot.TOO_LARGE, before.revisionName());
    }
    try (TemporaryFolder work = TemporaryFolder.create("lawtally-since")) {
      Optional<Revision> earlier = earlier(Past.of(store, before), work);
      if (earlier.isEmpty()) {
        return RowChanges.none(WhyNot.UNREADABLE, before.revisionName());
      }
      return new RowComparison(
              earlier.get(), now(), Files.createDirectory(work.path().resolve("rows")))
          .of(changes.withRowsOnPage());
    } catch (PrunedRevisionException e) {
      return RowChanges.none(WhyNot.PRUNED, before.revisionName());
    } catch (DamagedObjectException e) {
      return RowChanges.none(WhyNot.UNREADABLE, before.revisionName());
    }
  }

  private long bytes(RunRow before) {
    return Stream.concat(store.files().of(before.id()).stream(), context.survey().files().stream())
        .mapToLong(SourceFile::size)
        .sum();
  }

  /** Empty if its definitions are not understood any more, or a disk does not give its bytes. */
  private Optional<Revision> earlier(Past past, TemporaryFolder work) {
    try {
      return Optional.of(past.revision(context.home(), work));
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private Revision now() {
    RunRow run = context.run();
    return new Revision(
        run.revisionName(),
        context.job(),
        context.seeds(),
        context.survey(),
        context.plan(),
        context.archive(),
        store.decisions().cells(run.id()),
        store.decisions().losers(run.id()),
        new Figures(run.year(), store.figures().of(run.id())));
  }
}
