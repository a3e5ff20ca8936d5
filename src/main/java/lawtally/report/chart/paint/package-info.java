/** How charts look: JFreeChart plots on a sheet of our own style, as pixels and as SVG. */
@NullMarked
package lawtally.report.chart.paint;

import org.jspecify.annotations.NullMarked;
