package lawtally.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lawtally.batch.SmallTown;
import lawtally.definition.Language;
import lawtally.store.RunRow;
import lawtally.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes start the same job and year at the same moment. */
class TwoAtOnceTest {
  private static final int ROUNDS = 10;
  private static final int DONE = 0;
  private static final int BUSY = 4;

  @TempDir private Path folder;

  @Test
  void exactlyOneMakesTheRevisionAndTheOtherNamesItOrFindsNothingToDo() {
    Program program = Program.built();
    CompletableFuture.allOf(
            Stream.of(Keeper.Kind.values())
                .map(kind -> CompletableFuture.runAsync(() -> rounds(program, kind)))
                .toArray(CompletableFuture[]::new))
        .join();
  }

  private void rounds(Program program, Keeper.Kind kind) {
    SmallTown town = SmallTown.in(folder.resolve(kind.name())).fewFigures().goodYear();
    Keeper keeper = kind.of(town.home());
    for (int round = 1; round <= ROUNDS; round++) {
      town.penalties("2020/区民政局/处罚.csv", "区民政局", 1001, round);
      Inputs.lieStill(town.home());
      round(program, town.home(), keeper, "r%03d".formatted(round));
    }
    List<RunRow> runs = Store.over(keeper.source()).runs().of("enforcement", 2020);
    assertThat(runs)
        .extracting(RunRow::revisionName)
        .containsExactlyElementsOf(
            IntStream.iterate(ROUNDS, n -> n > 0, n -> n - 1)
                .mapToObj("r%03d"::formatted)
                .toList());
    assertThat(runs).extracting(RunRow::status).containsOnly(RunRow.Status.PUBLISHED);
    assertThat(runs).extracting(RunRow::fingerprint).doesNotHaveDuplicates();
  }

  private static void round(Program program, Path home, Keeper keeper, String revision) {
    String[] command = {"run", "--year", "2020", "--home", home.toString()};
    Child one = program.start(keeper.environment(), command);
    Child other = program.start(keeper.environment(), command);
    Ended first = one.end();
    Ended second = other.end();
    String both = first + "\n" + second;
    assertThat(made(first, revision) ^ made(second, revision)).as(both).isTrue();
    boolean firstMade = made(first, revision);
    Ended maker = firstMade ? first : second;
    Ended loser = firstMade ? second : first;
    assertThat(maker.code()).as(both).isEqualTo(DONE);
    String nothing = Language.ZH.say("cli.nothing-to-do", 2020, revision);
    String holder = "lawtally run --year 2020 (pid " + (firstMade ? one : other).pid() + ",";
    if (loser.code() == BUSY) {
      assertThat(loser.said()).contains(holder);
    } else {
      assertThat(loser.code()).as(both).isEqualTo(DONE);
      assertThat(loser.said()).contains(nothing);
    }
  }

  private static boolean made(Ended ended, String revision) {
    String told = Language.ZH.say("cli.published", 2020, revision, "", "", "").split("：")[0];
    return ended.said().contains(told);
  }
}
