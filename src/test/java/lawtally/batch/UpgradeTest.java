package lawtally.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lawtally.batch.RunResult.Outcome;
import lawtally.definition.Language;
import lawtally.indicator.Figure;
import lawtally.intake.SourceFile;
import lawtally.store.RunRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home of an earlier version is gone on with; a half-done upgrade is undone and made again. */
class UpgradeTest {
  private static final String NEWEST = newest();

  @TempDir private Path folder;

  private SmallTown town() {
    return SmallTown.in(folder)
        .penalties("2020/区交通运输局/处罚台账.csv", "区交通运输局", 1, 40)
        .penalties("2020/区交通运输局/处罚台账（副本）.csv", "区交通运输局", 1, 40)
        .owingNothing();
  }

  private static String newest() {
    try (Stream<Path> all = Files.list(Path.of("src/main/resources/lawtally/store/migration"))) {
      return all.map(p -> p.getFileName().toString().replaceAll("^V([0-9]+)__.*", "$1"))
          .max(Comparator.comparing(Integer::valueOf))
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path database(String name) {
    return folder.resolve(".lawtally/db").resolve(name);
  }

  @Test
  void aHomeOfTheSecondVersionGoesOnWhereItWas() throws IOException {
    SmallTown town = town();
    RunResult first = new NightRun(town).run();
    List<Figure> figures = figures(town, first.run());
    OlderDatabase.of(town).replace(town);

    RunResult again = new NightRun(town).run();
    assertThat(again.outcome()).isEqualTo(Outcome.NOTHING_TO_DO);
    assertThat(again.run()).isEqualTo(first.run());
    assertThat(figures(town, again.run())).isNotEmpty().isEqualTo(figures);
    assertThat(duplicates(town, again.run())).containsExactly("区交通运输局/处罚台账（副本）.csv");
    assertThat(database("before-V" + NEWEST + ".zip")).isRegularFile();
    assertThat(database("upgrading.zip")).doesNotExist();

    town.penalties("2020/区应急管理局/处罚.csv", "区应急管理局", 101, 5);
    RunResult changed = new NightRun(town).run();
    assertThat(changed.run().revision()).isEqualTo(2);
    assertThat(changed.run().comparedWith()).hasValue(first.run().id());
  }

  @Test
  void anUpgradeThatWasKilledHalfWayIsUndoneAndMadeAgain() {
    SmallTown town = town();
    RunResult first = new NightRun(town).run();
    OlderDatabase.of(town).replace(town);
    OlderDatabase.inFile(
        town,
        jdbc -> {
          jdbc.update("backup to ?", database("upgrading.zip").toString());
          jdbc.execute("alter table run add column compared_with bigint references run (id)");
        });

    RunResult again = new NightRun(town).run();
    assertThat(again.outcome()).isEqualTo(Outcome.NOTHING_TO_DO);
    assertThat(again.run()).isEqualTo(first.run());
    assertThat(database("upgrading.zip")).doesNotExist();
  }

  @Test
  void anUpgradeThatFailsSaysSoEachTimeAndKeepsTheCopy() {
    SmallTown town = town();
    new NightRun(town).run();
    OlderDatabase.of(town).replace(town);
    OlderDatabase.inFile(
        town,
        jdbc ->
            jdbc.execute("alter table run add column compared_with bigint references run (id)"));
    for (int attempt = 0; attempt < 2; attempt++) {
      assertThatThrownBy(() -> new NightRun(town).run())
          .isInstanceOfSatisfying(
              SchemaException.class,
              e ->
                  assertThat(e.say(Language.ZH))
                      .contains("第 2 版", "第 " + NEWEST + " 版", "upgrading.zip"));
    }
    assertThat(database("upgrading.zip")).isRegularFile();
    assertThat(database("before-V" + NEWEST + ".zip")).doesNotExist();
  }

  private static List<Figure> figures(SmallTown town, RunRow run) {
    try (Session session = Session.open(new NightRun(town).settings(), List.of())) {
      return session.store().figures().of(run.id());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> duplicates(SmallTown town, RunRow run) {
    try (Session session = Session.open(new NightRun(town).settings(), List.of())) {
      return session.store().files().of(run.id()).stream()
          .filter(f -> f.duplicateOf().isPresent())
          .map(SourceFile::path)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
