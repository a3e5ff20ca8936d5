/** Reads the folders under {@code jobs/} and holds what they say together. */
@NullMarked
package lawtally.definition.reading;

import org.jspecify.annotations.NullMarked;
