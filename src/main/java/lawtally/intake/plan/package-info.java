/** How each file is read, and the slices: what intake decides before a row is counted. */
@NullMarked
package lawtally.intake.plan;

import org.jspecify.annotations.NullMarked;
