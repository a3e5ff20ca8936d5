/** Reads the tables under {@code seeds/}. */
@NullMarked
package lawtally.definition.seed;

import org.jspecify.annotations.NullMarked;
