package lawtally.history.trace;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import lawtally.intake.Forms;
import lawtally.intake.IntakePlan;
import lawtally.intake.Slice;

/** The parts of files that hold rows of some datasets. */
final class Segments {
  private static final Comparator<Slice.Segment> ORDER =
      Comparator.comparingInt(Slice.Segment::file).thenComparingLong(Slice.Segment::offset);

  private Segments() {}

  /** In the order of files and records. */
  static List<Slice.Segment> of(Set<String> datasets, IntakePlan plan) {
    Forms forms = new Forms(plan.forms());
    return plan.slices().stream()
        .flatMap(slice -> slice.segments().stream())
        .filter(segment -> datasets.contains(forms.of(segment).dataset()))
        .sorted(ORDER)
        .toList();
  }

  static long length(List<Slice.Segment> segments) {
    return segments.stream().mapToLong(Slice.Segment::length).sum();
  }
}
