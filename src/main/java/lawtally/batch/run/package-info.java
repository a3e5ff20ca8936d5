/** What the steps of one run work on, and the account they draw up. */
@NullMarked
package lawtally.batch.run;

import org.jspecify.annotations.NullMarked;
