package lawtally.report.chart.paint;

import java.text.NumberFormat;
import lawtally.report.chart.style.Style;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/**
 * A value axis from zero. It may reach beyond its last grid line, to leave room for the values at
 * the bars.
 */
final class RoundAxis extends NumberAxis {
  private static final long serialVersionUID = 1;

  private final double last;

  /**
   * @param upper where the axis ends
   */
  RoundAxis(Ticks ticks, double upper, NumberFormat format) {
    this.last = ticks.top();
    setRange(0, upper);
    setTickUnit(new NumberTickUnit(ticks.step(), format));
    setTickLabelPaint(Style.MUTED);
    setTickMarksVisible(false);
    setAxisLineVisible(false);
  }

  /** The label of the last grid line within reach. */
  String last() {
    double step = getTickUnit().getSize();
    return getTickUnit().valueToString(Math.floor(getUpperBound() / step + 1e-9) * step);
  }

  @Override
  protected double calculateHighestVisibleTickValue() {
    return Math.min(last, super.calculateHighestVisibleTickValue());
  }

  @Override
  protected int calculateVisibleTickCount() {
    double step = getTickUnit().getSize();
    return 1 + (int) Math.floor(calculateHighestVisibleTickValue() / step + 1e-9);
  }
}
