/** What stands at the head of a file: title, reporter, column names, and whether data follow. */
@NullMarked
package lawtally.intake.header;

import org.jspecify.annotations.NullMarked;
