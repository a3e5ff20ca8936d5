/** Keys of rows as digests, sorted in files: what several slices must compare. */
@NullMarked
package lawtally.tally.keys;

import org.jspecify.annotations.NullMarked;
