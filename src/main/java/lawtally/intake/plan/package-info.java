/**
 * How each file is read, and the slices: what intake decides before a row is counted.
 *
 * <p>{@code TableShape} and {@code CellShape} compare dialects by how much each makes a text look
 * like a table; the kinds of values that columns hold are no matter here, but that of {@code
 * intake.csv}, which has no dataset to tell it. {@code Declared} is what a dataset's definition
 * says of its files.
 */
@NullMarked
package lawtally.intake.plan;

import org.jspecify.annotations.NullMarked;
