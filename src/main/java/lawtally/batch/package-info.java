/** The one Spring Batch job, its steps, the run lock and recovery. */
@NullMarked
package lawtally.batch;

import org.jspecify.annotations.NullMarked;
