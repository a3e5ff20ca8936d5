package lawtally.intake;

import java.util.List;

/**
 * A unit of work and of restart: parts of files, up to a size. Names are {@code s00042}, stable
 * over restarts, and never paths.
 */
public record Slice(String name, List<Segment> segments) {

  /**
   * Whole records of one file.
   *
   * @param firstLine physical line of the first record
   * @param firstRecord number of the first record in its file
   */
  public record Segment(int file, long offset, long length, long firstLine, long firstRecord) {}

  public long length() {
    return segments.stream().mapToLong(Segment::length).sum();
  }
}
