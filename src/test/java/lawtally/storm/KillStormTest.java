package lawtally.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * SIGKILL at random moments, on the embedded database and on a server's at the same time. {@code
 * mvn -Pstorm test -Dtest=KillStormTest -Dstorm.kills=300 -Dstorm.seed=1} for hours of it.
 */
class KillStormTest {
  @TempDir private Path folder;

  private List<KillStorm> storms(BusyYear year, long seed) {
    Program program = Program.built();
    List<KillStorm> storms = new ArrayList<>();
    for (Keeper.Kind kind : Keeper.Kind.values()) {
      storms.add(
          new KillStorm(program, year, kind, folder.resolve(kind.name()), seed + kind.ordinal()));
    }
    return storms;
  }

  private static Map<Moment, Integer> through(List<KillStorm> storms, int kills) {
    CompletableFuture.allOf(
            storms.stream()
                .map(storm -> CompletableFuture.runAsync(() -> through(storm, kills)))
                .toArray(CompletableFuture[]::new))
        .join();
    Map<Moment, Integer> hit = new EnumMap<>(Moment.class);
    storms.forEach(storm -> storm.hit().forEach((moment, n) -> hit.merge(moment, n, Integer::sum)));
    System.out.println("killed in " + hit);
    return hit;
  }

  /** Chains of one to six. */
  private static void through(KillStorm storm, int kills) {
    storm.undisturbed();
    for (int length = 6; storm.kills() < kills; length = length == 1 ? 6 : length - 1) {
      storm.chain(Math.min(length, kills - storm.kills()));
    }
  }

  @Test
  void whereverARunIsKilledTheNextOnesPublishWhatAnUndisturbedOnePublishes() {
    Map<Moment, Integer> hit =
        through(storms(BusyYear.plain(folder.resolve("year"), 200), 20201231), 15);
    assertThat(hit.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(30);
  }

  @Test
  @Tag("storm")
  void forHours() {
    long seed = Long.getLong("storm.seed", System.nanoTime());
    System.out.println("-Dstorm.seed=" + seed);
    int kills = Integer.getInteger("storm.kills", 150);
    Map<Moment, Integer> hit =
        through(storms(BusyYear.in(folder.resolve("year"), 2_000), seed), kills);
    assertThat(hit).containsKeys(Moment.TALLY, Moment.RENDER, Moment.PUBLISH);
  }
}
