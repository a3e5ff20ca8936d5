/**
 * How well any CSV file is read: polluted files of known content, rebuilt after the kinds that the
 * paper <i>Pollock: A Data Loading Benchmark</i> (PVLDB 16(8), 2023) lists, and its score.
 */
@NullMarked
package lawtally.pollock;

import org.jspecify.annotations.NullMarked;
