/**
 * Any CSV file, whoever wrote it: what its table is – preamble, header, body, footnotes – and the
 * same table written cleanly. Knows no dataset.
 *
 * <p>Which dialect a text is in, {@code intake.plan} tells, here as there. What is judged here is
 * another question, asked when the dialect is known: what kind of values a column holds, so that
 * the header and a broken row are told from data by their cells ({@code Shape}, {@code
 * ColumnProfile}). {@code Declared} is what somebody says of one file, not of a dataset.
 */
@NullMarked
package lawtally.intake.csv;

import org.jspecify.annotations.NullMarked;
