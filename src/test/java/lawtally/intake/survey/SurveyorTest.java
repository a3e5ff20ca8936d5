package lawtally.intake.survey;

import static lawtally.intake.survey.Inbox.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lawtally.definition.Severity;
import lawtally.intake.Issue;
import lawtally.intake.Place;
import lawtally.intake.SourceFile;
import lawtally.intake.Survey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are read, which are not, and that each of the others is told of. */
class SurveyorTest {
  @TempDir private Path home;
  private Inbox inbox;

  @BeforeEach
  void open() {
    inbox = new Inbox(home);
  }

  @Test
  void aYearNobodySentAnythingForIsNotFound() throws IOException {
    Survey survey = inbox.survey();
    assertThat(survey.found()).isFalse();
    assertThat(survey.files()).isEmpty();
  }

  @Test
  void filesOfTheYearsFolderOfDepartmentsAndOneFolderDeeperAreReadInTheOrderOfTheirPaths()
      throws IOException {
    inbox.put("区水利局/处罚.csv", "a").put("区卫健局/一季度/处罚.csv", "b").put("汇总.csv", "c");
    Survey survey = inbox.survey();
    assertThat(survey.found()).isTrue();
    assertThat(survey.files())
        .extracting(SourceFile::path)
        .containsExactly("区卫健局/一季度/处罚.csv", "区水利局/处罚.csv", "汇总.csv");
    assertThat(survey.files()).extracting(SourceFile::folder).containsExactly("区卫健局", "区水利局", "");
    assertThat(survey.files()).extracting(SourceFile::ordinal).containsExactly(0, 1, 2);
    assertThat(survey.issues()).isEmpty();
  }

  @Test
  void tablesMayBeNamedTxtOrTsvInAnyCase() throws IOException {
    inbox.put("a/1.CSV", "1").put("a/2.txt", "2").put("a/3.Tsv", "3");
    assertThat(inbox.survey().files()).hasSize(3);
  }

  @Test
  void numbersOfPersonsInNamesAreHiddenAndTheFilesStayApart() throws IOException {
    inbox.put("区卫健局/处罚13912345678.csv", "a").put("区卫健局/处罚13912345679.csv", "b");
    inbox.put("13912345678/处罚.csv", "d").put("13912345679/处罚.csv", "c");
    Survey survey = inbox.survey();
    assertThat(survey.files())
        .extracting(SourceFile::path)
        .containsExactlyInAnyOrder(
            "×××××××××××/处罚.csv",
            "××××××××××× (2)/处罚.csv",
            "区卫健局/处罚×××××××××××.csv",
            "区卫健局/处罚××××××××××× (2).csv");
    assertThat(survey.files()).extracting(SourceFile::sha256).doesNotHaveDuplicates();
  }

  @Test
  void aNameNeitherBreaksALineNorCommandsATerminalNorIsAPath() throws IOException {
    inbox.put("区卫健局/处罚\n2020 ERROR.csv", "a").put("区卫健局/\u001b[31m处罚\u202e.csv", "b");
    inbox.put("区卫健局/甲\\处罚.csv", "c").put("区\u2028卫健局/处罚.csv", "d");
    assertThat(inbox.survey().files())
        .extracting(SourceFile::path)
        .containsExactlyInAnyOrder(
            "区卫健局/处罚 2020 ERROR.csv", "区卫健局/�[31m处罚�.csv", "区卫健局/甲＼处罚.csv", "区 卫健局/处罚.csv");
  }

  @Test
  void whatDesktopsLeaveBehindIsPassedOver() throws IOException {
    inbox.put("a/.DS_Store", "x").put("a/Thumbs.db", "x").put("a/desktop.ini", "x");
    Survey survey = inbox.survey();
    assertThat(survey.files()).isEmpty();
    assertThat(survey.issues()).isEmpty();
  }

  @Test
  void aFileStillBeingWrittenIsLeftForTheNextRun() throws IOException {
    inbox.put("a/处罚.csv.part", "x").put("a/~$处罚.csv", "x").put("a/处罚.csv.crdownload", "x");
    Survey survey = inbox.survey();
    assertThat(survey.files()).isEmpty();
    assertThat(survey.leftForNextTime())
        .containsExactly("a/~$处罚.csv", "a/处罚.csv.crdownload", "a/处罚.csv.part");
    assertThat(rules(survey)).containsOnly("still-being-written");
    assertThat(survey.issues()).extracting(Issue::severity).containsOnly(Severity.NOTE);
  }

