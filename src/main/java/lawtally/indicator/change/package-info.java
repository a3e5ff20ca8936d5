/** What became of figures from one revision of a year to the next. */
@NullMarked
package lawtally.indicator.change;

import org.jspecify.annotations.NullMarked;
