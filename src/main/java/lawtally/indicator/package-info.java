/** Figures: indicators, rates, comparisons, statistical tables, control totals. */
@NullMarked
package lawtally.indicator;

import org.jspecify.annotations.NullMarked;
