package lawtally.report.chart;

import lawtally.definition.Label;

/**
 * A chart as it was drawn.
 *
 * @param id as in {@code charts.yaml}
 * @param title what is counted, where and when
 * @param alt what the chart shows, for those who cannot see it
 * @param svg the drawing as text
 * @param png the same drawing, 1600 × 900 pixels
 */
public record Chart(String id, Label title, Label alt, String svg, byte[] png) {}
