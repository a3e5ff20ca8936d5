/** Which of several rows of one thing counts: competition over the keys of all slices. */
@NullMarked
package lawtally.tally.contest;

import org.jspecify.annotations.NullMarked;
