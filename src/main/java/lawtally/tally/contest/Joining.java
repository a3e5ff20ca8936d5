package lawtally.tally.contest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lawtally.definition.Job;
import lawtally.definition.Seeds;
import lawtally.record.JoinedRows;
import lawtally.record.Record;

/** Makes one record of several rows of one thing, in the order in which they compete. */
final class Joining {
  private final Map<String, JoinedRows> byDataset = new HashMap<>();

  Joining(Job job, int year, Seeds seeds) {
    job.datasets().stream()
        .filter(d -> d.rowsOfOne().isPresent())
        .forEach(d -> byDataset.put(d.id(), new JoinedRows(d, seeds, year)));
  }

  Record one(List<Record> rows) {
    JoinedRows joined = byDataset.get(rows.get(0).dataset());
    if (joined == null) {
      throw new IllegalStateException("rows of " + rows.get(0).dataset() + " are never joined");
    }
    return rows.stream().reduce(joined::join).orElseThrow();
  }
}
