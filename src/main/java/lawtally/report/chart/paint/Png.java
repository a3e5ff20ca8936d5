package lawtally.report.chart.paint;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes an image as PNG (RFC 2083): with a {@link Palette} where its colours are few, rows
 * unfiltered, which suits flat drawings best. The JDK's writer tries every filter on every row, and
 * that alone would take longer than all the drawing.
 */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] TRUE_COLOUR = {8, 2, 0, 0, 0};
  private static final byte[] WITH_PALETTE = {8, 3, 0, 0, 0};
  private static final byte METRE = 1;
  private static final int EFFORT = 6;
  private static final int BUFFER = 64 * 1024;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Png() {}

  /**
   * @param image of type {@link BufferedImage#TYPE_INT_RGB}
   * @param density pixels a millimetre, so that Office and printers know how large it is
   */
  static byte[] of(BufferedImage image, double density) {
    Png png = new Png();
    png.out.writeBytes(SIGNATURE);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    Optional<Palette> palette = Palette.of(pixels);
    byte[] colour = palette.isPresent() ? WITH_PALETTE : TRUE_COLOUR;
    png.chunk(
        "IHDR",
        ByteBuffer.allocate(8 + colour.length)
            .putInt(image.getWidth())
            .putInt(image.getHeight())
            .put(colour)
            .array());
    int aMetre = (int) Math.round(density * 1000);
    png.chunk("pHYs", ByteBuffer.allocate(9).putInt(aMetre).putInt(aMetre).put(METRE).array());
    palette.ifPresent(p -> png.chunk("PLTE", p.bytes()));
    int width = image.getWidth();
    byte[] rows = palette.map(p -> rows(pixels, width, p)).orElseGet(() -> rows(pixels, width));
    png.chunk("IDAT", deflated(rows));
    png.chunk("IEND", new byte[0]);
    return png.out.toByteArray();
  }

  /** Each row after a zero, its filter. */
  private static byte[] rows(int[] pixels, int width) {
    byte[] rows = new byte[pixels.length / width * (1 + 3 * width)];
    int at = 0;
    for (int i = 0; i < pixels.length; i++) {
      if (i % width == 0) {
        at++;
      }
      int pixel = pixels[i];
      rows[at++] = (byte) (pixel >> 16);
      rows[at++] = (byte) (pixel >> 8);
      rows[at++] = (byte) pixel;
    }
    return rows;
  }

  private static byte[] rows(int[] pixels, int width, Palette palette) {
    byte[] rows = new byte[pixels.length / width * (1 + width)];
    int at = 0;
    int last = -1;
    byte place = 0;
    for (int i = 0; i < pixels.length; i++) {
      if (i % width == 0) {
        at++;
      }
      if (i == 0 || pixels[i] != last) {
        last = pixels[i];
        place = palette.place(last);
      }
      rows[at++] = place;
    }
    return rows;
  }

  private static byte[] deflated(byte[] rows) {
    Deflater deflater = new Deflater(EFFORT);
    try {
      deflater.setInput(rows);
      deflater.finish();
      ByteArrayOutputStream deflated = new ByteArrayOutputStream(4 * BUFFER);
      byte[] buffer = new byte[BUFFER];
      while (!deflater.finished()) {
        deflated.write(buffer, 0, deflater.deflate(buffer));
      }
      return deflated.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private void chunk(String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}
