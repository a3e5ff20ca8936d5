package lawtally.tally;

import lawtally.definition.Condition;
import lawtally.record.Record;

final class Where {
  private Where() {}

  static boolean holds(Condition condition, Record record) {
    throw new UnsupportedOperationException(condition + " " + record.dataset());
  }
}
