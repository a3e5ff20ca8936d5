package lawtally.report.chart.paint;

import lawtally.report.chart.style.Style;

/** Sizes of the texts in a plot: names and ticks at the axes, values at the marks. */
record Sizes(int axis, int value) {
  static final Sizes FULL = new Sizes(Style.AXIS, Style.VALUE);

  /** For one of several small plots. */
  static final Sizes SMALL = new Sizes(Style.SMALL_AXIS, Style.SMALL_VALUE);
}