  @Test
  void aFileThatIsNoTableIsToldOf() throws IOException {
    inbox.put("a/处罚.xlsx", "x");
    Survey survey = inbox.survey();
    assertThat(survey.issues())
        .containsExactly(
            new Issue(Severity.WARNING, "not-csv", Place.NOWHERE, "", List.of("a/处罚.xlsx")));
  }

  @Test
  void aFolderTooDeepIsToldOfOnce() throws IOException {
    inbox.put("a/b/c/1.csv", "x").put("a/b/c/2.csv", "y");
    Survey survey = inbox.survey();
    assertThat(survey.files()).isEmpty();
    assertThat(rules(survey)).containsExactly("folder-too-deep");
    assertThat(survey.issues().get(0).arguments()).containsExactly("a/b/c");
  }

  @Test
  void aFileTooLargeIsRefused() throws IOException {
    inbox.put("a/1.csv", "12345").put("a/2.csv", "1234");
    Survey survey = inbox.survey(4);
    assertThat(survey.files()).extracting(SourceFile::path).containsExactly("a/2.csv");
    assertThat(rules(survey)).containsExactly("file-too-large");
  }

  @Test
  void theSameBytesInOneDepartmentsFolderAreReadOnce() throws IOException {
    inbox.put("a/处罚.csv", "x").put("a/处罚(2).csv", "x");
    Survey survey = inbox.survey();
    assertThat(survey.files()).hasSize(2);
    assertThat(survey.files().get(0).duplicateOf()).isEmpty();
    assertThat(survey.files().get(1).duplicateOf()).hasValue(0);
    assertThat(survey.issues())
        .containsExactly(
            new Issue(
                Severity.WARNING,
                "duplicate-file",
                Place.ofFile(1),
                "",
                List.of(survey.files().get(0).path())));
  }

  @Test
  void theSameBytesFromTwoDepartmentsMayBeHonest() throws IOException {
    inbox.put("a/零报告.csv", "零报告").put("b/零报告.csv", "零报告");
    Survey survey = inbox.survey();
    assertThat(survey.files()).allSatisfy(file -> assertThat(file.duplicateOf()).isEmpty());
    assertThat(survey.issues()).isEmpty();
  }

  @Test
  void rulingsAreArchivedButNotReadAsData() throws IOException {
    inbox.put("rulings.csv", "dataset\n").put("a/rulings.csv", "x");
    Survey survey = inbox.survey();
    assertThat(survey.rulings())
        .hasValueSatisfying(sha -> assertThat(inbox.archive().path(sha)).exists());
    assertThat(survey.files()).extracting(SourceFile::path).containsExactly("a/rulings.csv");
  }

  @Test
  void aLinkOutOfTheYearsFolderIsNotFollowed() throws IOException {
    Path secret = Files.writeString(home.resolve("secret.csv"), "x");
    inbox.put("a/1.csv", "1");
    link(inbox.root().resolve("a/2.csv"), secret);
    link(inbox.root().resolve("b"), home);
    Survey survey = inbox.survey();
    assertThat(survey.files()).extracting(SourceFile::path).containsExactly("a/1.csv");
    assertThat(rules(survey)).containsExactly("source-error", "source-error");
  }

  @Test
  void aLinkToNowhereIsToldOf() throws IOException {
    inbox.put("a/1.csv", "1");
    link(inbox.root().resolve("a/2.csv"), home.resolve("gone.csv"));
    assertThat(rules(inbox.survey())).containsExactly("source-error");
  }

  @Test
  void aFolderNamedLikeATableIsToldOf() throws IOException {
    inbox.put("a/处罚.csv/1.csv", "1");
    assertThat(rules(inbox.survey())).containsExactly("source-error");
  }

  @Test
  void pathsAreOrderedByCodePoints() {
    // U+20000 is written with surrogates, which as chars come before U+F900.
    assertThat(InputTree.byCodePoints("\uD840\uDC00", "\uF900")).isPositive();
    assertThat(InputTree.byCodePoints("a", "ab")).isNegative();
    assertThat(InputTree.byCodePoints("ab", "ab")).isZero();
  }

  private static void link(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException e) {
      assumeTrue(false, "this file system has no symbolic links");
    }
  }
}
