package lawtally.report.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import lawtally.definition.Language;
import lawtally.indicator.StatTable;
import lawtally.quality.Gate;
import lawtally.report.InventedYear;
import lawtally.report.office.TextWidth;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void setsEveryChineseTableInTheSizeOfOfficialDocuments() {
    assertThat(new InventedYear().report(Language.ZH, Gate.Status.GREEN).tables())
        .allSatisfy(t -> assertThat(Columns.of(t, Language.ZH).size()).isEqualTo(TableSize.NORMAL));
  }

  @Test
  void keepsTheWordsOfEnglishHeadsWholeAndSetsThemSmallerIfNeedBe() {
    for (StatTable table : new InventedYear().report(Language.EN, Gate.Status.GREEN).tables()) {
      Columns columns = Columns.of(table, Language.EN);
      if (columns.size() != TableSize.SMALLEST) {
        for (int c = 0; c < table.headers().size(); c++) {
          String head = table.headers().get(c).in(Language.EN);
          assertThat(Columns.room(columns.widths().get(c), columns.size().text()))
              .as(head)
              .isGreaterThanOrEqualTo(TextWidth.longestPiece(head));
        }
      }
    }
  }

  @Test
  void fillsTheWidthOfThePage() {
    for (Language language : Language.values()) {
      for (StatTable table : new InventedYear().report(language, Gate.Status.GREEN).tables()) {
        Columns columns = Columns.of(table, language);
        assertThat(columns.widths().stream().mapToInt(Integer::intValue).sum())
            .isEqualTo(columns.paper().textWidth());
      }
    }
  }
}
