package lawtally.report.chart.paint;

import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.IntStream;
import lawtally.report.chart.content.Panel;
import lawtally.report.chart.style.Style;
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

  private static final int MONTHS = 12;

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
    double limit = pitch * Style.NAME_IN_ROOM;
    int size = sizes.axis();
    while (size > Style.SMALLEST && !whole(panel.names(), typeface, size, limit)) {
      size--;
    }
    if (whole(panel.names(), typeface, size, limit)) {
      return new Names(panel.names(), typeface, size, limit);
    }
    int every = every(panel.names(), typeface, pitch);
    List<String> some = some(panel.names(), every);
    return new Names(some, typeface, Style.SMALLEST, every * pitch * Style.NAME_IN_ROOM);
  }

  /** Each second or third, as many as there is room for; of months, parts of a year. */
  private static int every(List<String> names, Typeface typeface, double pitch) {
    double widest =
        names.stream().mapToDouble(n -> typeface.width(n, Style.SMALLEST)).max().orElse(0);
    return IntStream.range(2, names.size())
        .filter(e -> names.size() != MONTHS || MONTHS % e == 0)
        .filter(e -> widest <= e * pitch * Style.NAME_IN_ROOM)
        .findFirst()
        .orElse(names.size());
  }

  /** The last one always. */
  private static List<String> some(List<String> names, int every) {
    int last = names.size() - 1;
    return IntStream.rangeClosed(0, last)
        .mapToObj(i -> (last - i) % every == 0 ? names.get(i) : "")
        .toList();
  }

  /** How far the last name reaches beyond its place. */
  double beyond(double pitch) {
    String last = names.get(names.size() - 1);
    double over = Math.min(limit, typeface.width(last, size)) - pitch;
    return over > 0 ? over / 2 + Style.NEAR : 0;
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
