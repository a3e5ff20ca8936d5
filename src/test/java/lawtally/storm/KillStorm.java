package lawtally.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lawtally.report.bundle.Disk;

/**
 * Kills the program at random moments, again and again, then lets it finish: what is published must
 * be what an undisturbed run publishes. Every moment of a run gets its share, however short it is.
 */
final class KillStorm {
  private static final int KILLED = 128 + 9;

  private final Program program;
  private final BusyYear year;
  private final Keeper.Kind kind;
  private final Path folder;
  private final Random random;
  private final Map<Moment, Integer> hit = new EnumMap<>(Moment.class);
  private final Map<String, Published> undisturbed = new HashMap<>();
  private Pace pace = Pace.unknown();
  private int turn;

  /**
   * @param folder for the homes
   * @param seed the same seed kills at the same moments, as far as a machine repeats itself
   */
  KillStorm(Program program, BusyYear year, Keeper.Kind kind, Path folder, long seed) {
    this.program = program;
    this.year = year;
    this.kind = kind;
    this.folder = folder;
    this.random = new Random(seed);
    this.turn = random.nextInt(Moment.values().length);
  }

  /** How many processes were killed in each moment. */
  Map<Moment, Integer> hit() {
    return hit;
  }

  int kills() {
    return hit.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Kills so many processes one after the other, lets the next one finish, and looks. */
  void chain(int kills) {
    BusyYear town = year.again(folder.resolve("chain" + turn));
    Keeper keeper = kind.of(town.home());
    List<String> story = new ArrayList<>();
    boolean alive = false;
    for (int i = 0; i < kills && !alive; i++) {
      alive = !killOne(town, keeper, story);
    }
    Ended ended = run(town, keeper).end();
    assertThat(ended.code()).as("%s after %s", ended, story).isZero();
    Published published = Published.in(town.home());
    published.requireSameAs(undisturbedOn(published.day()), story);
    new Books(town, keeper).requireOrder(published.began());
    remove(town);
  }

  /**
   * @return whether it died; else it was quicker than the death that was meant for it, and the next
   *     ones would have nothing to do
   */
  private boolean killOne(BusyYear town, Keeper keeper, List<String> story) {
    Moment moment = Moment.values()[turn++ % Moment.values().length];
    Child child = run(town, keeper);
    if (moment != Moment.OPENING) {
      child.await(moment::hasBegunBy);
    }
    Ended ended = child.killAfter((long) (random.nextDouble() * pace.of(moment)));
    if (ended.code() == KILLED) {
      hit.merge(Moment.after(ended.err()), 1, Integer::sum);
      story.add(Moment.after(ended.err()).name());
      return true;
    }
    assertThat(ended.code()).as(ended.toString()).isZero();
    story.add("ended by itself");
    return false;
  }

  private Child run(BusyYear town, Keeper keeper) {
    return program.start(
        keeper.environment(), "run", "--year", "2020", "--home", town.home().toString());
  }

  /** The page shows the day of the run: a storm may last beyond midnight. */
  private Published undisturbedOn(String day) {
    Published known = undisturbed.get(day);
    return known == null ? undisturbed() : known;
  }

  /** Also tells how long the moments of a run last on this machine, just now. */
  Published undisturbed() {
    BusyYear town = year.again(folder.resolve("undisturbed" + undisturbed.size()));
    Keeper keeper = kind.of(town.home());
    long begin = System.nanoTime();
    Child child = run(town, keeper);
    pace = Pace.of(child, begin);
    Ended ended = child.end();
    assertThat(ended.code()).as(ended.toString()).isZero();
    Published published = Published.in(town.home());
    new Books(town, keeper).requireOrder(published.began());
    undisturbed.put(published.day(), published);
    remove(town);
    return published;
  }

  private static void remove(BusyYear town) {
    try {
      Disk.delete(town.home());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
