/** One record: its fields, typed values, checks and rules. */
@NullMarked
package lawtally.record;

import org.jspecify.annotations.NullMarked;
