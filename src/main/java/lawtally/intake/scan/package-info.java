/** From bytes to records and fields: the only code that finds where a record ends. */
@NullMarked
package lawtally.intake.scan;

import org.jspecify.annotations.NullMarked;
