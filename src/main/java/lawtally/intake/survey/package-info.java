/** Which files there are, and their copies in the archive. */
@NullMarked
package lawtally.intake.survey;

import org.jspecify.annotations.NullMarked;
