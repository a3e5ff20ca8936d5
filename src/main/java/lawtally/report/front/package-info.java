/** {@code output/index.html}: all revisions of all jobs and years at a glance. */
@NullMarked
package lawtally.report.front;

import org.jspecify.annotations.NullMarked;
