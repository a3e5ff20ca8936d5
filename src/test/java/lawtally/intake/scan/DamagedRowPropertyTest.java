package lawtally.intake.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lawtally.intake.RawRecord;
import lawtally.intake.RawRecord.Flaw;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** One quote or delimiter too many or too few costs the row in which it happened, no other. */
class DamagedRowPropertyTest {
  private static final int WIDTH = 4;

  /** What is done to one row. */
  private record Damage(int row, int at, char inserted) {
    private static final char NOTHING = '\0';

    String to(String line) {
      if (inserted != NOTHING) {
        int place = at % (line.length() + 1);
        return line.substring(0, place) + inserted + line.substring(place);
      }
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i < line.length(); i++) {
        if (line.charAt(i) == '"' || line.charAt(i) == ',') {
          places.add(i);
        }
      }
      int place = places.get(at % places.size());
      return line.substring(0, place) + line.substring(place + 1);
    }
  }

  @Property(tries = 1500)
  void allOtherRowsAreReadUnchanged(
      @ForAll("tables") List<List<String>> table, @ForAll("damages") Damage damage) {
    List<String> lines = table.stream().map(DamagedRowPropertyTest::line).toList();
    int broken = damage.row() % lines.size();
    List<String> damaged = new ArrayList<>(lines);
    damaged.set(broken, damage.to(lines.get(broken)));
    List<String> read = Scans.texts(scan(damaged));
    assertThat(read.subList(0, broken)).isEqualTo(lines.subList(0, broken));
    int after = lines.size() - broken - 1;
    assertThat(read.subList(read.size() - after, read.size()))
        .isEqualTo(lines.subList(broken + 1, lines.size()));
    assertThat(String.join("\n", read)).isEqualTo(String.join("\n", damaged));
  }

  @Property(tries = 60)
  void anyPartThatBeginsAndEndsWithARecordGivesTheSameRecords(
      @ForAll("tables") List<List<String>> table,
      @ForAll("damages") Damage first,
      @ForAll("damages") Damage second) {
    List<String> lines = new ArrayList<>(table.stream().map(DamagedRowPropertyTest::line).toList());
    for (Damage damage : List.of(first, second)) {
      int row = damage.row() % lines.size();
      Assume.that(lines.get(row).matches("(?s).*[\",].*"));
      lines.set(row, damage.to(lines.get(row)));
    }
    byte[] bytes = bytes(lines);
    List<RawRecord> records = Scans.of(bytes, Scans.UTF_8, WIDTH);
    for (int from = 0; from < records.size(); from++) {
      for (int to = from + 1; to <= records.size(); to++) {
        List<RawRecord> part = records.subList(from, to);
        assertThat(Scans.part(bytes, Scans.UTF_8, WIDTH, part)).isEqualTo(part);
      }
    }
  }

  @Test
  void aRunawayQuoteThatMeetsAQuotedCommaIsFoundByTheNextRowThatFits() {
    List<String> lines =
        List.of("1号,甲,\"警告,200", "2号,乙,\",补办\",300", "3号,丙,警告,\"\"", "4号,丁,\"罚款\n没收\",7");
    List<RawRecord> records = scan(lines);
    assertThat(Scans.texts(records)).isEqualTo(lines);
    assertThat(records)
        .extracting(RawRecord::flaw)
        .containsExactly(Flaw.UNCLOSED_QUOTE, Flaw.NONE, Flaw.NONE, Flaw.NONE);
  }

  @Test
  void anHonestRecordOverSeveralLinesStaysWholeThoughALineOfItLooksLikeARow() {
    List<String> lines = List.of("1号,\"附表：\n甲,乙,丙,丁\n止\",警告,200", "2号,\"\n\",罚款,3");
    assertThat(Scans.texts(scan(lines))).isEqualTo(lines);
  }

  @Test
  void anHonestRecordOverSeveralLinesStaysWholeThoughItsLastCellIsMissing() {
    List<String> lines = List.of("1号,\"第一行\n第二行\",警告", "2号,乙,罚款,3");
    assertThat(Scans.texts(scan(lines))).isEqualTo(lines);
  }

  private static List<RawRecord> scan(List<String> lines) {
    return Scans.of(bytes(lines), Scans.UTF_8, WIDTH);
  }

  private static byte[] bytes(List<String> lines) {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String line(List<String> row) {
    return row.stream().map(DamagedRowPropertyTest::cell).collect(Collectors.joining(","));
  }

  private static String cell(String cell) {
    boolean plain = cell.chars().allMatch(Character::isLetterOrDigit);
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> plain = Arbitraries.strings().withChars("甲乙丙12").ofMaxLength(4);
    // In a cell of several lines, a delimiter or a line end right after a quote closes a runaway
    // quote as if it were meant: nobody can tell.
    Arbitrary<String> nasty =
        Arbitraries.strings()
            .withChars("\",\n 甲1")
            .ofMaxLength(6)
            .filter(cell -> !cell.matches("(?s)(.*\")?\\s*(,.*)?\\n.*"));
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(3, plain), net.jqwik.api.Tuple.of(2, nasty))
        .list()
        .ofSize(WIDTH)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<Damage> damages() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 1000),
            Arbitraries.integers().between(0, 1000),
            Arbitraries.of('"', ',', Damage.NOTHING))
        .as(Damage::new);
  }
}
