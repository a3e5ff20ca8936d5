package lawtally.batch.step;

import java.io.IOException;
import lawtally.batch.run.RunContext;
import lawtally.intake.Slice;
import lawtally.store.CountsText;
import lawtally.store.Issues;
import lawtally.store.Slices;
import lawtally.tally.Reading;
import lawtally.tally.SliceResult;
import lawtally.tally.SliceTally;
import lawtally.tally.keys.KeyFile;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Counts rows in memory; on the end of the slice replaces the slice's results, in the transaction
 * of that chunk. The key file is on disk before the row that names it.
 */
final class SliceWriter implements ItemWriter<SliceItem> {
  private final RunContext context;
  private final Slices slices;
  private final Issues issues;
  private final Slice slice;
  private final SliceTally tally;
  private long metered;
  private long seen;

  SliceWriter(RunContext context, Reading reading, Slices slices, Issues issues, Slice slice) {
    this.context = context;
    this.slices = slices;
    this.issues = issues;
    this.slice = slice;
    this.tally = reading.tally(context.keys().salt());
  }

  @Override
  public void write(Chunk<? extends SliceItem> chunk) throws IOException {
    for (SliceItem item : chunk) {
      if (item instanceof SliceItem.Row row) {
        tally.add(row.outcome());
        seen += row.outcome().place().length();
      } else if (item instanceof SliceItem.SliceEnd end) {
        finish(end.consumed());
      }
    }
    context.moreRead(seen - metered);
    metered = seen;
  }

  private void finish(long consumed) throws IOException {
    SliceResult result = tally.result();
    KeyFile.Info keys = context.keys().write(slice.name(), result.keys());
    issues.replace(context.run().id(), slice.name(), result.issues());
    slices.replace(
        context.run().id(),
        new Slices.Result(
            slice.name(),
            consumed,
            result.tally().merge(result.controls()).encode(),
            CountsText.encode(result.countsByTable()),
            keys.name(),
            keys.length(),
            keys.checksum()));
  }
}
