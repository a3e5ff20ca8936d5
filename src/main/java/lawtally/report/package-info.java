/** Everything a person opens. */
@NullMarked
package lawtally.report;

import org.jspecify.annotations.NullMarked;
