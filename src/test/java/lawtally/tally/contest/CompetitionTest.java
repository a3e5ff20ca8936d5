package lawtally.tally.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lawtally.intake.Place;
import lawtally.record.Outcome;
import lawtally.record.SmallJob;
import lawtally.record.SmallSeeds;
import lawtally.record.TestKit;
import lawtally.tally.Corrections;
import lawtally.tally.SliceTally;
import lawtally.tally.keys.KeyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the cross-check reads rows again, and what it makes of rows that read otherwise. */
class CompetitionTest {
  private static final TestKit TWICE =
      TestKit.of2020()
          .file(
              "penalties",
              "x.csv",
              "行政相对人名称,行政处罚决定书文号,处罚类别,罚款金额,处罚决定日期,处罚机关",
              "张三丰,1号,罚款,7,2020-03-01,区卫健局",
              "张三丰,1号,罚款,9,2020-03-01,区卫健局",
              "张三丰,2号,罚款,9,2020-03-01,区卫健局");

  @TempDir Path folder;

  @Test
  void onlyRowsInDoubtAreReadAgainAndEachOnce() throws IOException {
    List<Place> asked = new ArrayList<>();
    resolve(
        places -> {
          asked.addAll(places);
          return TWICE.outcomes().stream().filter(o -> places.contains(o.place())).toList();
        });
    assertThat(asked).extracting(Place::line).containsExactly(3L);
  }

  @Test
  void aRowThatReadsOtherwiseStopsTheRunWithoutSayingWhatItSays() {
    Rows changed = places -> places.stream().<Outcome>map(Outcome.Layout::new).toList();
    assertThatThrownBy(() -> resolve(changed))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("record 3 of file 0 reads otherwise than at first");
    assertThatThrownBy(() -> resolve(places -> List.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("1 rows were asked for, 0 came");
  }

  @Test
  void withoutAnyKeysNothingIsDecided() throws IOException {
    Competition competition =
        new Competition(SmallJob.job(), 2020, SmallSeeds.seeds(), p -> List.of(), Rulings.none());
    Resolution resolution = competition.resolve(List.of());
    assertThat(resolution.correction().cells()).isEmpty();
    assertThat(resolution.losers()).isEmpty();
    assertThat(resolution.warnings()).isEmpty();
    assertThat(resolution.distinct().counts()).isEmpty();
  }

  private Resolution resolve(Rows rows) throws IOException {
    SliceTally slice =
        new SliceTally(SmallJob.job(), 2020, SmallSeeds.seeds(), TestKit.SALT, Corrections.NONE);
    TWICE.outcomes().forEach(slice::add);
    Path path = folder.resolve("s00000.keys");
    KeyFile file = KeyFile.open(path, KeyFile.write(path, slice.result().keys()));
    return new Competition(SmallJob.job(), 2020, SmallSeeds.seeds(), rows, Rulings.none())
        .resolve(List.of(file));
  }
}
