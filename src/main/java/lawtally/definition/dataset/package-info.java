/** Reads {@code datasets/*.yaml}: fields, what is derived from them, conditions and rules. */
@NullMarked
package lawtally.definition.dataset;

import org.jspecify.annotations.NullMarked;
