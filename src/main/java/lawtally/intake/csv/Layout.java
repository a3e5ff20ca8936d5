package lawtally.intake.csv;

import java.util.List;

/**
 * Where in a file its table stands, in records from the top.
 *
 * @param preamble records above the header
 * @param header records of the header; 0: none
 * @param records all of the file
 * @param footnotes records below the data
 * @param width columns of the table
 * @param names of the columns, rows of a header put together; empty without a header
 * @param headerLine physical line of the header, or where it would stand
 * @param dataLine physical line of the first record below it; 0 if there is none
 */
public record Layout(
    long preamble,
    int header,
    long records,
    long footnotes,
    int width,
    List<String> names,
    long headerLine,
    long dataLine) {

  /** Number of the first record of data, from 1. */
  public long firstData() {
    return preamble + header + 1;
  }

  /** Number of the last record of data. */
  public long lastData() {
    return Math.max(firstData() - 1, records - footnotes);
  }
}
