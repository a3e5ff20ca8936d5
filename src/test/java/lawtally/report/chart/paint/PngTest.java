package lawtally.report.chart.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {
  @Test
  void keepsEveryPixel() throws IOException {
    BufferedImage image = new BufferedImage(37, 23, BufferedImage.TYPE_INT_RGB);
    Random colours = new Random(1);
    for (int x = 0; x < 37; x++) {
      for (int y = 0; y < 23; y++) {
        image.setRGB(x, y, colours.nextInt());
      }
    }
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.of(image, 10)));
    assertThat(read.getWidth()).isEqualTo(37);
    assertThat(read.getRGB(0, 0, 37, 23, null, 0, 37))
        .isEqualTo(image.getRGB(0, 0, 37, 23, null, 0, 37));
  }

  @Test
  void keepsTheColoursOfADrawingAndComesNearEveryShade() throws IOException {
    BufferedImage image = new BufferedImage(300, 40, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 300; x++) {
      for (int y = 0; y < 40; y++) {
        int shade = Math.min(255, x);
        int blue = x % 7 == 0 ? Math.max(0, shade - y % 2) : shade;
        image.setRGB(x, y, y < 30 ? 0x1D4E89 : shade << 16 | shade << 8 | blue);
      }
    }
    byte[] png = Png.of(image, 10);
    assertThat(png[25]).as("with a palette").isEqualTo((byte) 3);
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
    for (int x = 0; x < 300; x++) {
      assertThat(read.getRGB(x, 0)).isEqualTo(0xFF1D4E89);
      int was = image.getRGB(x, 31);
      int is = read.getRGB(x, 31);
      for (int shift : new int[] {0, 8, 16}) {
        assertThat((is >> shift & 0xFF) - (was >> shift & 0xFF))
            .isBetween(-Palette.FARTHEST, Palette.FARTHEST);
      }
    }
  }

  @Test
  void saysHowManyPixelsGoIntoAMetre() {
    byte[] png = Png.of(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), 300 / 25.4);
    int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs");
    ByteBuffer said = ByteBuffer.wrap(png, at + 4, 9);
    assertThat(List.of(said.getInt(), said.getInt())).containsExactly(11811, 11811);
    assertThat(said.get()).isEqualTo((byte) 1);
  }
}
