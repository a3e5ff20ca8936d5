/** Reads indicators and what rests on them: cross-checks, tables, charts. */
@NullMarked
package lawtally.definition.figure;

import org.jspecify.annotations.NullMarked;
