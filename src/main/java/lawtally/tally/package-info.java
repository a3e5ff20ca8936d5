/** Mergeable counting: cells, keys, and which of several rows counts. */
@NullMarked
package lawtally.tally;

import org.jspecify.annotations.NullMarked;
