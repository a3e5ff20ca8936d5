package lawtally.report.chart.paint;

import java.util.List;

/** How large names in a list can be, so that wrapped ones do not meet their neighbours. */
final class NameSize {
  private NameSize() {}

  static int fitting(List<String> names, Typeface typeface, double row, double limit) {
    for (int size = Style.AXIS; size > Style.SMALLEST; size--) {
      int tried = size;
      int lines =
          names.stream()
              .mapToInt(n -> new Wrap(t -> typeface.width(t, tried)).filled(n, limit).size())
              .max()
              .orElse(1);
      if (lines * size * 1.15 <= row) {
        return size;
      }
    }
    return Style.SMALLEST;
  }

  static double widest(List<String> names, Typeface typeface, int size, double limit) {
    return names.stream().mapToDouble(n -> typeface.width(n, size)).max().stream()
        .map(w -> Math.min(w, limit))
        .findFirst()
        .orElse(0);
  }
}
