package lawtally.report.chart.paint;

import java.util.List;
import lawtally.report.chart.style.Style;

/**
 * How names are set beside lying bars, so that wrapped ones do not meet their neighbours.
 *
 * @param size of the font
 * @param limit the width at which they wrap
 * @param widest of them, wrapped
 */
record NameSize(int size, double limit, double widest) {
  private static final int LINES_AT_MOST = 2;

  /** Of the width that names may take: rather wide than small. */
  private static final List<Double> PARTS = Style.NAMES_BESIDE_BARS;

  static NameSize fitting(List<String> names, Typeface typeface, double row, double width) {
    for (int size = Style.AXIS; size > Style.SMALLEST; size--) {
      for (double part : PARTS) {
        int lines = lines(names, typeface, size, part * width);
        if (lines <= LINES_AT_MOST && lines * size * Style.LEADING <= row) {
          return of(names, typeface, size, part * width);
        }
      }
    }
    return of(names, typeface, Style.SMALLEST, PARTS.get(PARTS.size() - 1) * width);
  }

  private static int lines(List<String> names, Typeface typeface, int size, double limit) {
    Wrap wrap = new Wrap(t -> typeface.width(t, size));
    return names.stream().mapToInt(n -> wrap.filled(n, limit).size()).max().orElse(1);
  }

  private static NameSize of(List<String> names, Typeface typeface, int size, double limit) {
    Wrap wrap = new Wrap(t -> typeface.width(t, size));
    double widest =
        names.stream()
            .flatMap(n -> wrap.balanced(n, limit).stream())
            .mapToDouble(line -> typeface.width(line, size))
            .max()
            .orElse(0);
    return new NameSize(size, limit, widest);
  }
}
