package lawtally.report.chart.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The font packed into the jar, so that Chinese shows as glyphs on a server without such fonts. An
 * installed font stands in only for a text with a character that the packed one lacks.
 */
final class Typeface {
  private static final String PACKED = "/fonts/WenQuanZhengHei.ttf";
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final Font packed;

  private Typeface(Font packed) {
    this.packed = packed;
  }

  /** Loaded once: the file is large. */
  private static final class Holder {
    static final Typeface INSTANCE = new Typeface(load());
  }

  static Typeface packed() {
    return Holder.INSTANCE;
  }

  private static Font load() {
    try (InputStream in = Typeface.class.getResourceAsStream(PACKED)) {
      if (in == null) {
        throw new IllegalStateException("font missing from the jar: " + PACKED);
      }
      Font font = Font.createFont(Font.TRUETYPE_FONT, in);
      GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("font damaged: " + PACKED, e);
    }
  }

  /** The font in which a text shows without boxes, if there is one. */
  Font of(String text, int size) {
    if (packed.canDisplayUpTo(text) < 0) {
      return packed.deriveFont((float) size);
    }
    for (Font installed : GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts()) {
      if (installed.canDisplayUpTo(text) < 0) {
        return installed.deriveFont((float) size);
      }
    }
    return packed.deriveFont((float) size);
  }

  /** For numbers and other texts that the packed font surely has. */
  Font at(int size) {
    return packed.deriveFont((float) size);
  }

  double width(String text, int size) {
    return text.isEmpty() ? 0 : of(text, size).getStringBounds(text, EXACT).getWidth();
  }
}
