package lawtally.report.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import lawtally.definition.Language;
import lawtally.definition.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherTest {
  private static final String JOB = "enforcement";
  private static final boolean NOT_RED = true;
  private static final boolean RED = false;

  @TempDir private Path home;
  private Path year;
  private Publisher publisher;

  @BeforeEach
  void begin() {
    year = home.resolve("output/enforcement/2020");
    publisher = new Publisher(home);
  }

  private String stage(int revision) throws IOException {
    return stage(revision, SampleReport.PAGE);
  }

  private String stage(int revision, String page) throws IOException {
    return new BundleWriter(publisher.staging(JOB, 2020, revision))
        .write(SampleReport.chinese(), SampleReport.SUMMARY, page, SampleReport.charts());
  }

  private void publish(int revision, String manifest, boolean movesLatest) throws IOException {
    publisher.publish(JOB, 2020, revision, manifest, movesLatest);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(year)) {
      return all.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void stagesWhereNobodyLooks() {
    assertThat(publisher.staging(JOB, 2020, 7)).isEqualTo(year.resolve(".r007"));
    assertThat(publisher.published(JOB, 2020, 7)).isEqualTo(year.resolve("r007"));
  }

  @Test
  void makesTheBundleVisibleUnderItsRevisionAndAsLatest() throws IOException {
    publish(1, stage(1), NOT_RED);

    assertThat(names()).containsExactly("enforcement-2020-r001.zip", "latest", "r001");
    assertThat(Files.readSymbolicLink(year.resolve("latest"))).isEqualTo(Path.of("r001"));
    assertThat(year.resolve("latest/index.html")).hasContent(SampleReport.PAGE);
    assertThat(publisher.latest(JOB, 2020)).contains(year.resolve("r001"));
  }

  @Test
  void staysRightWhenTheHomeFolderIsMoved() throws IOException {
    publish(1, stage(1), NOT_RED);

    Path moved = Files.move(home.resolve("output"), home.resolve("elsewhere"));

    assertThat(moved.resolve("enforcement/2020/latest/index.html")).exists();
  }

  @Test
  void hasNoLatestBeforeAnythingIsPublished() throws IOException {
    assertThat(publisher.latest(JOB, 2020)).isEmpty();
  }

  @Test
  void publishesARedDraftButLeavesLatestWhereItWas() throws IOException {
    publish(1, stage(1), NOT_RED);
    publish(2, stage(2), RED);

    assertThat(names())
        .containsExactly(
            "enforcement-2020-r001.zip", "enforcement-2020-r002.zip", "latest", "r001", "r002");
    assertThat(publisher.latest(JOB, 2020)).contains(year.resolve("r001"));
  }

  @Test
  void givesNoLatestWhileThereIsOnlyADraft() throws IOException {
    publish(1, stage(1), RED);

    assertThat(names()).containsExactly("enforcement-2020-r001.zip", "r001");
    assertThat(publisher.latest(JOB, 2020)).isEmpty();
  }

  @Test
  void keepsEarlierRevisionsByteForByte() throws IOException {
    String first = stage(1, "<p>first");
    publish(1, first, NOT_RED);
    publish(2, stage(2, "<p>second"), NOT_RED);

    assertThat(year.resolve("r001/index.html")).hasContent("<p>first");
    assertThat(Sha256.hex(Files.readAllBytes(year.resolve("r001/manifest.json")))).isEqualTo(first);
    assertThat(year.resolve("latest/index.html")).hasContent("<p>second");
  }

  @Test
  void doesNotLetAPublishedFileBeOverwritten() throws IOException {
    publish(1, stage(1), NOT_RED);

    try (Stream<Path> all = Files.walk(year.resolve("r001"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        assertThat(Files.getPosixFilePermissions(file))
            .as(file.toString())
            .contains(PosixFilePermission.OWNER_READ)
            .doesNotContain(
                PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.GROUP_WRITE,
                PosixFilePermission.OTHERS_WRITE);
      }
    }
  }

  /** What a run that was killed between two acts leaves, and what the next call makes of it. */
  @Nested
  class AfterARunWasKilled {

    @Test
    void beforeTheRename() throws IOException {
      String manifest = stage(1);
      ReadOnly.make(year.resolve(".r001"));

      finish(manifest);
    }

    @Test
    void betweenTheRenameAndTheLink() throws IOException {
      String manifest = stage(1);
      Files.move(year.resolve(".r001"), year.resolve("r001"));

      finish(manifest);
    }

    @Test
    void whileTheNewLinkWasNotYetInItsPlace() throws IOException {
      String manifest = stage(1);
      Files.move(year.resolve(".r001"), year.resolve("r001"));
      Files.createSymbolicLink(year.resolve(".latest"), Path.of("r001"));

      finish(manifest);
    }

    @Test
    void afterEverythingWasDone() throws IOException {
      String manifest = stage(1);
      publish(1, manifest, NOT_RED);

      finish(manifest);
    }

    @Test
    void betweenTheRenameAndThePacking() throws IOException {
      String manifest = stage(1);
      publish(1, manifest, NOT_RED);
      Files.delete(year.resolve("enforcement-2020-r001.zip"));

      finish(manifest);
    }

    @Test
    void whileItPacked() throws IOException {
      String manifest = stage(1);
      Files.move(year.resolve(".r001"), year.resolve("r001"));
      Files.writeString(year.resolve(".enforcement-2020-r001.zip"), "PK");

      finish(manifest);
    }

    @Test
    void afterItHadRenderedOnceMoreWhatWasAlreadyPublished() throws IOException {
      publish(1, stage(1), NOT_RED);
      String again = stage(1);

      finish(again);
    }

    @Test
    void whileItStagedSoThatNothingIsPublished() throws IOException {
      String manifest = stage(1);
      Files.delete(year.resolve(".r001/manifest.json"));

      assertThatThrownBy(() -> publish(1, manifest, NOT_RED))
          .isInstanceOf(UnpublishableException.class);
      assertThat(names()).containsExactly(".r001");
    }

    private void finish(String manifest) throws IOException {
      publish(1, manifest, NOT_RED);

      assertThat(names()).containsExactly("enforcement-2020-r001.zip", "latest", "r001");
      assertThat(publisher.latest(JOB, 2020)).contains(year.resolve("r001"));
      Inspection.of(year.resolve("latest").toRealPath(), manifest).passOrThrow();
      assertThat(Unzipped.of(year.resolve("enforcement-2020-r001.zip")))
          .isEqualTo(Unzipped.likeFolder(year.resolve("r001"), "enforcement-2020-r001"));
    }
  }

  /** Nothing becomes visible of a bundle that is not the one that was written. */
  @Nested
  class OfADamagedBundle {

    @Test
    void refusesAChangedFile() throws IOException {
      refuses(staged -> Files.writeString(staged.resolve("indicators.csv"), "137"), "indicators");
    }

    @Test
    void refusesACutFile() throws IOException {
      refuses(
          staged -> Files.write(staged.resolve("charts/penalties-by-month.png"), new byte[0]),
          "penalties-by-month.png");
    }

    @Test
    void refusesAMissingFile() throws IOException {
      refuses(staged -> Files.delete(staged.resolve("summary.md")), "summary.md");
    }

    @Test
    void refusesAFileTooMany() throws IOException {
      refuses(
          staged -> Files.writeString(staged.resolve("tables/notes.txt"), "mine"),
          "tables/notes.txt");
    }

    @Test
    void refusesALinkInPlaceOfAFile() throws IOException {
      refuses(
          staged -> {
            Path page = staged.resolve("index.html");
            Path away = Files.move(page, home.resolve("index.html"));
            Files.createSymbolicLink(page, away);
          },
          "index.html");
    }

    @Test
    void refusesTheManifestOfAnotherRun() throws IOException {
      refuses(
          staged ->
              new BundleWriter(staged)
                  .write(SampleReport.chinese(), SampleReport.SUMMARY, "<p>other", List.of()),
          ".r001");
    }

    @Test
    void refusesWhenNothingIsStaged() {
      assertThatThrownBy(() -> publish(1, "00", NOT_RED))
          .isInstanceOf(UnpublishableException.class);
      assertThat(year).doesNotExist();
    }

    private void refuses(Damage damage, String named) throws IOException {
      String manifest = stage(1);
      damage.to(year.resolve(".r001"));

      assertThatThrownBy(() -> publish(1, manifest, NOT_RED))
          .isInstanceOfSatisfying(
              UnpublishableException.class,
              e -> {
                assertThat(e.say(Language.ZH)).contains(named).contains("重新运行");
                assertThat(e.say(Language.EN)).contains(named).contains("run the year again");
              });
      assertThat(names()).containsExactly(".r001");
    }

    private interface Damage {
      void to(Path staged) throws IOException;
    }
  }

  /** The bundle as one file, for sending. */
  @Nested
  class PackedBeside {
    private Path zip() {
      return publisher.packed(JOB, 2020, 1);
    }

    @Test
    void holdsEveryFileOfTheBundleInAFolderOfItsOwnName() throws IOException {
      publish(1, stage(1), NOT_RED);

      assertThat(zip()).isEqualTo(year.resolve("enforcement-2020-r001.zip"));
      assertThat(Unzipped.of(zip()))
          .isEqualTo(Unzipped.likeFolder(year.resolve("r001"), "enforcement-2020-r001"))
          .containsKey("enforcement-2020-r001/manifest.json");
    }

    @Test
    void isTheSameByteForByteWheneverItIsMade() throws IOException {
      String manifest = stage(1);
      publish(1, manifest, NOT_RED);
      byte[] first = Files.readAllBytes(zip());
      Files.delete(zip());
      Files.setLastModifiedTime(
          year.resolve("r001/index.html"), FileTime.from(Instant.parse("2030-06-01T12:00:00Z")));

      publish(1, manifest, NOT_RED);

      assertThat(Files.readAllBytes(zip())).isEqualTo(first);
    }

    @Test
    void isThereOfADraftToo() throws IOException {
      publish(1, stage(1), RED);

      assertThat(zip()).exists();
    }

    @Test
    void isNotWrittenAgainOnceItIsThere() throws IOException {
      String manifest = stage(1);
      publish(1, manifest, NOT_RED);
      FileTime then = FileTime.from(Instant.parse("2021-01-05T00:00:00Z"));
      Files.setLastModifiedTime(zip(), then);

      publish(1, manifest, NOT_RED);

      assertThat(Files.getLastModifiedTime(zip())).isEqualTo(then);
      assertThat(Files.getPosixFilePermissions(zip()))
          .doesNotContain(PosixFilePermission.OWNER_WRITE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "mine"})
    void doesNotTouchAnotherFileInItsPlaceAndPublishesNothing(String theirs) throws IOException {
      String manifest = stage(1);
      Files.writeString(zip(), theirs);

      assertThatThrownBy(() -> publish(1, manifest, NOT_RED))
          .isInstanceOfSatisfying(
              UnpublishableException.class,
              e -> assertThat(e.say(Language.ZH)).contains("enforcement-2020-r001.zip", "移到别处"));
      assertThat(zip()).hasContent(theirs);
      assertThat(year.resolve("r001")).doesNotExist();
    }

    @Test
    void seesThatOneOfAnotherBundleOrACutOneIsNotOurs() throws IOException {
      String first = stage(1);
      publish(1, first, NOT_RED);
      publish(2, stage(2, "<p>second"), NOT_RED);
      Files.delete(zip());
      Files.copy(publisher.packed(JOB, 2020, 2), zip());
      assertThatThrownBy(() -> publish(1, first, NOT_RED))
          .isInstanceOf(UnpublishableException.class);

      Files.delete(zip());
      publish(1, first, NOT_RED);
      byte[] whole = Files.readAllBytes(zip());
      Files.delete(zip());
      Files.write(zip(), Arrays.copyOf(whole, whole.length / 2));
      assertThatThrownBy(() -> publish(1, first, NOT_RED))
          .isInstanceOf(UnpublishableException.class);
    }
  }

  @Test
  void doesNotTouchAnotherRunsRevisionThatIsInTheWay() throws IOException {
    publish(1, stage(1, "<p>theirs"), NOT_RED);
    String ours = stage(1, "<p>ours");

    assertThatThrownBy(() -> publish(1, ours, NOT_RED))
        .isInstanceOfSatisfying(
            UnpublishableException.class,
            e -> assertThat(e.say(Language.ZH)).contains("r001", "移到别处"));
    assertThat(year.resolve("r001/index.html")).hasContent("<p>theirs");
    assertThat(year.resolve(".r001/index.html")).hasContent("<p>ours");
  }

  @Test
  void doesNotFillAnEmptyFolderThatIsInTheWay() throws IOException {
    String manifest = stage(1);
    Files.createDirectory(year.resolve("r001"));

    assertThatThrownBy(() -> publish(1, manifest, NOT_RED))
        .isInstanceOf(UnpublishableException.class);
    assertThat(year.resolve("r001")).isEmptyDirectory();
  }

  @Test
  void neverMovesLatestBack() throws IOException {
    String first = stage(1);
    publish(1, first, NOT_RED);
    publish(2, stage(2), NOT_RED);

    publish(1, first, NOT_RED);

    assertThat(publisher.latest(JOB, 2020)).contains(year.resolve("r002"));
  }

  @Test
  void replacesALatestThatLeadsNowhere() throws IOException {
    String manifest = stage(1);
    Files.createSymbolicLink(year.resolve("latest"), Path.of("r009"));

    assertThat(publisher.latest(JOB, 2020)).isEmpty();
    publish(1, manifest, NOT_RED);

    assertThat(publisher.latest(JOB, 2020)).contains(year.resolve("r001"));
  }

  @Test
  void doesNotDeleteAFolderThatSomebodyCalledLatest() throws IOException {
    String manifest = stage(1);
    Files.createDirectory(year.resolve("latest"));
    Files.writeString(year.resolve("latest/mine.txt"), "mine");

    assertThatThrownBy(() -> publish(1, manifest, NOT_RED))
        .isInstanceOf(UnpublishableException.class);
    assertThat(year.resolve("latest/mine.txt")).hasContent("mine");
    assertThat(year.resolve("r001")).exists();
  }

  @Test
  void whoFollowsLatestAlwaysFindsAWholeBundle() throws Exception {
    publish(1, stage(1), NOT_RED);
    CountDownLatch reading = new CountDownLatch(1);
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService reader = Executors.newSingleThreadExecutor();
    try {
      Future<List<String>> found = reader.submit(reader(reading, done));
      reading.await();
      for (int revision = 2; revision <= 12; revision++) {
        publish(revision, stage(revision, "<p>" + revision), NOT_RED);
      }
      done.set(true);
      assertThat(found.get()).isEmpty();
    } finally {
      reader.shutdownNow();
    }
  }

  /** What a reader missed, if anything: it opens what {@code latest} names, again and again. */
  private Callable<List<String>> reader(CountDownLatch reading, AtomicBoolean done) {
    return () -> {
      List<String> missed = new ArrayList<>();
      while (!done.get()) {
        Path bundle = year.resolve("latest").toRealPath();
        for (Manifest.Entry entry : Manifest.read(bundle).files()) {
          byte[] content = Files.readAllBytes(bundle.resolve(entry.path()));
          if (!Sha256.hex(content).equals(entry.sha256())) {
            missed.add(bundle + "/" + entry.path());
          }
        }
        reading.countDown();
      }
      return missed;
    };
  }

  /** On a file system without links, or without the right to make them. */
  @Nested
  class WithoutLinks {
    private Latest withoutLinks() {
      return new Latest(
          year,
          (link, target) -> {
            throw new FileSystemException(link.toString(), null, "a privilege is not held");
          });
    }

    @Test
    void namesTheNewestRevisionInATextFile() throws IOException {
      publish(1, stage(1), RED);

      withoutLinks().moveTo("r001");

      assertThat(names()).containsExactly("enforcement-2020-r001.zip", "latest.txt", "r001");
      assertThat(year.resolve("latest.txt")).hasContent("r001\n");
      assertThat(publisher.latest(JOB, 2020)).contains(year.resolve("r001"));
    }

    @Test
    void replacesTheTextFile() throws IOException {
      publish(1, stage(1), RED);
      withoutLinks().moveTo("r001");
      publish(2, stage(2), RED);

      withoutLinks().moveTo("r002");

      assertThat(publisher.latest(JOB, 2020)).contains(year.resolve("r002"));
    }

    @Test
    void leavesNoOldLinkBeside() throws IOException {
      publish(1, stage(1), NOT_RED);
      publish(2, stage(2), RED);

      withoutLinks().moveTo("r002");

      assertThat(names())
          .containsExactly(
              "enforcement-2020-r001.zip",
              "enforcement-2020-r002.zip",
              "latest.txt",
              "r001",
              "r002");
      assertThat(publisher.latest(JOB, 2020)).contains(year.resolve("r002"));
    }

    @Test
    void takesTheLinkAgainOnceThereAreLinks() throws IOException {
      publish(1, stage(1), RED);
      withoutLinks().moveTo("r001");

      publish(2, stage(2), NOT_RED);

      assertThat(names())
          .containsExactly(
              "enforcement-2020-r001.zip", "enforcement-2020-r002.zip", "latest", "r001", "r002");
    }
  }
}
