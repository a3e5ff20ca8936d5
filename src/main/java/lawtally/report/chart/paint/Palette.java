package lawtally.report.chart.paint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The colours of a drawing, few enough for one byte a pixel, which halves its file. A drawing has
 * few colours but some hundred shades at the edges of its texts: the rare ones become the nearest
 * of the frequent ones, which nobody can see.
 */
final class Palette {
  private static final int COLOURS = 256;

  /**
   * How far a shade may be from the one it becomes, of 255, in each of red, green and blue: the
   * first of these with which the colours suffice.
   */
  private static final int[] DISTANCES = {0, 2, 4, 8};

  static final int FARTHEST = 8;

  private final List<Integer> colours;
  private final Map<Integer, Integer> places;

  private Palette(List<Integer> colours, Map<Integer, Integer> places) {
    this.colours = colours;
    this.places = places;
  }

  /** Nothing for an image whose colours would be seen to change. */
  static Optional<Palette> of(int[] pixels) {
    List<Integer> all = byFrequency(pixels);
    return Arrays.stream(DISTANCES)
        .mapToObj(distance -> within(distance, all))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Frequent colours first, each that is not near one already taken. */
  private static Optional<Palette> within(int distance, List<Integer> all) {
    List<Integer> colours = new ArrayList<>();
    Map<Integer, Integer> places = new HashMap<>();
    for (int colour : all) {
      int place = colours.isEmpty() ? -1 : nearest(colour, colours);
      if (place < 0 || distance(colour, colours.get(place)) > distance) {
        if (colours.size() == COLOURS) {
          return Optional.empty();
        }
        place = colours.size();
        colours.add(colour);
      }
      places.put(colour, place);
    }
    return Optional.of(new Palette(colours, places));
  }

  /** Of equally frequent ones the darker first. */
  private static List<Integer> byFrequency(int[] pixels) {
    Map<Integer, Integer> counts = new HashMap<>();
    int start = 0;
    for (int i = 1; i <= pixels.length; i++) {
      // Most pixels are as their neighbours.
      if (i == pixels.length || pixels[i] != pixels[start]) {
        counts.merge(pixels[start] & 0xFFFFFF, i - start, Integer::sum);
        start = i;
      }
    }
    List<Integer> colours = new ArrayList<>(counts.keySet());
    colours.sort(
        Comparator.<Integer, Integer>comparing(counts::get)
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    return colours;
  }

  private static int nearest(int colour, List<Integer> colours) {
    int nearest = 0;
    for (int i = 1; i < colours.size(); i++) {
      if (distance(colour, colours.get(i)) < distance(colour, colours.get(nearest))) {
        nearest = i;
      }
    }
    return nearest;
  }

  /** The largest of the distances in red, green and blue. */
  private static int distance(int one, int other) {
    int red = Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF));
    int green = Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF));
    int blue = Math.abs((one & 0xFF) - (other & 0xFF));
    return Math.max(red, Math.max(green, blue));
  }

  /** Red, green and blue of each colour. */
  byte[] bytes() {
    byte[] bytes = new byte[3 * colours.size()];
    for (int i = 0; i < colours.size(); i++) {
      bytes[3 * i] = (byte) (colours.get(i) >> 16);
      bytes[3 * i + 1] = (byte) (colours.get(i) >> 8);
      bytes[3 * i + 2] = colours.get(i).byteValue();
    }
    return bytes;
  }

  byte place(int pixel) {
    return places.get(pixel & 0xFFFFFF).byteValue();
  }
}
