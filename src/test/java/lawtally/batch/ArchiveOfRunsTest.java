package lawtally.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import lawtally.batch.RunResult.Outcome;
import lawtally.definition.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run was made of lies in the archive, whatever becomes of {@code input/}. */
class ArchiveOfRunsTest {
  @TempDir private Path folder;

  /** Content, place on disk and time of each object, by its path. */
  private TreeMap<String, String> objects(SmallTown town) throws IOException {
    TreeMap<String, String> objects = new TreeMap<>();
    Path archive = town.home().resolve(".lawtally/archive");
    try (Stream<Path> all = Files.walk(archive)) {
      for (Path object : all.filter(Files::isRegularFile).toList()) {
        BasicFileAttributes is = Files.readAttributes(object, BasicFileAttributes.class);
        String hash = Sha256.hex(Files.readAllBytes(object));
        assertThat(object.getFileName()).hasToString(hash);
        objects.put(hash, is.fileKey() + " " + is.lastModifiedTime());
      }
    }
    return objects;
  }

  @Test
  void editingAndDeletingInputsChangesNothingThatWasArchived() throws IOException {
    SmallTown town = SmallTown.in(folder).goodYear();
    assertThat(new NightRun(town).run().outcome()).isEqualTo(Outcome.PUBLISHED);
    TreeMap<String, String> before = objects(town);

    town.penalties("2020/区交通运输局/处罚台账.csv", "区交通运输局", 1, 39).delete("2020/区应急管理局/处罚台账.csv");
    RunResult second = new NightRun(town).run();

    assertThat(second.run().revision()).isEqualTo(2);
    assertThat(objects(town)).containsAllEntriesOf(before).hasSize(before.size() + 1);
  }

  @Test
  void aDamagedObjectIsKeptAgainFromTheSameFileAndAPersonIsTold() throws IOException {
    SmallTown town = SmallTown.in(folder).goodYear();
    new NightRun(town).run();
    Path input = town.home().resolve("input/2020/区应急管理局/处罚台账.csv");
    Path object = archived(town, input);
    byte[] content = Files.readAllBytes(object);
    Files.delete(object);
    Files.write(
        object, "x".repeat(content.length).getBytes(java.nio.charset.StandardCharsets.US_ASCII));

    List<String> told = new ArrayList<>();
    assertThat(new NightRun(town).run(told).outcome()).isEqualTo(Outcome.NOTHING_TO_DO);

    assertThat(Files.readAllBytes(object)).isEqualTo(content);
    assertThat(told).hasSize(1);
    assertThat(told.get(0)).contains("input/2020/区应急管理局/处罚台账.csv", object.getFileName().toString());
    assertThat(new NightRun(town).run(told).outcome()).isEqualTo(Outcome.NOTHING_TO_DO);
    assertThat(told).hasSize(1);
  }

  @Test
  void anObjectIsKnownByTheFilesItStoodForInAnyRun() throws IOException {
    SmallTown town = SmallTown.in(folder).goodYear().file("2020/rulings.csv", "dataset,key\n");
    Path narrative = town.home().resolve("jobs/enforcement/narrative/2020.md");
    Files.createDirectories(narrative.getParent());
    Files.writeString(narrative, "## outlook\n明年继续努力。\n");
    NightRun night = new NightRun(town);
    night.run();
    try (Session session = Session.open(night.settings(), List.of())) {
      for (String file :
          List.of(
              "input/2020/区应急管理局/处罚台账.csv",
              "input/2020/rulings.csv",
              "jobs/enforcement/narrative/2020.md",
              "jobs/enforcement/job.yaml",
              "seeds/departments.csv")) {
        String hash = Sha256.hex(Files.readAllBytes(town.home().resolve(file)));
        assertThat(session.store().files().named(hash)).containsExactly(file);
      }
    }
  }

  private static Path archived(SmallTown town, Path file) throws IOException {
    String hash = Sha256.hex(Files.readAllBytes(file));
    return town.home().resolve(".lawtally/archive").resolve(hash.substring(0, 2)).resolve(hash);
  }
}
