package lawtally.report.chart.paint;

import java.awt.Graphics2D;
import java.util.List;
import lawtally.report.chart.content.Panel;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextFragment;
import org.jfree.chart.text.TextLine;
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
  }

  /** Upright plots: under each place, as large as fits without breaking a word. */
  static Names below(Panel panel, Typeface typeface, Sizes sizes, double pitch) {
    double limit = pitch * 0.94;
    int size = sizes.axis();
    while (size > Style.SMALLEST && !whole(panel.names(), typeface, size, limit)) {
      size--;
    }
    return new Names(panel.names(), typeface, size, limit);
  }

  private static boolean whole(List<String> names, Typeface typeface, int size, double limit) {
    Wrap wrap = new Wrap(t -> typeface.width(t, size));
    return names.stream()
        .allMatch(n -> wrap.keepsWords(n, limit) && wrap.filled(n, limit).size() < 3);
  }

  /** Rows of equal height (columns of equal width), of each {@code filled} taken by bars. */
  void share(double filled) {
    double gap = (1 - filled) / names.size();
    setLowerMargin(gap / 2);
    setUpperMargin(gap / 2);
    setCategoryMargin(gap * (names.size() - 1));
  }

  @Override
  @SuppressWarnings("rawtypes") // as JFreeChart has it
  protected TextBlock createLabel(Comparable key, float width, RectangleEdge edge, Graphics2D g) {
    TextBlock block = new TextBlock();
    boolean left = RectangleEdge.isLeftOrRight(edge);
    block.setLineAlignment(left ? HorizontalAlignment.RIGHT : HorizontalAlignment.CENTER);
    Wrap wrap = new Wrap(text -> typeface.width(text, size));
    for (String text : wrap.balanced(names.get((Integer) key), limit)) {
      TextLine line = new TextLine();
      for (Typeface.Run run : typeface.runs(text, size)) {
        line.addFragment(new TextFragment(run.text(), run.font(), Style.TEXT));
      }
      block.addLine(line);
    }
    return block;
  }
}
