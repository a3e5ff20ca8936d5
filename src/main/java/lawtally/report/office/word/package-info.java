/** The Word documents of a bundle, in the layout of GB/T 9704—2012 for official documents. */
@NullMarked
package lawtally.report.office.word;

import org.jspecify.annotations.NullMarked;
