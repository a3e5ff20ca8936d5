/** The nightly clock: when each job is due, and the night that then brings its years up to date. */
@NullMarked
package lawtally.schedule;

import org.jspecify.annotations.NullMarked;
