package lawtally.pollock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The polluted files are those we think they are, and the score counts right. */
class PollutedFilesTest {

  @Test
  void thePapersKindsMakeMoreThanTwoThousandFiles() {
    List<Polluted> all = PollutedFiles.all();
    assertThat(all).extracting(Polluted::name).doesNotHaveDuplicates();
    assertThat(all.stream().filter(f -> f.kind().inPaper())).hasSizeGreaterThan(2280);
    assertThat(all).extracting(Polluted::kind).contains(Kind.values());
  }

  @Test
  void aMissingSeparatorJoinsTwoCellsAndChangesNothingElse() {
    Polluted file = named("row_less_sep_row1_col1.csv");
    String[] lines = new String(file.bytes(), StandardCharsets.UTF_8).split("\r\n");
    assertThat(lines).hasSize(84);
    assertThat(lines[1]).startsWith("14/01/201900:15,");
    assertThat(file.clean().get(1)).hasSize(9).startsWith("14/01/2019", "00:15");
  }

  @Test
  void anExtraQuoteBelongsToItsCell() {
    assertThat(named("row_extra_quote1_col7.csv").clean().get(1).get(7)).startsWith("\"https");
  }

  @Test
  void whatIsReadRightIsWorthTenAndWhatIsNotLoadedNothing() {
    List<List<String>> table = named("source.csv").clean();
    assertThat(Score.of(table, table).sum()).isEqualTo(10);
    assertThat(Score.of(List.of(), List.of()).sum()).isEqualTo(10);
    assertThat(Score.FAILED.sum()).isZero();
    assertThat(Score.of(table, List.of()).sum()).isEqualTo(1);
  }

  @Test
  void aLostRowCostsRecallAndNotPrecision() {
    List<List<String>> table = named("source.csv").clean();
    Score score = Score.of(table, table.subList(0, 83));
    assertThat(score.records().precision()).isEqualTo(1);
    assertThat(score.records().recall()).isEqualTo(82.0 / 83);
    assertThat(score.header().f1()).isEqualTo(1);
  }

  private static Polluted named(String name) {
    return PollutedFiles.all().stream()
        .filter(file -> file.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
