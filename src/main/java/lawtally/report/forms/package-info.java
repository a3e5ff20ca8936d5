/** Blank forms to send out, and how to fill them in, from the definitions. */
@NullMarked
package lawtally.report.forms;

import org.jspecify.annotations.NullMarked;
