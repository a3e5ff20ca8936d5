/** Charts, drawn once for screen (SVG) and for print and Word (PNG). */
@NullMarked
package lawtally.report.chart;

import org.jspecify.annotations.NullMarked;
