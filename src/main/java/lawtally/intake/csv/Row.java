package lawtally.intake.csv;

import java.util.List;
import lawtally.intake.RawRecord;

/** A record and its cells. */
record Row(RawRecord raw, List<String> cells) {

  boolean isBlank() {
    return filled() == 0;
  }

  int filled() {
    return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
  }

  int width() {
    return cells.size();
  }

  boolean isFlawed() {
    return raw.flaw() != RawRecord.Flaw.NONE;
  }
}
