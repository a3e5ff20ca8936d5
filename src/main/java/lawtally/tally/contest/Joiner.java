package lawtally.tally.contest;

import java.util.List;
import lawtally.definition.Job;
import lawtally.definition.Seeds;
import lawtally.record.Record;

/** Makes one record of several rows of one thing. */
final class Joiner {

  Joiner(Job job, int year, Seeds seeds) {}

  Record join(List<Record> rows) {
    return rows.get(0);
  }
}
