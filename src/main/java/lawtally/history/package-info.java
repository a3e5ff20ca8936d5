/** From a figure back to its rows, from one revision to the next. */
@NullMarked
package lawtally.history;

import org.jspecify.annotations.NullMarked;
