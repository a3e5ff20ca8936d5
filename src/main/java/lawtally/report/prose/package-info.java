/**
 * Figures in words: how numbers are written in official text and in tables, and the section's text.
 */
@NullMarked
package lawtally.report.prose;

import org.jspecify.annotations.NullMarked;
