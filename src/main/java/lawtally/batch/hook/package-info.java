/** Commands of the place, called when a year was published or failed. */
@NullMarked
package lawtally.batch.hook;

import org.jspecify.annotations.NullMarked;
