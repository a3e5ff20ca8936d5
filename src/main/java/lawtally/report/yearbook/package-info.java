/** The text of the statistical yearbook: what its figures say and what they rest on. */
@NullMarked
package lawtally.report.yearbook;

import org.jspecify.annotations.NullMarked;
