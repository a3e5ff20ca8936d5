/** The statistical tables as a workbook that offices open, print and hand on. */
@NullMarked
package lawtally.report.office;

import org.jspecify.annotations.NullMarked;
