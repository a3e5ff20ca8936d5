/** {@code datapackage.json}: what the CSV files of a bundle are, for programs that read them. */
@NullMarked
package lawtally.report.bundle.data;

import org.jspecify.annotations.NullMarked;
