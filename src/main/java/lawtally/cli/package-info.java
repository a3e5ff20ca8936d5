/** The command line. */
@NullMarked
package lawtally.cli;

import org.jspecify.annotations.NullMarked;
