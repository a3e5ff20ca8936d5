package lawtally.tally.keys;

/** One record of one row of one file. */
public record RowPart(int file, long record, int part) {}
