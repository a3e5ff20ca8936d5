package lawtally.tally.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import lawtally.intake.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys of slices on disk: whole, or not there, or refused. */
class KeyFileTest {
  private static final Digest KEY = new Digest(5, -1);

  @TempDir Path folder;

  @Test
  void entriesComeBackInTheOrderOfKeysThenFilesThenRows() throws IOException {
    KeyedRow late = row(KEY, 1, 300, 0);
    KeyedRow early = row(KEY, 0, 70_000, 0);
    KeyedRow part = row(KEY, 0, 70_000, 1);
    KeyedRow small = row(new Digest(4, 9), 9, 1, 0);
    assertThat(rows(write("a.keys", late, part, early, small)))
        .containsExactly(small, early, part, late);
  }

  @Test
  void severalFilesAreReadAsOneWhateverTheirOrder() throws IOException {
    KeyedRow one = row(KEY, 0, 1, 0);
    KeyedRow two = row(KEY, 0, 2, 0);
    KeyedRow three = row(KEY, 1, 1, 0);
    KeyFile a = write("a.keys", one, three);
    KeyFile b = write("b.keys", two);
    KeyFile none = write("c.keys");
    assertThat(rows(a, b, none)).containsExactly(one, two, three);
    assertThat(rows(none, b, a)).containsExactly(one, two, three);
  }

  @Test
  void mentionsAndDistinctValuesComeBackToo() throws IOException {
    KeyEntries.Gatherer gatherer = new KeyEntries.Gatherer();
    Mention mention =
        new Mention(
            "penalties.decision_no", KEY, "penalty_no", "foreign-key", new Place(1, 2, 3, 4, 5), 6);
    DistinctValue value =
        new DistinctValue("objects", KEY, "D14", 12, "罚款", new RowPart(1, 70_000, 2));
    gatherer.add(value);
    gatherer.add(mention);
    KeyFile file = written("a.keys", gatherer.sorted());
    try (KeyMerge merge = new KeyMerge(List.of(file))) {
      assertThat(merge.next().mention()).isEqualTo(mention);
      assertThat(merge.next().distinctValue()).isEqualTo(value);
      assertThat(merge.hasNext()).isFalse();
    }
  }

  @Test
  void aFileIsWrittenIntoAFolderOfItsOwnAndLeavesNothingElse() throws IOException {
    Path target = folder.resolve("runs/7/s00000.keys");
    KeyFile.write(target, KeyEntries.NONE);
    KeyFile.write(target, KeyEntries.NONE);
    try (Stream<Path> files = Files.list(target.getParent())) {
      assertThat(files).containsExactly(target);
    }
  }

  @Test
  void aFailedWriteLeavesTheFormerFileAndNoDraft() throws IOException {
    Path target = folder.resolve("s00000.keys");
    KeyFile.Info info = KeyFile.write(target, KeyEntries.NONE);
    Iterator<Entry> failing = Stream.of(new Entry(new byte[70_000])).iterator();
    assertThatThrownBy(() -> KeyFile.write(target, failing)).isInstanceOf(IOException.class);
    assertThat(KeyFile.open(target, info)).isNotNull();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(target);
    }
  }

  @Test
  void aMissingATornAndAChangedFileAreRefused() throws IOException {
    Path target = folder.resolve("s00000.keys");
    KeyEntries.Gatherer gatherer = new KeyEntries.Gatherer();
    gatherer.add(row(KEY, 0, 1, 0));
    KeyFile.Info info = KeyFile.write(target, gatherer.sorted());
    byte[] whole = Files.readAllBytes(target);

    Files.write(target, java.util.Arrays.copyOf(whole, whole.length - 1));
    assertRefused(target, info);
    whole[whole.length - 1]++;
    Files.write(target, whole);
    assertRefused(target, info);
    Files.delete(target);
    assertRefused(target, info);
  }

  @Test
  void noFileHoldsWhatACellSays() throws IOException {
    Digests digests = new Digests("salt".getBytes(StandardCharsets.UTF_8));
    KeyFile file = write("a.keys", row(digests.of(List.of("张三丰")), 0, 1, 0));
    String bytes = new String(Files.readAllBytes(file.path()), StandardCharsets.UTF_8);
    assertThat(bytes).doesNotContain("张三丰").contains("penalties");
  }

  @Test
  void digestsDependOnTheSaltAndOnWhereOnePartEnds() {
    Digests digests = new Digests(new byte[] {1});
    assertThat(digests.of(List.of("a", "bc"))).isNotEqualTo(digests.of(List.of("ab", "c")));
    assertThat(digests.of(List.of("a"))).isEqualTo(new Digests(new byte[] {1}).of(List.of("a")));
    assertThat(digests.of(List.of("a"))).isNotEqualTo(new Digests(new byte[] {2}).of(List.of("a")));
  }

  private static void assertRefused(Path target, KeyFile.Info info) {
    assertThatThrownBy(() -> KeyFile.open(target, info))
        .isInstanceOf(DamagedKeyFileException.class)
        .hasMessageContaining("s00000.keys");
  }

  private static KeyedRow row(Digest key, int file, long record, int part) {
    return new KeyedRow(
        "penalties",
        key,
        new Place(file, record, record + 1, 10 * record, 9),
        part,
        2,
        KeyedRow.Standing.NOT_COUNTED,
        KeyedRow.Role.RETURNED,
        70_000,
        new Digest(record, part),
        List.of(0L, Long.MIN_VALUE, -1L));
  }

  private KeyFile write(String name, KeyedRow... rows) throws IOException {
    KeyEntries.Gatherer gatherer = new KeyEntries.Gatherer();
    for (KeyedRow row : rows) {
      gatherer.add(row);
    }
    return written(name, gatherer.sorted());
  }

  private KeyFile written(String name, KeyEntries entries) throws IOException {
    Path target = folder.resolve(name);
    return KeyFile.open(target, KeyFile.write(target, entries));
  }

  private static List<KeyedRow> rows(KeyFile... files) throws IOException {
    List<KeyedRow> rows = new ArrayList<>();
    try (KeyMerge merge = new KeyMerge(List.of(files))) {
      merge.forEachRemaining(e -> rows.add(e.keyedRow()));
    }
    return rows;
  }
}
