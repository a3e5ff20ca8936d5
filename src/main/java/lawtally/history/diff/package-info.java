/** From one revision of a year to another: which figures, which files, which rows. */
@NullMarked
package lawtally.history.diff;

import org.jspecify.annotations.NullMarked;
