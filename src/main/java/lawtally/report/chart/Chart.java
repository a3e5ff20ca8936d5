package lawtally.report.chart;

import lawtally.definition.Label;

/**
 * A chart as it was drawn.
 *
 * @param id as in {@code charts.yaml}
 * @param title what is counted, where and when
 * @param alt what the chart shows, for those who cannot see it
 * @param svg the drawing as text
 * @param png the same drawing, 1600 × 900 pixels: 300 dpi at 135 mm
 * @param print the same drawing for a page of text, 1920 × 1080 pixels: 312 dpi at its width of 156
 *     mm, where 1600 would be 260
 */
public record Chart(String id, Label title, Label alt, String svg, byte[] png, byte[] print) {}
