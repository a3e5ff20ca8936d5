/** What a monitoring server is told of the clock: health and metrics, on the loopback address. */
@NullMarked
package lawtally.schedule.watch;

import org.jspecify.annotations.NullMarked;
