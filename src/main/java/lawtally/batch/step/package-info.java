/** The one Spring Batch job, its steps, and the workers that read slices. */
@NullMarked
package lawtally.batch.step;

import org.jspecify.annotations.NullMarked;
