package lawtally.history.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.history.diff.MadeOf.Source;
import lawtally.intake.SourceFile;
import lawtally.report.change.Changes;
import lawtally.report.change.SourceChange;
import lawtally.report.change.SourceChange.How;
import lawtally.report.change.SourceChange.What;
import org.junit.jupiter.api.Test;

/** What two revisions were made of. */
class DifferencesTest {
  private final SortedMap<Source, String> others = new TreeMap<>();
  private Optional<SortedMap<Integer, String>> earlier = Optional.of(new TreeMap<>());
  private boolean draft;
  private String software = "LawTally 1";

  private MadeOf of(String... pathsAndHashes) {
    List<SourceFile> files = new ArrayList<>();
    for (int i = 0; i < pathsAndHashes.length; i += 2) {
      String path = pathsAndHashes[i];
      int slash = path.indexOf('/');
      files.add(
          new SourceFile(
              files.size(),
              path,
              slash < 0 ? "" : path.substring(0, slash),
              9,
              pathsAndHashes[i + 1]));
    }
    return new MadeOf("r001", draft, files, new TreeMap<>(others), earlier, software, List.of());
  }

  private static List<SourceChange> between(MadeOf before, MadeOf after) {
    return Differences.between(before, after).sources();
  }

  private static SourceChange file(How how, String name) {
    return new SourceChange(What.FILE, how, name, Optional.empty());
  }

  @Test
  void filesAreAddedRemovedReplacedOrTheSame() {
    MadeOf before = of("区卫健局/处罚.csv", "a", "区卫健局/公示.csv", "b", "区司法局/应诉.csv", "c");
    MadeOf after = of("区卫健局/处罚.csv", "a2", "区卫健局/公示.csv", "b", "区民政局/处罚.csv", "d");
    assertThat(between(before, after))
        .containsExactly(
            file(How.REPLACED, "区卫健局/处罚.csv"),
            file(How.REMOVED, "区司法局/应诉.csv"),
            file(How.ADDED, "区民政局/处罚.csv"));
    assertThat(between(before, before)).isEmpty();
  }

  @Test
  void aFileUnderANewNameIsNoOther() {
    MadeOf before = of("区卫健局/处罚.csv", "a", "区卫健局/旧.csv", "b");
    MadeOf after = of("区卫健局/处罚（定稿）.csv", "a", "区卫健局/处罚（定稿）2.csv", "a");
    assertThat(between(before, after))
        .containsExactlyInAnyOrder(
            new SourceChange(What.FILE, How.RENAMED, "区卫健局/处罚（定稿）.csv", Optional.of("区卫健局/处罚.csv")),
            file(How.REMOVED, "区卫健局/旧.csv"),
            file(How.ADDED, "区卫健局/处罚（定稿）2.csv"));
  }

  @Test
  void filesThatChangedPlacesAreBothReplaced() {
    assertThat(between(of("甲.csv", "a", "乙.csv", "b"), of("甲.csv", "b", "乙.csv", "a")))
        .extracting(SourceChange::how)
        .containsExactly(How.REPLACED, How.REPLACED);
  }

  @Test
  void rulingsDefinitionsSeedsAndProgramAreToldByName() {
    Source rulings = new Source(What.RULINGS, "input/2020/rulings.csv");
    Source indicators = new Source(What.DEFINITION, "jobs/enforcement/indicators.yaml");
    Source seed = new Source(What.SEED, "seeds/departments.csv");
    others.putAll(Map.of(indicators, "a", seed, "b"));
    MadeOf before = of();
    others.putAll(Map.of(indicators, "a2", rulings, "r"));
    others.remove(seed);
    software = "LawTally 2";
    assertThat(between(before, of()))
        .containsExactly(
            new SourceChange(What.RULINGS, How.ADDED, rulings.name(), Optional.empty()),
            new SourceChange(What.DEFINITION, How.REPLACED, indicators.name(), Optional.empty()),
            new SourceChange(What.SEED, How.REMOVED, seed.name(), Optional.empty()),
            new SourceChange(What.PROGRAM, How.REPLACED, "LawTally 2", Optional.of("LawTally 1")));
  }

  @Test
  void earlierYearsAreComparedOnlyWhereBothNotedThem() {
    MadeOf none = of();
    earlier = Optional.empty();
    MadeOf unknown = of();
    earlier = Optional.of(new TreeMap<>(Map.of(2019, "x")));
    MadeOf noted = of();
    assertThat(between(none, noted))
        .containsExactly(new SourceChange(What.EARLIER_YEAR, How.ADDED, "2019", Optional.empty()));
    assertThat(between(unknown, noted)).isEmpty();
    assertThat(between(noted, unknown)).isEmpty();
  }

  @Test
  void namesTheRevisionBeforeAndThatItWasADraft() {
    draft = true;
    Changes changes = Differences.between(of(), of());
    assertThat(changes.before()).isEqualTo("r001");
    assertThat(changes.draft()).isTrue();
    assertThat(changes.figures().none()).isTrue();
  }
}
