package lawtally.report.chart.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import lawtally.report.chart.content.Drawing;
import lawtally.report.chart.style.Style;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/** Paints drawings, as pixels and as SVG. May be used by several threads. */
public final class Painter {
  /** In millimetres. */
  private static final double INCH = 25.4;

  private final Sheet sheet;

  public Painter(Words words) {
    this.sheet = new Sheet(Typeface.packed(), words);
  }

  /** 1600 × 900 pixels. */
  public byte[] png(Drawing drawing) {
    return Png.of(image(drawing, 1), Style.DPI / INCH);
  }

  /** 1920 × 1080 pixels, for the width of a page of text. */
  public byte[] print(Drawing drawing) {
    return Png.of(image(drawing, Style.PRINT), Style.WIDTH * Style.PRINT / Style.PRINT_MILLIMETRES);
  }

  private BufferedImage image(Drawing drawing, double scale) {
    int width = (int) Math.round(Style.WIDTH * scale);
    int height = (int) Math.round(Style.HEIGHT * scale);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    // Texts as wide as they were measured.
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.scale(scale, scale);
    sheet.paint(drawing, g);
    g.dispose();
    return image;
  }

  /** The same drawing; text is text, in the reader's own fonts. */
  public String svg(Drawing drawing) {
    SVGGraphics2D g = new SVGGraphics2D(Style.WIDTH, Style.HEIGHT);
    g.setDefsKeyPrefix(drawing.id() + "-");
    g.setFontFunction(family -> Style.FONTS);
    g.setGeomDoubleConverter(Painter::hundredths);
    sheet.paint(drawing, g);
    return g.getSVGElement(
        drawing.id(), true, new ViewBox(0, 0, Style.WIDTH, Style.HEIGHT), null, null);
  }

  /** Finer than any screen; {@code 12}, {@code 12.5}, {@code 12.34}. */
  private static String hundredths(double number) {
    double rounded = Math.rint(number * 100) / 100;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }
}
