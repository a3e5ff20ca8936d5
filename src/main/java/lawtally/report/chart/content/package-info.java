/** What a chart shows, in words and numbers, before anything is drawn. */
@NullMarked
package lawtally.report.chart.content;

import org.jspecify.annotations.NullMarked;
