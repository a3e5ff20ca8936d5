package lawtally.report.office.word;

/**
 * A4 with the 版心 of GB/T 9704, 156 × 225 mm; all in twips. Turned for a wide table, the sheet keeps
 * its edges: what was the binding side is now the top.
 */
enum Paper {
  UPRIGHT(11906, 16838, 2098, 1474, 1984, 1587),
  TURNED(16838, 11906, 1587, 2098, 1474, 1984);

  private final int width;
  private final int height;
  private final int top;
  private final int right;
  private final int bottom;
  private final int left;

  Paper(int width, int height, int top, int right, int bottom, int left) {
    this.width = width;
    this.height = height;
    this.top = top;
    this.right = right;
    this.bottom = bottom;
    this.left = left;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  int top() {
    return top;
  }

  int right() {
    return right;
  }

  int bottom() {
    return bottom;
  }

  int left() {
    return left;
  }

  int textWidth() {
    return width - left - right;
  }

  int textHeight() {
    return height - top - bottom;
  }
}
