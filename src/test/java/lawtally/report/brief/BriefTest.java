package lawtally.report.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import lawtally.definition.Language;
import lawtally.quality.Gate;
import lawtally.report.InventedYear;
import lawtally.report.Report;
import lawtally.report.office.LongNames;
import lawtally.report.office.word.BriefDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;

class BriefTest {
  private static final Report REPORT = new InventedYear().report(Language.ZH, Gate.Status.AMBER);
  private static final Brief BRIEF = Brief.of(REPORT, Brief.Limits.FROM_EASE.get(0));

  @Test
  void saysFirstWhetherItCanBeSigned() {
    assertThat(BRIEF.verdict()).isEqualTo("可以送审，先看提示：缺 1 个部门、2 个冲突未处理。");
  }

  @Test
  void tellsKeyFiguresWithUnitBaseAndComparison() {
    assertThat(BRIEF.figures()).hasSameSizeAs(REPORT.job().keyFigures());
    assertThat(BRIEF.figures().get(0).value()).matches("\\d+件");
    assertThat(BRIEF.figures().get(1).value()).matches("[0-9.]+万元");
    assertThat(BRIEF.figures())
        .filteredOn(f -> f.value().endsWith("%"))
        .allSatisfy(f -> assertThat(f.base()).containsPattern("\\d+.(中|／)\\d+"));
    assertThat(BRIEF.figures()).allSatisfy(f -> assertThat(f.change()).contains("上年"));
  }

  @Test
  void tellsWhatMovedMostAndWhichDepartmentsMovedIt() {
    assertThat(BRIEF.moved()).hasSizeBetween(3, 5).allMatch(s -> s.endsWith("。"));
    assertThat(BRIEF.moved().get(0)).containsPattern("，比上年增长[0-9.]+%，变动主要来自：区");
  }

  @Test
  void tellsWhatIsOwedAndWhatDiffersFromWhatIsPublic() {
    assertThat(BRIEF.owed()).containsPattern("^区[^、]+未报；退回部门更正\\d+行，涉及\\d+个部门；1项变化较大");
    long differing = REPORT.reconciliation().checkable() - REPORT.reconciliation().agreeing();
    assertThat(BRIEF.published()).contains(differing + "项不一致：", "其余见 index.html");
    assertThat(BRIEF.source()).contains("r003", "2021年1月5日");
  }

  @Test
  void countsWhatItLeavesOut() {
    Brief tight = Brief.of(LongNames.of(REPORT), Brief.Limits.FROM_EASE.get(2));

    assertThat(tight.verdict()).contains("第3项").doesNotContain("第4项").contains("等20项");
    assertThat(tight.owed()).containsPattern("等\\d+个部门未报");
  }

  @Test
  void hasNoFigureWhereThereIsNone() {
    Report empty = LongNames.without(REPORT);
    Brief brief = Brief.of(empty, Brief.Limits.FROM_EASE.get(0));

    assertThat(brief.moved()).isEmpty();
    assertThat(brief.figures()).allSatisfy(f -> assertThat(f.value()).isEqualTo("无数据"));
    assertThat(String.join("", List.of(brief.verdict(), brief.owed(), brief.published())))
        .doesNotContain("null", "NaN");
  }

  @Test
  void setsTheKeyFiguresAsATable() throws IOException {
    List<List<String>> rows = rows(REPORT);

    assertThat(rows).hasSize(1 + BRIEF.figures().size());
    for (int i = 0; i < BRIEF.figures().size(); i++) {
      Brief.Row row = BRIEF.figures().get(i);
      assertThat(rows.get(1 + i))
          .containsExactly(row.name(), row.value(), row.base(), row.change());
    }
  }

  @Test
  void hasNoTableWhereTheJobNamesNoKeyFigures() throws IOException {
    assertThat(rows(LongNames.withoutKeyFigures(REPORT))).isEmpty();
  }

  private static List<List<String>> rows(Report report) throws IOException {
    byte[] bytes = BriefDocument.of(report);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      return document.getTables().stream()
          .flatMap(table -> table.getRows().stream())
          .map(row -> row.getTableCells().stream().map(XWPFTableCell::getText).toList())
          .toList();
    }
  }

  @Test
  void givesTheSameBytesForTheSameReport() throws IOException {
    assertThat(BriefDocument.of(new InventedYear().report(Language.ZH, Gate.Status.AMBER)))
        .isEqualTo(BriefDocument.of(REPORT));
  }
}
