package lawtally.batch.step;

import lawtally.intake.RawRecord;
import lawtally.record.Outcome;
import lawtally.record.RowReader;

/** What flows through a worker: rows, then the end of the slice. */
public sealed interface SliceItem {

  /** A row as it stands, with the reader of its table. */
  record Raw(RawRecord record, RowReader reader) implements SliceItem {}

  /** A row that was read. */
  record Row(Outcome outcome) implements SliceItem {}

  /**
   * Nothing more comes. An empty chunk never reaches a writer, hence this item.
   *
   * @param consumed bytes of all records
   */
  record SliceEnd(long consumed) implements SliceItem {}
}
