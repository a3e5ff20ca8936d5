package lawtally.report.chart.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The font packed into the jar, so that Chinese shows as glyphs on a server without such fonts. An
 * installed font stands in only for characters that the packed one lacks.
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
      // Not registered by name: every text is given the font itself, and registering takes time.
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("font damaged: " + PACKED, e);
    }
  }

  /** A part of a text and the font that has its characters. */
  record Run(String text, Font font) {}

  /** The whole text in the packed font, but for characters that only an installed one has. */
  List<Run> runs(String text, int size) {
    Font font = at(size);
    if (packed.canDisplayUpTo(text) < 0) {
      return List.of(new Run(text, font));
    }
    List<Run> runs = new ArrayList<>();
    text.codePoints()
        .forEach(
            c -> {
              String character = Character.toString(c);
              Font its = packed.canDisplay(c) ? font : installed(c).deriveFont((float) size);
              Run last = runs.isEmpty() ? new Run("", its) : runs.remove(runs.size() - 1);
              if (last.font().equals(its)) {
                runs.add(new Run(last.text() + character, its));
              } else {
                runs.add(last);
                runs.add(new Run(character, its));
              }
            });
    return runs;
  }

  private Font installed(int character) {
    return Installed.FONTS.stream().filter(f -> f.canDisplay(character)).findFirst().orElse(packed);
  }

  /** Looked for only when a character is missing, as that takes time. */
  private static final class Installed {
    static final List<Font> FONTS =
        Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
            .sorted(Comparator.comparing(Font::getFontName))
            .toList();
  }

  Font at(int size) {
    return packed.deriveFont((float) size);
  }

  double width(String text, int size) {
    double width = 0;
    for (Run run : runs(text, size)) {
      width += run.text().isEmpty() ? 0 : run.font().getStringBounds(run.text(), EXACT).getWidth();
    }
    return width;
  }
}
