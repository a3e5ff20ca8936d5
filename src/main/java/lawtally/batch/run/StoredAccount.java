package lawtally.batch.run;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.intake.TableKey;
import lawtally.store.CountsText;
import lawtally.store.Decisions;
import lawtally.store.Slices;
import lawtally.store.Store;
import lawtally.tally.ControlSums;
import lawtally.tally.DistinctCounts;
import lawtally.tally.RowCounts;
import lawtally.tally.Tally;

/** Draws up the account from what slices and cross-check stored; once in a process. */
public final class StoredAccount {
  private final Store store;

  public StoredAccount(Store store) {
    this.store = store;
  }

  public Account of(RunContext context) throws IOException {
    Optional<Account> known = context.account();
    if (known.isPresent()) {
      return known.get();
    }
    Account account =
        Account.of(
            context.job(),
            context.seeds(),
            context.survey(),
            context.plan(),
            context.earlier(),
            basis(context.run().id()),
            ExplanationsOfYear.read(
                context.job(), context.seeds(), context.survey(), context.archive()));
    context.keep(account);
    return account;
  }

  private Account.Basis basis(long run) {
    Tally cells = Tally.EMPTY;
    SortedMap<TableKey, RowCounts> counts = new TreeMap<>();
    for (Slices.Result result : store.slices().results(run)) {
      cells = cells.merge(ControlSums.without(Tally.decode(result.cells())));
      CountsText.decode(result.counts()).forEach((f, c) -> counts.merge(f, c, RowCounts::plus));
    }
    Decisions.Verdict verdict =
        store
            .decisions()
            .verdict(run)
            .orElseThrow(() -> new IllegalStateException("the cross-check left no verdict"));
    return new Account.Basis(
        cells.merge(Tally.decode(verdict.correction())),
        DistinctCounts.decode(verdict.distincts()),
        Account.Basis.adjusted(counts, CountsText.decode(verdict.adjustments())),
        store.issues().of(run));
  }
}
