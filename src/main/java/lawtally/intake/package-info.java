/** Source files: which there are, how each is read, and where records end. */
@NullMarked
package lawtally.intake;

import org.jspecify.annotations.NullMarked;
