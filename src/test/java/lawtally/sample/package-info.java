/**
 * Makes the sample input: invented exports of the departments of a district, two years of them. The
 * same program gives the same bytes. Run {@link lawtally.sample.MakeSample}.
 */
@NullMarked
package lawtally.sample;

import org.jspecify.annotations.NullMarked;
