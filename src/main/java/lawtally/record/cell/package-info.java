/** Cells: what a department wrote in one field, as a typed value or as a finding. */
@NullMarked
package lawtally.record.cell;

import org.jspecify.annotations.NullMarked;
