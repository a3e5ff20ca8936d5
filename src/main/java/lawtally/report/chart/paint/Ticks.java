package lawtally.report.chart.paint;

import lawtally.report.chart.content.Measure;
import lawtally.report.chart.style.Limits;

/**
 * Round ticks from zero: the smallest step of 1, 2 or 5 times a power of ten that needs no more
 * than five grid lines above the axis.
 *
 * @param step distance of grid lines
 * @param top the first grid line that no value passes
 */
record Ticks(double step, double top) {
  static Ticks upTo(double largest, Measure measure) {
    return upTo(largest, measure, Limits.GRID_LINES);
  }

  /**
   * @param most lines, where there is no room for five
   */
  static Ticks upTo(double largest, Measure measure, int most) {
    double least = Math.pow(10, -measure.decimals());
    double needed = Math.max(least, largest / most);
    double power = Math.pow(10, Math.floor(Math.log10(needed) + 1e-9));
    for (double factor : new double[] {1, 2, 5, 10}) {
      double step = Math.max(least, factor * power);
      int lines = (int) Math.ceil(largest / step - 1e-9);
      if (lines <= most) {
        return new Ticks(step, Math.max(1, lines) * step);
      }
    }
    throw new IllegalArgumentException("no round step up to " + largest);
  }
}
