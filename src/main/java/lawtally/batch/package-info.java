/**
 * From a command to a bundle: locks, what there is to do, start, resumption and recovery of the
 * job.
 */
@NullMarked
package lawtally.batch;

import org.jspecify.annotations.NullMarked;
