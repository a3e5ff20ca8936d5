package lawtally.storm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lawtally.report.bundle.Disk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk of the home folder fills up, wherever a run is just writing; or may not be written to.
 */
class FullDiskTest {
  private static final String[] FULL = {"cli.disk-full", "cli.disk-full-at"};

  @TempDir private Path folder;
  private BusyYear year;
  private SmallDisk disk;

  @BeforeEach
  void aDisk() throws IOException {
    Optional<SmallDisk> mounted = SmallDisk.mounted(folder.resolve("disk"), 200);
    assumeTrue(mounted.isPresent(), "a small disk (tmpfs) can be mounted by root alone");
    disk = mounted.get();
    year = BusyYear.plain(folder.resolve("year"), 300);
  }

  @AfterEach
  void noDisk() throws IOException {
    if (disk != null) {
      disk.close();
    }
  }

  private static Ended run(BusyYear town) {
    return Program.built()
        .start(Map.of(), "run", "--year", "2020", "--home", town.home().toString())
        .end();
  }

  /** Leaves a run such shares of the room that it needs. */
  private List<Moment> fullAt(double... shares) throws IOException {
    BusyYear whole = year.again(disk.folder().resolve("whole"));
    long before = disk.room();
    assertThat(run(whole).code()).isZero();
    final long need = before - disk.room();
    Published undisturbed = Published.in(whole.home());
    Disk.delete(whole.home());
    List<Moment> reached = new ArrayList<>();
    for (double share : shares) {
      BusyYear town = year.again(disk.folder().resolve("town"));
      disk.leave((long) (share * need));
      Ended full = run(town);
      String story = "room for %.2f of %d bytes: %s".formatted(share, need, full);
      Words.requireFailure(full, FULL);
      reached.add(Moment.after(full.err()));
      disk.makeRoom();
      Ended ended = run(town);
      assertThat(ended.code()).as("%s, then %s", story, ended).isZero();
      Published published = Published.in(town.home());
      published.requireSameAs(undisturbed, story);
      new Books(town, Keeper.Kind.EMBEDDED.of(town.home())).requireOrder(published.began());
      Disk.delete(town.home());
    }
    System.out.println("the disk was full in " + reached);
    return reached;
  }

  @Test
  @Tag("storm")
  void aFullDiskIsNamedAndTheNextRunFinishesWhenThereIsRoom() throws Exception {
    assertThat(fullAt(0, 0.5, 0.97)).contains(Moment.OPENING, Moment.INTAKE);
  }

  @Test
  @Tag("storm")
  void whereverTheDiskIsFull() throws Exception {
    // The archive takes most of the room; counting comes next and needs little: there the steps are
    // small.
    List<Double> shares = new ArrayList<>();
    for (int mille = 0; mille < 990; mille += mille < 800 ? 80 : mille < 880 ? 4 : 12) {
      shares.add(mille / 1000.0);
    }
    assertThat(fullAt(shares.stream().mapToDouble(Double::doubleValue).toArray()))
        .contains(Moment.OPENING, Moment.INTAKE, Moment.TALLY);
  }

  @Test
  void aHomeThatMayNotBeWrittenToIsNamed() throws Exception {
    BusyYear town = year.again(disk.folder().resolve("town"));
    disk.protect();
    Ended ended = run(town);
    disk.unprotect();
    Words.requireFailure(ended, "cli.file-system", "cli.no-access");
    assertThat(ended.said()).contains(town.home().resolve(".lawtally").toString());
    assertThat(run(town).code()).isZero();
  }

  @Test
  @Tag("storm")
  void anOutputFolderThatMayNotBeWrittenToIsNamed() throws Exception {
    BusyYear town = year.again(folder.resolve("town"));
    Files.createSymbolicLink(town.home().resolve("output"), disk.folder());
    disk.protect();
    Ended ended = run(town);
    disk.unprotect();
    Words.requireFailure(ended, "cli.file-system", "cli.no-access");
    assertThat(ended.said()).contains(town.home().resolve("output").toString());
    Ended later = run(town);
    assertThat(later.code()).as(later.toString()).isZero();
    assertThat(town.home().resolve("output/enforcement/2020/latest/index.html")).exists();
  }
}
