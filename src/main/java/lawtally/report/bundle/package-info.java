/** What a run hands over: the bundle, its publication, and the rows that go back to departments. */
@NullMarked
package lawtally.report.bundle;

import org.jspecify.annotations.NullMarked;
