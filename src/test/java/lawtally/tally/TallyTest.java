package lawtally.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tallies merge in any order, and come back from their text. */
class TallyTest {

  @Property(tries = 100)
  void mergingIsCommutativeAndAssociative(
      @ForAll("tallies") Tally a, @ForAll("tallies") Tally b, @ForAll("tallies") Tally c) {
    assertThat(a.merge(b)).isEqualTo(b.merge(a));
    assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
    assertThat(a.merge(Tally.EMPTY)).isEqualTo(a);
  }

  @Property(tries = 100)
  void takingAwayUndoesMerging(@ForAll("tallies") Tally a, @ForAll("tallies") Tally b) {
    assertThat(a.merge(b).minus(b)).isEqualTo(a);
    assertThat(a.minus(a)).isEqualTo(Tally.EMPTY);
  }

  @Property(tries = 100)
  void aTallyComesBackFromItsText(@ForAll("tallies") Tally tally) {
    assertThat(Tally.decode(tally.encode())).isEqualTo(tally);
  }

  @Property(tries = 100)
  void textThatIsNoTallyIsRefusedWithoutQuotingIt(@ForAll("garbage") String text) {
    assertThatThrownBy(() -> Tally.decode(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("line \\d+ of a stored tally is not a cell");
  }

  @Example
  void aSumBeyondALongIsAnErrorAndNeverANegativeNumber() {
    CellKey key = new CellKey("penalties.amount", "D14", 1, "");
    Tally most = new Tally(new TreeMap<>(Map.of(key, new Cell(1, Long.MAX_VALUE))));
    assertThatThrownBy(() -> most.merge(most)).isInstanceOf(ArithmeticException.class);
  }

  @Example
  void aReportedZeroStaysACell() {
    CellKey key = new CellKey("staff.established", "D14", 12, "");
    Tally zero = new Tally(new TreeMap<>(Map.of(key, new Cell(1, 0))));
    assertThat(Tally.decode(zero.encode()).cells()).containsKey(key);
  }

  @Property(tries = 50)
  void distinctCountsComeBackFromTheirText(@ForAll("tallies") Tally tally) {
    TreeMap<CellKey, Long> counts = new TreeMap<>();
    tally.cells().forEach((key, cell) -> counts.put(key, Math.abs(cell.count()) + 1));
    DistinctCounts distinct = new DistinctCounts(counts);
    assertThat(DistinctCounts.decode(distinct.encode())).isEqualTo(distinct);
  }

  @Provide
  Arbitrary<Tally> tallies() {
    Arbitrary<String> names =
        Arbitraries.of("penalties.decided", "罚款", "a\tb", "c\nd", "e\\t", "", "\r");
    Arbitrary<CellKey> keys =
        Combinators.combine(names, names, Arbitraries.integers().between(0, 12), names)
            .as(CellKey::new);
    Arbitrary<Long> numbers = Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L);
    Arbitrary<Cell> cells = Combinators.combine(numbers, numbers).as(Cell::new);
    return Arbitraries.maps(keys, cells).ofMaxSize(8).map(m -> new Tally(new TreeMap<>(m)));
  }

  @Provide
  Arbitrary<String> garbage() {
    return Arbitraries.of(
        "a",
        "\n",
        "a\tb\t1\tc\t1\t1",
        "a\tb\tx\tc\t1\t1\n",
        "a\tb\t1\tc\t1\n",
        "a\tb\t1\tc\t1\t1\na\tb\t1\tc\t1\t1\n",
        "a\tb\t1\tc\t1\t99999999999999999999\n");
  }
}
