package lawtally.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lawtally.batch.home.Home;
import lawtally.batch.run.KeyFolder;
import lawtally.batch.run.Past;
import lawtally.batch.run.TemporaryFolder;
import lawtally.history.trace.FigureParts;
import lawtally.history.trace.Part;
import lawtally.history.trace.Revision;
import lawtally.history.trace.RowsBehind;
import lawtally.history.trace.Share.Why;
import lawtally.history.trace.Traced;
import lawtally.history.trace.TracedRow;
import lawtally.indicator.Figure;
import lawtally.store.RunRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions read again after their files were edited and deleted, and definitions changed. */
class PastTest {
  @TempDir private static Path folder;
  private static Home home;
  private static final List<Past> PAST = new ArrayList<>();

  @BeforeAll
  static void twoRevisionsOfWhichNothingIsLeftButTheArchive() throws IOException {
    SmallTown town = TracedTown.in(folder);
    home = new Home(town.home());
    NightRun night = new NightRun(town);
    List<RunRow> runs = new ArrayList<>();
    runs.add(night.run().run());
    TracedTown.edit(town);
    runs.add(night.run().run());
    try (Session session = Session.open(night.settings(), List.of())) {
      runs.forEach(run -> PAST.add(Past.of(session.store(), run)));
    }
    for (String gone : List.of("input", "jobs", "seeds", "output")) {
      KeyFolder.remove(folder.resolve(gone));
    }
  }

  private interface Look {
    void at(Revision revision, RowsBehind rows) throws IOException;
  }

  private static void look(int number, Look look) throws IOException {
    try (TemporaryFolder work = TemporaryFolder.create("past-test")) {
      Revision revision = PAST.get(number - 1).revision(home, work);
      look.at(revision, new RowsBehind(revision, work.path()));
    }
  }

  /** The rows behind one figure, as {@code file:line count value}. */
  private static List<String> rows(
      int number, String indicator, String department, int month, String category)
      throws IOException {
    List<String> told = new ArrayList<>();
    rows(number, indicator, department, month, category, row -> told.add(tell(row)));
    return told;
  }

  private static void rows(
      int number,
      String indicator,
      String department,
      int month,
      String category,
      RowsBehind.Taker taker)
      throws IOException {
    look(
        number,
        (revision, rows) -> {
          FigureParts figures = new FigureParts(revision);
          Figure figure =
              figures
                  .find(
                      revision.job().indicator(indicator).orElseThrow(),
                      department,
                      month,
                      category)
                  .orElseThrow();
          for (Part part : figures.of(figure)) {
            assertThat(rows.give(List.of(part), taker, bytes -> {}))
                .allSatisfy(traced -> assertThat(traced.agrees()).isTrue());
          }
        });
  }

  private static String tell(TracedRow row) {
    return row.form().file().name()
        + ":"
        + row.place().line()
        + " "
        + row.share().adds().count()
        + " "
        + row.value().toPlainString();
  }

  @Test
  void everyFigureOfEachIsWhatItsRowsComeTo() throws IOException {
    for (int number = 1; number <= 2; number++) {
      look(
          number,
          (revision, rows) -> {
            FigureParts figures = new FigureParts(revision);
            List<Part> parts = new ArrayList<>();
            revision.figures().all().forEach(f -> parts.addAll(figures.of(f)));
            List<Traced> traced = rows.give(parts, row -> {}, bytes -> {});
            assertThat(traced.stream().filter(t -> !t.agrees())).isEmpty();
            assertThat(traced.stream().filter(t -> t.rows() > 0)).hasSizeGreaterThan(50);
          });
    }
  }

  @Test
  void rowsThatLostDoNotStandBehindADecision() throws IOException {
    assertThat(rows(1, "penalties.decided", "", 0, ""))
        .containsExactlyInAnyOrder(
            "处罚.csv:2 1 1",
            "处罚.csv:3 1 1",
            "处罚.csv:4 0 0",
            "处罚.csv:5 1 1",
            "处罚2.csv:3 1 1",
            "处罚2.csv:4 1 1",
            "更正.csv:2 1 1",
            "退回.csv:2 1 1");
  }

  @Test
  void eachPartyAddsItsOwnAmount() throws IOException {
    assertThat(rows(1, "penalties.amount", "", 3, ""))
        .containsExactly("处罚.csv:2 1 0.01", "处罚.csv:3 1 0.02", "处罚.csv:4 0 0.03");
    List<TracedRow> rows = new ArrayList<>();
    rows(1, "penalties.amount", "D11", 3, "fine", rows::add);
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).inPlaceOf()).isEqualTo(1);
    assertThat(rows.get(2).share().why()).isEqualTo(Why.ROW_OF_ONE_THING);
    assertThat(rows.get(2).share().other().orElseThrow().line()).isEqualTo(3);
  }

  @Test
  void aCaseOfTwoHearingsCountsOnceInBothPartsOfTheRate() throws IOException {
    assertThat(rows(1, "litigation.appearance_rate", "", 0, ""))
        .containsExactly(
            "检查和应诉.csv:7 1 1",
            "检查和应诉.csv:8 0 0",
            "检查和应诉.csv:7 1 1",
            "检查和应诉.csv:8 0 0",
            "检查和应诉.csv:9 1 1");
  }

  @Test
  void anObjectIsCountedWithTheFirstRowThatNamesIt() throws IOException {
    assertThat(rows(1, "inspections.objects", "", 0, ""))
        .containsExactly("检查和应诉.csv:2 1 1", "检查和应诉.csv:3 0 0");
    assertThat(rows(1, "inspections.objects", "", 5, "")).containsExactly("检查和应诉.csv:3 1 1");
  }

  @Test
  void ofRunningTotalsTheOneBeforeIsTakenAway() throws IOException {
    assertThat(rows(1, "openness.items", "D06", 2, ""))
        .containsExactly("报表.csv:2 -1 -5", "报表.csv:3 1 12");
    assertThat(rows(1, "openness.items", "", 0, ""))
        .containsExactly("报表.csv:3 1 12", "政务公开.csv:2 3 60");
  }

  @Test
  void ofAStockOnlyTheNewestMonthStandsBehindIt() throws IOException {
    assertThat(rows(1, "staff.established", "", 0, "")).containsExactly("报表.csv:5 1 55");
  }

  @Test
  void eachRevisionHasItsOwnFilesAndDefinitions() throws IOException {
    assertThat(rows(1, "penalties.fines", "", 0, "")).hasSize(8).contains("处罚.csv:2 1 0.01");
    assertThat(rows(2, "penalties.fines", "", 0, "")).containsExactly("处罚.csv:5 1 0.04");
    assertThat(rows(2, "penalties.amount", "", 3, "")).contains("处罚.csv:2 1 0.1");
  }
}
