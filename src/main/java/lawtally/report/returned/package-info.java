/** Rows that go back to the departments they came from, to be corrected and handed in again. */
@NullMarked
package lawtally.report.returned;

import org.jspecify.annotations.NullMarked;
