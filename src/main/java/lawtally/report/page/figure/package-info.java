/**
 * Figures as the page words them, of the whole and of every department and month that a reader may
 * choose.
 */
@NullMarked
package lawtally.report.page.figure;

import org.jspecify.annotations.NullMarked;
