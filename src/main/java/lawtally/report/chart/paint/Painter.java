package lawtally.report.chart.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import lawtally.report.chart.content.Drawing;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/** Paints drawings, as pixels and as SVG. May be used by several threads. */
public final class Painter {
  /** The reader's own Chinese fonts. */
  private static final String FONTS =
      "\"PingFang SC\", \"Microsoft YaHei\", \"Noto Sans SC\", \"WenQuanYi Zen Hei\", sans-serif";

  private static final float PNG_EFFORT = 0.6f;

  private final Sheet sheet;

  public Painter(Words words) {
    this.sheet = new Sheet(Typeface.packed(), words);
  }

  /** 1600 × 900 pixels. */
  public byte[] png(Drawing drawing) {
    BufferedImage image = new BufferedImage(Style.WIDTH, Style.HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    sheet.paint(drawing, g);
    g.dispose();
    return encoded(image);
  }

  private static byte[] encoded(BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam effort = writer.getDefaultWriteParam();
      effort.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      effort.setCompressionQuality(PNG_EFFORT);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), effort);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** The same drawing; text is text, in the reader's own fonts. */
  public String svg(Drawing drawing) {
    SVGGraphics2D g = new SVGGraphics2D(Style.WIDTH, Style.HEIGHT);
    g.setDefsKeyPrefix(drawing.id() + "-");
    g.setFontFunction(family -> FONTS);
    sheet.paint(drawing, g);
    return g.getSVGElement(
        drawing.id(), true, new ViewBox(0, 0, Style.WIDTH, Style.HEIGHT), null, null);
  }
}
