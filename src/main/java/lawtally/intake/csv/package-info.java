/**
 * Any CSV file, whoever wrote it: what its table is – preamble, header, body, footnotes – and the
 * same table written cleanly. Knows no dataset.
 */
@NullMarked
package lawtally.intake.csv;

import org.jspecify.annotations.NullMarked;
