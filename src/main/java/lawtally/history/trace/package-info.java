/**
 * From a figure back to its rows. {@link lawtally.history.trace.FigureParts} takes a figure of a
 * revision apart, {@link lawtally.history.trace.RowsBehind} gives the rows of its parts.
 */
@NullMarked
package lawtally.history.trace;

import org.jspecify.annotations.NullMarked;
