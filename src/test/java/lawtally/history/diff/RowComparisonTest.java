package lawtally.history.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lawtally.batch.SmallTown;
import lawtally.history.trace.Revision;
import lawtally.indicator.change.FigureChange;
import lawtally.indicator.change.FigureChanges;
import lawtally.report.change.RowChange;
import lawtally.report.change.RowChange.Kind;
import lawtally.report.change.RowChanges;
import lawtally.sample.PlainRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By which rows the sum of fines changed. */
class RowComparisonTest {
  private static final String HEADER = "行政相对人名称,行政相对人类别,行政处罚决定书文号,处罚类别,罚款金额（元）,处罚决定日期,处罚机关,处罚内容\n";
  private static final String FILE = "区民政局/处罚.csv";

  @TempDir private Path folder;
  private SmallTown town;
  private int revisions;

  @BeforeEach
  void twoFines() throws IOException {
    town = SmallTown.in(Files.createDirectory(folder.resolve("home")));
    town.file("2020/" + FILE, HEADER + fine(1, 100) + fine(2, 200));
  }

  private static String fine(int number, int yuan) {
    return "样本甲,自然人,样罚〔2020〕%d号,罚款,%d,2020-03-05,区民政局,罚款%d元\n".formatted(number, yuan, yuan);
  }

  private Revision revision() throws IOException {
    Path work = Files.createDirectory(folder.resolve("r" + ++revisions));
    PlainRun run = new PlainRun(town.home(), 2020, work);
    return new Revision(
        "r00" + revisions,
        run.job(),
        run.seeds(),
        run.survey(),
        run.plan(),
        run.archive(),
        run.tally().cells(),
        run.resolution().losers(),
        run.figures());
  }

  private RowChanges compared(Revision before, Revision after, int mostRows) throws IOException {
    Path work = Files.createDirectory(folder.resolve("work" + ++revisions));
    return new RowComparison(before, after, work, mostRows).of(fines(before, after));
  }

  private static List<FigureChange> fines(Revision before, Revision after) {
    return FigureChanges.between(before.figures().all(), after.figures().all()).leading().stream()
        .filter(c -> c.indicator().equals("penalties.fines"))
        .toList();
  }

  /** Kind, file, line, and what the row added before and adds now, in yuan. */
  private List<String> rows(Revision before) throws IOException {
    RowChanges found = compared(before, revision(), 100);
    assertThat(found.whyNot()).isEmpty();
    return found.byFigure().values().stream()
        .flatMap(List::stream)
        .map(RowComparisonTest::told)
        .toList();
  }

  private static String told(RowChange row) {
    return "%s %s:%d %s→%s"
        .formatted(
            row.kind(),
            row.file(),
            row.line(),
            row.before().map(RowComparisonTest::yuan).orElse("-"),
            row.after().map(RowComparisonTest::yuan).orElse("-"));
  }

  private static String yuan(BigDecimal tenThousands) {
    return tenThousands.movePointRight(4).stripTrailingZeros().toPlainString();
  }

  @Test
  void aRowThatOnlyMovedByALineIsNoChange() throws IOException {
    Revision before = revision();
    town.file("2020/" + FILE, "区民政局行政处罚信息表\n" + HEADER + fine(2, 200) + fine(1, 150) + fine(3, 7));
    assertThat(rows(before))
        .containsExactly(
            Kind.COUNTS_OTHERWISE + " " + FILE + ":4 100→150",
            Kind.COUNTS_NOW + " " + FILE + ":5 -→7");
  }

  @Test
  void aCorrectionReplacesARowOfAFileThatIsAsItWas() throws IOException {
    Revision before = revision();
    town.file("2020/区民政局/处罚（更正）.csv", HEADER + fine(2, 250));
    assertThat(rows(before)).containsExactly(Kind.COUNTS_OTHERWISE + " 区民政局/处罚（更正）.csv:2 200→250");
  }

  @Test
  void aRulingTakesAnotherRowOfADecision() throws IOException {
    town.file("2020/区民政局/处罚2.csv", HEADER + fine(2, 300));
    Revision before = revision();
    town.file(
        "2020/rulings.csv",
        "dataset,department,key,keep_file,keep_line,reason,by,on\n"
            + "penalties,区民政局,样罚〔2020〕2号,区民政局/处罚2.csv,2,以送达本为准,样本,2021-01-10\n");
    Revision after = revision();
    List<RowChange> rows =
        compared(before, after, 100).byFigure().values().stream().flatMap(List::stream).toList();
    assertThat(rows).hasSize(1);
    BigDecimal difference = fines(before, after).get(0).difference().orElseThrow();
    assertThat(rows.get(0).difference()).isEqualByComparingTo(difference);
    assertThat(rows.get(0).kind()).isEqualTo(Kind.COUNTS_OTHERWISE);
  }

  @Test
  void rowsOfAFileThatIsGoneCountNoMore() throws IOException {
    town.file("2020/区民政局/处罚2.csv", HEADER + fine(3, 300));
    Revision before = revision();
    town.delete("2020/区民政局/处罚2.csv");
    assertThat(rows(before)).containsExactly(Kind.COUNTS_NO_MORE + " 区民政局/处罚2.csv:2 300→-");
  }

  @Test
  void theSameRowFromAnotherFileIsNoChange() throws IOException {
    Revision before = revision();
    town.file("2020/区民政局/A.csv", HEADER + fine(1, 100) + fine(4, 40));
    assertThat(rows(before)).containsExactly(Kind.COUNTS_NOW + " 区民政局/A.csv:3 -→40");
  }

  @Test
  void editedDefinitionsTellTheRowsThatTheyLeaveOut() throws IOException {
    Revision before = revision();
    Path indicators = town.home().resolve("jobs/enforcement/indicators.yaml");
    String text = Files.readString(indicators);
    String sum = "  sum: penalties.fine\n";
    assertThat(text).contains(sum);
    Files.writeString(indicators, text.replaceFirst(sum, sum + "  where: { procedure: 简易程序 }\n"));
    assertThat(rows(before))
        .containsExactly(
            Kind.COUNTS_NO_MORE + " " + FILE + ":2 100→-",
            Kind.COUNTS_NO_MORE + " " + FILE + ":3 200→-");
  }

  @Test
  void moreRowsThanCanBeHeldAreNotCompared() throws IOException {
    Revision before = revision();
    StringBuilder many = new StringBuilder(HEADER);
    Stream.iterate(10, n -> n + 1).limit(20).forEach(n -> many.append(fine(n, n)));
    town.file("2020/" + FILE, many.toString());
    assertThat(compared(before, revision(), 5).whyNot()).contains(RowChanges.WhyNot.TOO_MANY);
  }
}
