package lawtally.report.chart.paint;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/**
 * The axis of names. Names are wrapped, never cut; the keys of the axis are their numbers, so that
 * two of the same name stay apart.
 */
final class Names extends CategoryAxis {
  private static final long serialVersionUID = 1;

  private final transient List<String> names;
  private final transient Typeface typeface;
  private final int size;
  private final double limit;

  /**
   * @param size of the font
   * @param limit the width at which a name is wrapped
   */
  Names(List<String> names, Typeface typeface, int size, double limit) {
    this.names = names;
    this.typeface = typeface;
    this.size = size;
    this.limit = limit;
    setTickMarksVisible(false);
    setAxisLinePaint(Style.MUTED);
    setAxisLineStroke(Style.GRID);
    setCategoryLabelPositionOffset(12);
    setLowerMargin(0.01);
    setUpperMargin(0.01);
  }

  @Override
  @SuppressWarnings("rawtypes") // as JFreeChart has it
  protected TextBlock createLabel(Comparable key, float width, RectangleEdge edge, Graphics2D g) {
    String name = names.get((Integer) key);
    Font font = typeface.of(name, size);
    TextBlock block = new TextBlock();
    boolean left = RectangleEdge.isLeftOrRight(edge);
    block.setLineAlignment(left ? HorizontalAlignment.RIGHT : HorizontalAlignment.CENTER);
    lines(name).forEach(line -> block.addLine(line, font, Style.TEXT));
    return block;
  }

  private List<String> lines(String name) {
    return new Wrap(text -> typeface.width(text, size)).balanced(name, limit);
  }
}
