/** What holds for any text and any bytes, however little sense they make. */
@NullMarked
package lawtally.fuzz;

import org.jspecify.annotations.NullMarked;
