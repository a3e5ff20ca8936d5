/** What changed since the revision before, as plain data and in words. */
@NullMarked
package lawtally.report.change;

import org.jspecify.annotations.NullMarked;
