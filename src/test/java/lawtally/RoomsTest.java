package lawtally;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house: which room may look into which, and where Spring and SQL may live. */
class RoomsTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("lawtally");

  private static final List<String> PLAIN =
      List.of(
          "definition", "intake", "record", "tally", "indicator", "quality", "report", "history");

  /** What each room may import; a room not named here may not exist. */
  private static final Map<String, Set<String>> MAY_IMPORT = new TreeMap<>();

  static {
    mayImport("definition");
    mayImport("intake", "definition");
    mayImport("record", "definition", "intake");
    // Places, issues and source files are intake's plain data.
    mayImport("tally", "definition", "intake", "record");
    mayImport("indicator", "definition", "tally");
    mayImport("quality", "definition", "intake", "record", "tally", "indicator");
    mayImport("report", "definition", "intake", "indicator", "quality");
    mayImport(
        "history", "definition", "intake", "record", "tally", "indicator", "quality", "report");
    mayImport("store", "definition", "intake", "record", "tally", "indicator", "quality", "report");
    mayImport(
        "history", "definition", "intake", "record", "tally", "indicator", "quality", "report");
    mayImport(
        "batch",
        "definition",
        "intake",
        "record",
        "tally",
        "indicator",
        "quality",
        "report",
        "history",
        "store");
    mayImport("schedule", "definition", "store", "batch");
    mayImport(
        "cli",
        "definition",
        "intake",
        "record",
        "tally",
        "indicator",
        "quality",
        "report",
        "history",
        "store",
        "batch",
        "schedule");
  }

  private static void mayImport(String room, String... rooms) {
    MAY_IMPORT.put(room, Set.of(rooms));
  }

  static Set<String> rooms() {
    return MAY_IMPORT.keySet();
  }

  private static String room(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.");
    return parts.length > 1 && parts[0].equals("lawtally") ? parts[1] : "";
  }

  @Test
  void everyRoomIsOneOfTheHouse() {
    Set<String> found = new TreeSet<>();
    CLASSES.forEach(c -> found.add(room(c)));
    found.remove("");
    assertThat(found).isEqualTo(MAY_IMPORT.keySet());
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomLooksOnlyIntoRoomsBeforeIt(String room) {
    DescribedPredicate<JavaClass> forbidden =
        DescribedPredicate.describe(
            "in a room that " + room + " may not import",
            type -> {
              String other = room(type);
              return !other.isEmpty()
                  && !other.equals(room)
                  && !MAY_IMPORT.get(room).contains(other);
            });
    noClasses()
        .that()
        .resideInAPackage("lawtally." + room + "..")
        .should()
        .dependOnClassesThat(forbidden)
        .check(CLASSES);
  }

  @Test
  void plainRoomsKnowNeitherSpringNorSql() {
    String[] plain = PLAIN.stream().map(r -> "lawtally." + r + "..").toArray(String[]::new);
    noClasses()
        .that()
        .resideInAnyPackage(plain)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "org.h2..")
        .check(CLASSES);
  }

  @Test
  void partsOfARoomDoNotGoRoundInCircles() {
    slices().matching("lawtally.(*).(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void opencsvSplitsRecordsAndReadsSeedsOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages("lawtally.intake.scan..", "lawtally.definition..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.opencsv..")
        .check(CLASSES);
  }

  @Test
  void noRoomIsNamedForAKind() {
    noClasses()
        .should()
        .resideInAnyPackage(
            "..util..", "..utils..", "..helper..", "..impl..", "..common..", "..manager..")
        .check(CLASSES);
  }
}
