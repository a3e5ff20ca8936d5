/** The bundle: written into a staging folder, then published. */
@NullMarked
package lawtally.report.bundle;

import org.jspecify.annotations.NullMarked;
