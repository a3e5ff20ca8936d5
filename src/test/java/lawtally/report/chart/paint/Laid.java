package lawtally.report.chart.paint;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lawtally.report.chart.style.Style;

/**
 * Where everything on a sheet lies, read from its SVG. The SVG and the pixels come of the same
 * strokes, so a text of the SVG stands in the picture at the same place, in the packed font; its
 * box here is that of its ink in this font, which is what a reader could find lying over another.
 * The reader's own fonts set Chinese as wide and Latin rather narrower.
 */
public final class Laid {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final Pattern CLIP =
      Pattern.compile("<clipPath id='([^']*)'><path d='([^']*)'/></clipPath>");
  private static final Pattern TEXT =
      Pattern.compile(
          "<text x='([-0-9.]+)' y='([-0-9.]+)' style='fill: rgb\\(([^)]*)\\)[^']*font-size: (\\d+)px;'"
              + "(?: clip-path='url\\(#([^)]*)\\)')?>([^<]*)</text>");
  private static final Pattern RECT =
      Pattern.compile(
          "<rect x='([-0-9.]+)' y='([-0-9.]+)' width='([0-9.]+)' height='([0-9.]+)'"
              + " style='fill:rgb\\(([^)]*)\\)'");
  private static final Pattern LINE =
      Pattern.compile(
          "<line x1='([-0-9.]+)' y1='([-0-9.]+)' x2='([-0-9.]+)' y2='([-0-9.]+)'"
              + " style='stroke-width:[^;]*;stroke:rgb\\(([^)]*)\\)");

  /**
   * A text.
   *
   * @param box of its ink
   * @param clip what of the sheet it may show in
   */
  public record Text(String text, int size, String colour, Rectangle2D box, Rectangle2D clip) {
    @Override
    public String toString() {
      return "%s at %.0f,%.0f".formatted(text, box.getX(), box.getY());
    }
  }

  /** A filled rectangle: a bar, a track, a chip of the key. */
  public record Fill(String colour, Rectangle2D box) {}

  /** A straight line. */
  public record Line(String colour, double x1, double y1, double x2, double y2) {}

  private final String svg;
  private final Map<String, Rectangle2D> clips = new HashMap<>();

  private Laid(String svg) {
    this.svg = svg;
    if (svg.contains("transform")) {
      throw new IllegalArgumentException(
          "places are read as they stand; a turned text has another");
    }
    found(CLIP)
        .forEach(
            m -> {
              Path2D path = new Path2D.Double();
              Matcher points = Pattern.compile("([ML])([-0-9.]+),([-0-9.]+)").matcher(m.group(2));
              while (points.find()) {
                double x = Double.parseDouble(points.group(2));
                double y = Double.parseDouble(points.group(3));
                if (points.group(1).equals("M")) {
                  path.moveTo(x, y);
                } else {
                  path.lineTo(x, y);
                }
              }
              clips.put(m.group(1), path.getBounds2D());
            });
  }

  public static Laid of(String svg) {
    return new Laid(svg);
  }

  private Stream<MatchResult> found(Pattern pattern) {
    return pattern.matcher(svg).results();
  }

  public Rectangle2D sheet() {
    return new Rectangle2D.Double(0, 0, Style.WIDTH, Style.HEIGHT);
  }

  /** All texts; those drawn in several fonts as several. */
  public List<Text> texts() {
    List<Text> texts = new ArrayList<>();
    found(TEXT)
        .forEach(
            m -> {
              String text = unescaped(m.group(6));
              int size = Integer.parseInt(m.group(4));
              Rectangle2D ink = ink(text, size);
              Rectangle2D box =
                  new Rectangle2D.Double(
                      number(m, 1) + ink.getX(),
                      number(m, 2) + ink.getY(),
                      ink.getWidth(),
                      ink.getHeight());
              Rectangle2D clip = m.group(5) == null ? sheet() : clips.get(m.group(5));
              texts.add(new Text(text, size, m.group(3), box, clip));
            });
    int written = svg.split("<text ", -1).length - 1;
    if (texts.size() != written) {
      throw new IllegalStateException(written + " texts, of which understood: " + texts.size());
    }
    return texts;
  }

  private static Rectangle2D ink(String text, int size) {
    Rectangle2D all = new Rectangle2D.Double();
    double start = 0;
    for (Typeface.Run run : Typeface.packed().runs(text, size)) {
      Font font = run.font();
      Rectangle2D part = font.createGlyphVector(EXACT, run.text()).getVisualBounds();
      Rectangle2D moved =
          new Rectangle2D.Double(
              part.getX() + start, part.getY(), part.getWidth(), part.getHeight());
      all = all.isEmpty() ? moved : all.createUnion(moved);
      start += font.getStringBounds(run.text(), EXACT).getWidth();
    }
    return all;
  }

  /** Filled rectangles but for the paper. */
  public List<Fill> fills() {
    return found(RECT)
        .map(
            m ->
                new Fill(
                    m.group(5),
                    new Rectangle2D.Double(number(m, 1), number(m, 2), number(m, 3), number(m, 4))))
        .filter(f -> !f.box().equals(sheet()))
        .toList();
  }

  public List<Line> lines() {
    return found(LINE)
        .map(m -> new Line(m.group(5), number(m, 1), number(m, 2), number(m, 3), number(m, 4)))
        .toList();
  }

  /** Marks in the colours of data, in the plots. */
  public List<Fill> bars() {
    List<String> quiet = List.of(rgb(Style.RULE), rgb(Style.PAPER));
    return fills().stream().filter(f -> !quiet.contains(f.colour())).toList();
  }

  /** Lines of the grid without those at zero. */
  public List<Line> grid() {
    return lines().stream().filter(l -> l.colour().equals(rgb(Style.RULE))).toList();
  }

  /** Texts at the axis of values. */
  public List<Text> ticks() {
    return texts().stream()
        .filter(t -> t.colour().equals(rgb(Style.MUTED)))
        .filter(t -> t.size() == Sizes.FULL.axis() || t.size() == Sizes.SMALL.axis())
        .filter(t -> t.text().matches("[0-9.,]+%?"))
        .toList();
  }

  private static String rgb(java.awt.Color color) {
    return color.getRed() + "," + color.getGreen() + "," + color.getBlue();
  }

  private static double number(MatchResult match, int group) {
    return Double.parseDouble(match.group(group));
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&apos;", "'")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
