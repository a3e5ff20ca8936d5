package lawtally.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lawtally.batch.RunResult.Outcome;
import lawtally.batch.step.SliceItem;
import lawtally.batch.step.SliceStep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.infrastructure.item.Chunk;

/**
 * Inputs A, then B, then A again, whatever fails between: each time the figures of what is there.
 */
class ThereAndBackTest {
  private static final String FILE = "2020/区民政局/处罚.csv";
  private static final long A = 40 + 25 + 60 + 3;
  private static final long B = 40 + 25 + 60 + 8;

  @TempDir private Path folder;
  private SmallTown town;

  @BeforeEach
  void aTown() {
    town = SmallTown.in(folder).goodYear();
    a();
  }

  private void a() {
    town.penalties(FILE, "区民政局", 301, 3);
  }

  private void b() {
    town.penalties(FILE, "区民政局", 301, 8);
  }

  private RunResult published(String revision, long rows) {
    RunResult result = new NightRun(town).run();
    assertThat(result.cause()).isEmpty();
    assertThat(result.outcome()).isEqualTo(Outcome.PUBLISHED);
    assertThat(result.run().revisionName()).isEqualTo(revision);
    assertThat(result.run().rowsCounted()).contains(rows);
    return result;
  }

  /** Some slices are done, one is not. */
  private void fails() {
    SliceStep.WriterSeam atTheEnd =
        (slice, writer) ->
            chunk -> {
              if (slice.name().equals("s00002")) {
                throw new IllegalStateException("the writer failed");
              }
              writer.write(new Chunk<>(new ArrayList<SliceItem>(chunk.getItems())));
            };
    assertThat(new NightRun(town).with(atTheEnd).run().outcome()).isEqualTo(Outcome.FAILED);
  }

  private static byte[] figures(RunResult result) {
    return NightRun.content(result.bundle().orElseThrow()).get("indicators.csv");
  }

  private List<String> runs() {
    List<String> runs = new ArrayList<>();
    new NightRun(town)
        .inDatabase(
            jdbc ->
                jdbc.query(
                    "select revision, status from run order by id",
                    rs -> {
                      runs.add("r%03d %s".formatted(rs.getInt(1), rs.getString(2)));
                    }));
    return runs;
  }

  @Test
  void whatCameBackIsANewRevisionOfTheOldFigures() {
    RunResult first = published("r001", A);
    b();
    RunResult second = published("r002", B);
    a();
    RunResult third = published("r003", A);
    assertThat(third.run().fingerprint()).isEqualTo(first.run().fingerprint());
    assertThat(figures(third)).isEqualTo(figures(first)).isNotEqualTo(figures(second));
    assertThat(third.run().comparedWith()).contains(second.run().id());
    assertThat(new NightRun(town).run().outcome()).isEqualTo(Outcome.NOTHING_TO_DO);
  }

  @Test
  void eachMayFailHalfWayAndIsGoneOnWith() {
    fails();
    RunResult first = published("r001", A);
    b();
    fails();
    RunResult second = published("r002", B);
    a();
    fails();
    fails();
    RunResult third = published("r003", A);
    assertThat(List.of(first, second, third)).allMatch(RunResult::resumed);
    assertThat(figures(third)).isEqualTo(figures(first)).isNotEqualTo(figures(second));
    assertThat(runs()).containsExactly("r001 PUBLISHED", "r002 PUBLISHED", "r003 PUBLISHED");
  }

  @Test
  void whatFailedOnTheWayThereIsGivenUpAndNothingOfItIsCounted() {
    fails();
    b();
    fails();
    a();
    fails();
    b();
    RunResult first = published("r001", B);
    a();
    RunResult second = published("r002", A);
    assertThat(figures(second)).isNotEqualTo(figures(first));
    assertThat(runs())
        .containsExactly(
            "r001 ABANDONED",
            "r001 ABANDONED",
            "r001 ABANDONED",
            "r001 PUBLISHED",
            "r002 PUBLISHED");
  }

  @Test
  void whatStandsIsFoundAgainWhenTheWayThereFailed() {
    RunResult first = published("r001", A);
    b();
    fails();
    a();
    RunResult back = new NightRun(town).run();
    assertThat(back.outcome()).isEqualTo(Outcome.NOTHING_TO_DO);
    assertThat(back.run().id()).isEqualTo(first.run().id());
    assertThat(runs()).containsExactly("r001 PUBLISHED", "r002 ABANDONED");
  }
}
