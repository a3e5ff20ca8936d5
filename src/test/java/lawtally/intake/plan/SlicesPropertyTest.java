package lawtally.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lawtally.intake.Form;
import lawtally.intake.Forms;
import lawtally.intake.IntakePlan;
import lawtally.intake.RawRecord;
import lawtally.intake.Slice;
import lawtally.intake.scan.RecordScanner;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Slices hold all data once, however large they are. */
class SlicesPropertyTest {
  private static final String HEADER = "案号,审级,被告,开庭日期\n";

  @Property(tries = 60)
  void slicesCoverAllDataOnceAndInOrder(
      @ForAll("inboxes") List<List<String>> files, @ForAll @IntRange(min = 1, max = 400) int size) {
    in(
        files,
        sample -> {
          IntakePlan plan = sample.plan(size);
          assertThat(plan.forms()).hasSize(files.size());
          for (Form form : plan.forms()) {
            long offset = form.dataOffset();
            for (Slice.Segment segment : segments(plan, form)) {
              assertThat(segment.offset()).isEqualTo(offset);
              assertThat(segment.length()).isPositive();
              offset += segment.length();
            }
            assertThat(offset).isEqualTo(form.file().size());
          }
        });
  }

  @Property(tries = 60)
  void recordsAndTheirNumbersDoNotDependOnTheSizeOfSlices(
      @ForAll("inboxes") List<List<String>> files, @ForAll @IntRange(min = 1, max = 400) int size) {
    in(
        files,
        sample ->
            assertThat(records(sample, sample.plan(size)))
                .isEqualTo(records(sample, sample.plan(1 << 20))));
  }

  @Property(tries = 60)
  void namesAreCountedAndNoSliceIsLargerThanAskedUnlessItIsOneRecord(
      @ForAll("inboxes") List<List<String>> files, @ForAll @IntRange(min = 1, max = 400) int size) {
    in(
        files,
        sample -> {
          IntakePlan plan = sample.plan(size);
          for (int i = 0; i < plan.slices().size(); i++) {
            Slice slice = plan.slices().get(i);
            assertThat(slice.name()).isEqualTo(String.format(java.util.Locale.ROOT, "s%05d", i));
            assertThat(slice.segments()).isNotEmpty();
            boolean one = records(sample, plan, slice).size() == 1;
            assertThat(slice.length() <= size || one).isTrue();
          }
        });
  }

  private static List<Slice.Segment> segments(IntakePlan plan, Form form) {
    return plan.slices().stream()
        .flatMap(slice -> slice.segments().stream())
        .filter(segment -> segment.file() == form.file().ordinal())
        .toList();
  }

  private static List<RawRecord> records(PlanSample sample, IntakePlan plan) throws IOException {
    List<RawRecord> all = new java.util.ArrayList<>();
    for (Slice slice : plan.slices()) {
      all.addAll(records(sample, plan, slice));
    }
    return all;
  }

  private static List<RawRecord> records(PlanSample sample, IntakePlan plan, Slice slice)
      throws IOException {
    List<RawRecord> all = new java.util.ArrayList<>();
    for (Slice.Segment segment : slice.segments()) {
      Form form = new Forms(plan.forms()).of(segment);
      Path file = sample.inbox().archive().path(form.file().sha256());
      try (RecordScanner scanner = RecordScanner.open(file, form, segment)) {
        var record = scanner.next();
        while (record.isPresent()) {
          all.add(record.get());
          record = scanner.next();
        }
      }
    }
    return all;
  }

  private interface Use {
    void of(PlanSample sample) throws IOException;
  }

  private static void in(List<List<String>> files, Use use) {
    try {
      Path home = Files.createTempDirectory("inbox");
      try {
        PlanSample sample = new PlanSample(home);
        for (int i = 0; i < files.size(); i++) {
          sample.put("a/" + i + ".csv", HEADER + i + String.join("\n", files.get(i)));
        }
        use.of(sample);
      } finally {
        delete(home);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Provide
  Arbitrary<List<List<String>>> inboxes() {
    Arbitrary<String> row =
        Arbitraries.of(
            "号,一审,甲局,2020-01-02",
            "号,\"一\n审\",甲局,",
            "号,\"一审,甲局,",
            "",
            "号," + IntStream.range(0, 60).mapToObj(i -> "长").collect(Collectors.joining()) + ",,");
    return row.list().ofMinSize(1).ofMaxSize(12).list().ofMinSize(1).ofMaxSize(4);
  }
}
