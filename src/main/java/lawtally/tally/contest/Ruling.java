package lawtally.tally.contest;

import lawtally.tally.keys.Digest;

/**
 * What a person decided about one key: this row counts.
 *
 * @param line of {@code rulings.csv}
 * @param keepFile ordinal of the file that holds the row
 * @param keepLine physical line on which it begins
 */
record Ruling(int line, String dataset, Digest key, int keepFile, long keepLine) {}
